import type { Span } from "../../document/index.ts";
import { spanOf, wordAt } from "./clause/phrase.ts";
import { subjectBefore } from "./clause/subject.ts";
import type { Word } from "./clause/words.ts";
import type { Draft } from "./draft.ts";
import { eventOf, isPeople } from "./event.ts";

// matches: ", each ", ", each of them "   must not match: "each "
const each = /,\seach(?:\sof\sthem)?\s$/;
// matches: " compared with ", ", against "   must not match: " and "
const against = /(?:\bcompared\s(?:with|to)|,\s(?:up|down)\sfrom|\bagainst)\s(?:just\s|only\s|about\s)?$/;
// matches: " of them", " of whom"   must not match: " of the"
const ofThem = /^,?\s+of\s+(?:them|whom|which)\b/;
// matches: "another crate or "   must not match: "the crate or "
const orTwo = /\b(?:an?|another)\s(?<noun>[a-z]{3,})\sor\s$/;
// matches: "", "The other ", "Of these, "   must not match: "They sold "
const opensSentence =
  /^(?:["“‘']\s?)?(?:(?:The\sother|The\sremaining|Another|Only|At\sleast|Of\s(?:these|those|them),)\s)?$/;

/**
 * What a figure counts where that is not said again: "five cracks, each 4 metres long", "15 per cent, compared with 12", "a third of whom", "a pick or
 * two", and at the head of a sentence what the sentence before counted last: "Three were killed."
 */
export function elidedOf(
  text: string,
  sentence: Span,
  words: readonly Word[],
  draft: Draft,
  last: Draft | undefined,
  earlier: Span | null,
): Span | null {
  const ahead = text.slice(Math.max(sentence.start, draft.start - 40), draft.start);
  if (last?.counted) {
    // "and the other 12 had sunk"
    if (draft.kind === "count" && last.kind === "count" && /\bthe\s(?:other|remaining)\s$/.test(ahead))
      return last.counted;
    if (each.test(ahead) && draft.kind !== "count") return last.counted;
    if (draft.kind === "share" && ofThem.test(text.slice(draft.end, draft.end + 10))) return last.counted;
    if (against.test(ahead) && last.unit === draft.unit && last.kind === draft.kind && bareAfter(words, draft))
      return last.counted;
  }
  if (draft.kind !== "count") return null;
  const noun = draft.amount.n === "2" ? orTwo.exec(ahead) : null;
  if (noun) {
    const start = draft.start - noun[0].length + noun[0].indexOf(noun.groups!["noun"]!);
    return { start, end: start + noun.groups!["noun"]!.length };
  }
  const harmed = last ? null : harmedBefore(words, draft);
  if (harmed) return harmed;
  if (!earlier || last || !opensSentence.test(text.slice(sentence.start, draft.start))) return null;
  const next = words[wordAt(words, draft.end)];
  if (next?.part !== "aux" && next?.part !== "verb") return null;
  // what happens to people happens to people only
  return eventOf(words, draft) && !isPeople(text.slice(earlier.start, earlier.end)) ? null : earlier;
}

/** "The [dockers] were fired on and 12 were killed": those of the clause before, where they are people. */
function harmedBefore(words: readonly Word[], draft: Draft): Span | null {
  const first = wordAt(words, draft.start);
  if (words[first - 1]?.part !== "conj" || !eventOf(words, draft)) return null;
  const subject = subjectBefore(words, first, 0);
  if (subject === null || subject === "pronoun" || !isPeople(words[subject.to - 1]!.low)) return null;
  return spanOf(words, subject);
}

function bareAfter(words: readonly Word[], draft: Draft): boolean {
  const next = words[wordAt(words, draft.end)];
  return next === undefined || /^(?:prep|conj|comma|stop|mark|adv|time)$/.test(next.part);
}

/** "spent $5m on [nets]", "set aside $3m for [oars]": what money goes on. */
export function spentOn(words: readonly Word[], draft: Draft): Span | null {
  if (draft.kind !== "amount") return null;
  const after = wordAt(words, draft.end);
  const first = wordAt(words, draft.start) - 1;
  const verb = words[first]?.low ?? "";
  const spent = words[after]?.low === "on" && /^(?:spen[dt]|spends|spending|splash|wast)/.test(verb);
  const meant =
    words[after]?.low === "for" &&
    (/^(?:earmark|allocat|budget)/.test(verb) || (verb === "aside" && (words[first - 1]?.low ?? "").startsWith("set")));
  if (!spent && !meant) return null;
  let to = after + 1;
  while (to < words.length && (words[to]!.part === "det" || words[to]!.part === "adv")) to++;
  const from = to;
  while (to < words.length && words[to]!.part === "noun") to++;
  return to > from ? spanOf(words, { from, to }) : null;
}
