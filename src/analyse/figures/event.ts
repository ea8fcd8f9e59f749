import type { Span } from "../../document/index.ts";
import { harmBefore, harmForms, personNouns } from "../en/harm-words.ts";
import { spanOf, wordAt } from "./clause/phrase.ts";
import { isBe, type Word } from "./clause/words.ts";
import type { Draft } from "./draft.ts";

const after = new Set(harmForms.split(" "));
const before = new Set(harmBefore.split(" "));
const persons = new Set(personNouns.split(" "));

/** What happened to those a count counts: "84 dockers were [killed]", "[killing] 12", "left 30 [injured]". */
export function eventOf(words: readonly Word[], draft: Draft): Span | null {
  if (draft.kind !== "count") return null;
  const end = Math.max(draft.end, draft.counted && draft.counted.start >= draft.end ? draft.counted.end : 0);
  let at = wordAt(words, end);
  const from = at;
  while (
    at < words.length &&
    at - from < 6 &&
    (words[at]!.part === "aux" || words[at]!.part === "adv" || isFilling(words[at]!))
  )
    at++;
  if (at < words.length && after.has(words[at]!.low)) return spanOf(words, { from: at, to: at + 1 });
  const first = wordAt(words, draft.start) - 1;
  return words[first] && before.has(words[first].low) ? spanOf(words, { from: first, to: first + 1 }) : null;
}

function isFilling({ low }: Word): boolean {
  return (
    low === "others" ||
    low === "more" ||
    low === "left" ||
    low === "reported" ||
    low === "confirmed" ||
    low === "feared"
  );
}

/**
 * What a bare count counts by what was counted before it in the sentence: "3,700 people, 1,200 from France", "84 dockers were killed and 12
 * were hurt", "20 boats sank and 3 more". "Of them, 300 are [children]" says it behind "are".
 */
export function carriedOver(words: readonly Word[], draft: Draft, last: Draft | undefined): Span | null {
  const at = wordAt(words, draft.end);
  // "a crowd of 38,000", "put the crowd at 60,000": what it hangs on
  const link = words[wordAt(words, draft.start) - 1]?.low ?? "";
  const owner = words[wordAt(words, draft.start) - 2];
  if ((link === "of" || link === "at" || link === "as") && owner?.part === "noun" && last) return null;
  const next = words[at];
  const noun = words[at + 1];
  if (next && isBe(next) && noun?.part === "noun" && !noun.capital && /[^s]s$|men$|children$/.test(noun.low))
    return spanOf(words, { from: at + 1, to: at + 2 });
  // "Of 550 species, some 250 are found"
  if (last?.kind === "count" && last.counted && words[0]?.low === "of" && last.start - words[0].start < 12)
    if (next?.part !== "noun") return last.counted;
  if (!last || last.kind !== "count" || !last.counted || last.unit !== null) return null;
  if (last.counted.start < last.end && !last.borrowed) return null;
  const bare =
    next === undefined ||
    /^(?:prep|conj|comma|stop|mark|adv|time)$/.test(next.part) ||
    /^(?:more|alone|due|instead|compared|apiece)$/.test(next.low);
  if (bare) return next?.low === "of" && words[at + 1]?.part === "det" ? null : last.counted;
  // a verb follows: what is hurt are people, and only if those before were
  const happens = next.part === "verb" || next.part === "aux" || after.has(next.low);
  const head = words[wordAt(words, last.counted.end) - 1]?.low ?? "";
  return happens && isPeople(head) ? last.counted : null;
}

/** "dockers", "young sailors": whether a noun phrase is of people, by its last word. */
export function isPeople(counted: string): boolean {
  const head = counted.slice(counted.lastIndexOf(" ") + 1).toLowerCase();
  return persons.has(head) || /(?:[^t]ers|[^c]tors|ists|ants|ents|ians|eers|men|ees)$/.test(head);
}
