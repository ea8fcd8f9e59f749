import { liftingVerbs, movingNouns } from "../en/measured-words.ts";
import { phraseBefore, wordAt, type Phrase } from "./clause/phrase.ts";
import { type Word } from "./clause/words.ts";
import type { Draft } from "./draft.ts";
import { movedBy } from "./attributed.ts";

const moving = new Set(movingNouns.split(" "));
/** Describe a number and are no thing. */
// matches: "northeast", "westward"   must not match: "western"
const compass = /^(?:north|south|east|west)(?:east|west|ward|wards|eastward|westward)*$/;
const describing = new Set(
  "double triple half additional extra further total record estimated reported combined another whopping mere order".split(
    " ",
  ),
);
// matches: "rate", "range"   must not match: "interest"
const bare = /^(?:rate|range|pace|level|clip|region|tune|order)$/;
/** "put the loss at $5m": the whole object is what is valued. */
const valuing = /^(?:estimat|put|plac|valu|pric|set|peg|cap|assess|reckon)/;
const movers = new Set(["by", "to", "from"]);
const lifting = new Set(liftingVerbs.split(" "));
const hanging = new Set(["of", "at", "for", "worth"]);

/** "a [fine] of $3", "an [interest rate] of 1.4%", "a rise in [sales] of 5%", "sold the [mill] for $3", "cut [output] by 5%". */
export function hungOn(
  words: readonly Word[],
  first: number,
  after: number,
  counts: boolean,
  shares: boolean,
  timed: boolean,
): Phrase | null {
  let at = first - 1;
  while (at >= 0 && (words[at]!.part === "det" || words[at]!.part === "adv" || words[at]!.part === "mark")) at--;
  const link = words[at];
  // "the $1,600 she brought in": a noun phrase of its own
  if (words[first - 1]?.part === "det" && !(link && hanging.has(link.low))) return null;
  const valued = counts && link?.low === "at";
  if (!link || (counts && !valued && link.low !== "of" && link.low !== "worth")) return null;
  let end = link.low === "worth" && words[at - 1]?.part === "comma" ? at - 1 : at;
  // "put the value of imports in 2008 at $11m"
  if (link.low === "at")
    while (
      end > 0 &&
      (words[end - 1]!.part === "time" || (words[end]?.part === "time" && words[end - 1]!.part === "prep"))
    )
      end--;
  if (words[end - 1]?.part !== "noun") return null;
  const phrase = phraseBefore(words, end, 0);
  if (!phrase) return null;
  let above = phrase.from - 1;
  while (above > 0 && words[above]!.part === "det") above--;
  const before = words[above];
  // "is tall and sways at 60 mph": a verb no list knows
  if (link.low === "at" && before?.part === "conj" && phrase.to - phrase.from === 1) return null;
  if (movers.has(link.low)) return before && lifting.has(before.low) ? openedBy(words, phrase) : null;
  if (link.low === "(") return innerOf(words, phrase);
  if (!hanging.has(link.low)) return null;
  if (link.low === "at" && before && valuing.test(before.low)) return openedBy(words, phrase);
  if (valued) return null;
  const inner = link.low === "for" && !timed ? openedBy(words, phrase) : innerOf(words, phrase);
  // "pumped water at a rate of 5 litres", "in the range of 5": what is pumped, and not how
  if (inner && inner.to - inner.from === 1 && bare.test(words[inner.from]!.low)) {
    let link = inner.from - 1;
    while (link > 0 && words[link]!.part === "det") link--;
    if (/^(?:at|in|within)$/.test(words[link]?.low ?? ""))
      return link > phrase.from ? openedBy(words, { from: phrase.from, to: link }) : null;
  }
  if (!inner || describing.has(words[inner.to - 1]!.low) || compass.test(words[inner.to - 1]!.low)) return null;
  // "a rise in sales of 5%": the sales; "a drop of 5% in sales": what follows
  for (let i = phrase.from; i < phrase.to; i++)
    if (moving.has(words[i]!.low)) return movedBy(words, i + 1) ?? movedBy(words, after) ?? (shares ? null : inner);
  return inner;
}

/** A stretch without the preposition that opens it. */
export function openedBy(words: readonly Word[], phrase: Phrase): Phrase | null {
  let { from } = phrase;
  while (from < phrase.to && (words[from]!.part === "prep" || words[from]!.part === "det")) from++;
  return from < phrase.to ? { from, to: phrase.to } : null;
}

/** "Shares fell 2% and [Tarn Rowing] by 3%": the verb is not said again. */
export function gapped(words: readonly Word[], last: Draft, first: number): Phrase | null {
  const from = wordAt(words, last.end);
  const joins = words[from];
  if (!joins || !(joins.part === "comma" || joins.part === "conj")) return null;
  for (let i = from; i < first; i++) {
    const { part } = words[i]!;
    if (part === "verb" || part === "aux" || part === "wh" || part === "sub" || part === "stop" || part === "pron")
      return null;
  }
  let end = first;
  while (end > from && words[end - 1]!.part !== "noun") end--;
  let at = from;
  while (at < end && words[at]!.part !== "noun") at++;
  return end > at ? phraseBefore(words, end, at) : null;
}

/** "[floor area] 32 m²", "[base price]: $60": a noun that stands right before with nothing that happens between. */
export function beside(words: readonly Word[], first: number, followed: boolean, bound: boolean): Phrase | null {
  // "a sharp 3 per cent drop": what describes the drop
  if (words[first - 2]?.part === "det" && words[first - 1]!.part === "noun" && followed) return null;
  const end = words[first - 1]?.low === ":" ? first - 1 : first;
  if (words[end - 1]?.part !== "noun" || describing.has(words[end - 1]!.low) || words[end - 1]!.low === "worth")
    return null;
  const phrase = phraseBefore(words, end, 0);
  const before = phrase && words[phrase.from - 1]?.part;
  // "packing winds above 110 mph"
  return phrase && (bound || (before !== "verb" && before !== "aux" && before !== "to"))
    ? openedBy(words, phrase)
    : null;
}

/** "[Quay House], Tarn, $40": a list without verbs. */
export function listed(words: readonly Word[], first: number): Phrase | null {
  if (words[first - 1]?.part !== "comma" || !words[first - 2]?.capital) return null;
  return phraseBefore(words, first - 1, 0);
}

/** What a noun phrase cannot reach over to its left: another preposition than "of", "to", "and". */
function parts({ part, low }: Word): boolean {
  return part === "to" || part === "conj" || (part === "prep" && low !== "of");
}

/** The last noun phrase of a stretch with the "of" phrases before it: "shares at [the end of trade]". */
function innerOf(words: readonly Word[], phrase: Phrase): Phrase {
  let from = phrase.to;
  while (from > phrase.from && !parts(words[from - 1]!)) from--;
  while (from < phrase.to - 1 && words[from]!.part === "det") from++;
  return { from, to: phrase.to };
}
