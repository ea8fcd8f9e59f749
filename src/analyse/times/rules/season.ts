import { afterSpring, seasons } from "../../en/calendar-words.ts";
import { seasonPeriod, shiftPeriod } from "../period.ts";
import { dated, unplaced, type TimeRule } from "../reading.ts";
import { narrativeYear } from "../resolve.ts";
import { oneOf, partOf, seasonName } from "../words.ts";

const year = "(?:(?<bc>\\d{1,4})\\s?B\\.?C\\.?(?![A-Za-z])|(?<year>[12]\\d{3})(?!\\d))";
const prepositions = "(?:in|since|by|until|during|over|throughout|through|into|before|after|of)";
/** "in spring" is a time; "prices spring", "a spring of water", "prices fall" are none. */
const bare = `(?:(?:summer|winter|autumn)\\b|spring(?=\\s+(?:and\\s+summer|or\\s+summer|${oneOf([...afterSpring])})\\b)|(?<=\\b${prepositions}\\s)(?:spring|fall)(?=\\s*[.,;:)]|\\s+(?:and|or)\\s+(?:winter|summer|spring|autumn)))`;

// matches: "launched a ", "in "   must not match: "500 "
const leads = new RegExp(`\\b(?:an?|this|that|${prepositions})\\s$`, "i");

/** "the summer of 1994", "spring 2016", "in the autumn", "a winter offensive". Not "will spring", "a fall of 3%". */
export const season: TimeRule = {
  name: "season",
  triggers: ["season"],
  // matches: "the early summer", "winter 2014", "a summer offensive"   must not match: "prices fall", "the fall of the city"
  pattern: new RegExp(
    `(?<![\\w-])(?:${partOf}(?<a>${seasonName})|(?<=\\b${prepositions}\\s+)the\\s+(?<b>${seasonName})|(?:the\\s+)?(?<c>${seasonName})(?=\\s+(?:of\\s+)?${year.replaceAll(/\?<\w+>/g, "?:")})|(?:the\\s+)?(?<d>${bare}))\\b(?!-)(?:\\s+(?:of\\s+)?${year})?`,
    "gi",
  ),
  fits: (match, sentence) => {
    const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 12);
    // matches: " of the city", " in prices"   must not match: " offensive"
    if (/fall$/i.test(match[0]) && /^\s+(?:of|in|from|into|to|for)\b/.test(after)) return false;
    if (match.groups!["d"] === undefined || match.index === 0) return true;
    // "500 summer jobs" are of a sort, of no one summer
    if (/^\s+[a-z]/.test(after) && !/^the/i.test(match[0]) && !leads.test(sentence.slice(0, match.index).slice(-14)))
      return false;
    // a name: "Winter Park", "Donna Summer"
    return !/^(?:the\s+)?[A-Z]/.test(match[0]);
  },
  read: (match, context) => {
    const groups = match.groups!;
    const code = seasons[(groups["a"] ?? groups["b"] ?? groups["c"] ?? groups["d"])!.toLowerCase()]!;
    // the season's months are the northern hemisphere's, which the words do not say
    if (groups["bc"]) return dated(seasonPeriod(1 - Number(groups["bc"]), code), { implied: ["hemisphere"] });
    if (groups["year"]) return dated(seasonPeriod(Number(groups["year"]), code), { implied: ["hemisphere"] });
    const told = narrativeYear(context);
    if (told !== null) return dated(seasonPeriod(told, code), { anchor: "narrative", implied: ["year", "hemisphere"] });
    const { published } = context;
    // "winter coats" are no one winter's
    if (!published || published.day === null || /^(?:summer|winter|autumn|spring)$/i.test(match[0]))
      return unplaced(`XXXX-${code}`, "season");
    const own = seasonPeriod(published.year, code);
    const how = { anchor: "published", implied: ["year", "direction", "hemisphere"] } as const;
    if (context.tense() === "future") return dated(own.end < published.day ? shiftPeriod(own, "Y", 1) : own, how);
    return dated(own.start > published.day ? shiftPeriod(own, "Y", -1) : own, how);
  },
};
