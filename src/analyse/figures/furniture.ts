// matches: "comments", "likes"   must not match: "boats"
const tally =
  /^\s(?:comments?|replies|reply|likes?|shares?|reactions|retweets|reposts|views?|votes?|followers|photos?|images?|pictures?|slides?|results?|items?|stories|articles?|pages?|min(?:ute)?s?(?:\sread)?|min)\s*$/i;
// matches: "Read ", "View all "   must not match: "They read "
const invites =
  /^(?:Read|View|See|Show|Load|Browse|Comments|Share|Shares|Photos|Advertisement|Ad)\s(?:all\s|the\s)?\(?$/;
// matches: " of 3", " / 12"   must not match: " of the 3"
const ofSoMany = /^\s?(?:of|\/)\s?\d+\s*$/;
// matches: " min read", " minute read"   must not match: " min"
const readingTime = /^\s?-?min(?:ute)?s?\sread\b/i;

/** What belongs to the page and not to the report: "2 comments", "1 of 3", "5 min read", "Read 3 more stories". */
export function isFurniture(before: string, words: string, after: string): boolean {
  if (readingTime.test(after) || (/^\S+\s?min(?:ute)?s?$/i.test(words) && /^\sread\b/i.test(after))) return true;
  if (before.trim() === "") return tally.test(after) || ofSoMany.test(after);
  return (
    (invites.test(before) && /^(?:\)|\s(?:more|other|new|related|all)\b|\s*$)/.test(after)) ||
    /^\s?\d+\s?(?:of|\/)\s?$/.test(before)
  );
}
