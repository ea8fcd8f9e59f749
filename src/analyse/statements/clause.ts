import { looksVerb } from "./edge.ts";
import type { Cue } from "./cue.ts";
import type { Frame } from "./frame.ts";
import type { Item } from "./segment.ts";
import type { Range } from "./source.ts";
import { attitudes, barePronouns } from "./words.ts";

/** Words of a reported clause, at most; no sentence people write is longer. */
const longestClause = 300;

export const terminal = new Set([".", "?", "!", "…", ";"]);

/** ", saying": not "is saying". */
export function isFreeIng(cue: Cue): boolean {
  return cue.kind === "verb" && cue.form === "ing" && cue.start === cue.head;
}

/** Several quotations in a row: "…" "…". */
export function quoteRun(items: readonly Item[], at: number): Range {
  let end = at + 1;
  while (items[end]?.quote) end++;
  return { start: at, end };
}

/** Where the clause that ends at `last` begins: the segment's head, or just past the frame before. */
export function clauseStart(items: readonly Item[], last: number, floor: number): number {
  let start = last;
  while (start > floor && last - start < longestClause) {
    const item = items[start - 1]!;
    if (terminal.has(item.word)) break;
    if (items[start]!.quote && item.quote) {
      start--;
      continue;
    }
    if (item.quote && /[.?!]$/.test(item.quote.exact)) break;
    // Nobody is left: "They sailed," Orr said.
    if (item.word === ":" && items[start]!.quote) break;
    start--;
  }
  while (start < last && [",", "and", "but", ":", "—", "so", "yet"].includes(items[start]!.word)) start++;
  return start;
}

/** What may end a reported clause early. */
interface Around {
  /** The frames of the segment, and the first that may take over. */
  readonly frames: readonly Frame[];
  readonly next: number;
  /** The clause stands in a relative clause, which a comma and a verb close. */
  readonly relative: boolean;
}

/** Nothing can. */
export const alone: Around = { frames: [], next: 0, relative: false };

/** Where a reported clause that begins at `from` ends: before the final stop, or before another report takes over. */
export function clauseEnd(items: readonly Item[], from: number, { frames, next: index, relative }: Around): number {
  let next = index;
  const limit = Math.min(items.length, from + longestClause);
  for (let at = from; at < limit; at++) {
    while (frames[next] && frames[next]!.start < at) next++;
    const frame = frames[next];
    if (frame && frame.start === at && at > from) {
      const cut = takesOver(items, frame, from);
      if (cut !== null) return cut;
    }
    const { word } = items[at]!;
    const { quote } = items[at]!;
    // “…the party,” claiming: the comma inside the marks ends the clause
    if (quote?.exact.endsWith(",") && leavesClause(items[at + 1])) return at + 1;
    // "Orr, who said the dam held, left"
    if (relative && word === "," && items[at + 1] && looksVerb(items, at + 1, at)) return at;
    if (word === ":" && at > from && items[at + 1]?.quote && frames.some(({ start }) => start > at)) return at;
    if (word === ";" || word === "?" || word === "!" || word === "…") return at;
    if (word === "." && at >= items.length - 1) return at;
    if (word === "." && items[at + 1]?.upper && items[at - 1]?.quote) return at;
  }
  return limit;
}

/** After a comma: a participle or a contrast of the narrator's. */
function leavesClause(item: Item | undefined): boolean {
  if (!item || item.quote) return false;
  // matches: "claiming"   must not match: "the"
  return /[a-z]{2}ing$/.test(item.word) || item.word === "though" || item.word === "while" || item.word === "although";
}

/** Where an outer clause stops before `frame`, or null when the frame lies inside what is reported. */
function takesOver(items: readonly Item[], frame: Frame, from: number): number | null {
  const { start, cue } = frame;
  const before = items[start - 1]!;
  const joined = ["and", "but", "while", "as"].includes(before.word);
  if (cue.kind === "according" && before.word === ",") return start - 1;
  if (items[frame.end]?.word === ":" && items[frame.end + 1]?.quote) return before.word === "," ? start - 1 : start;
  if (cue.kind === "noun" || cue.kind === "passive" || cue.kind === "colon") return null;
  const parted = before.word === "," || before.word === "—" || before.word === "–";
  if (isFreeIng(cue)) return parted && start - 1 > from ? start - 1 : null;
  if (cue.lemma.startsWith("be ")) return null;
  if (before.word === "while" && start - 1 > from) return items[start - 2]?.word === "," ? start - 2 : start - 1;
  if (frame.shared) {
    if (!joined || start - 1 <= from || attitudes.has(cue.lemma)) return null;
    return items[start - 2]?.word === "," ? start - 2 : start - 1;
  }
  // "said it rained and she accused him"
  if (
    before.word === "and" &&
    frame.source &&
    start - 1 > from &&
    ["he", "she", "they"].includes(items[frame.source.start]!.word) &&
    !attitudes.has(cue.lemma)
  )
    return start - 1;
  // "said it would stay but the mayor has urged it to go"
  const own = frame.source && !barePronouns.has(items[frame.source.start]!.word);
  if (before.word === "but" && own && start - 2 > from && !attitudes.has(cue.lemma))
    return items[start - 2]?.word === "," ? start - 2 : start - 1;
  const trailing = !items[frame.end] || terminal.has(items[frame.end]!.word);
  if (before.word === "," && trailing) return start - 1;
  if (joined && items[start - 2]?.word === ",") return start - 2;
  return null;
}
