import type { Entity, Mention, Span } from "../../document/index.ts";
import type { Item } from "./segment.ts";
import type { Range } from "./source.ts";
import { prepositions } from "./words.ts";

export interface Speaker {
  readonly entity: string | null;
  readonly name: string | null;
}

export const nobody: Speaker = { entity: null, name: null };

/** Says which entity a source is: the one whose mention holds the head of the source. */
export function speakerFinder(text: string, mentions: readonly Mention[], entities: readonly Entity[]) {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (items: readonly Item[], source: Range): Speaker => {
    const span = spanOf(items, source);
    const first = items[source.start]!;
    const mention =
      first.word === "who" || first.word === "which"
        ? mentionBefore(mentions, items, source.start)
        : headMention(mentions, items, source);
    const name = mention && names.get(mention.entity);
    if (mention && name !== undefined) return { entity: mention.entity, name };
    return { entity: null, name: text.slice(span.start, span.end) };
  };
}

export function spanOf(items: readonly Item[], range: Range): Span {
  return { start: items[range.start]!.start, end: items[range.end - 1]!.end };
}

/**
 * "the EU's commissioner Ann Lee" → Ann Lee; "Ann Lee of the Nord Foundation" → Ann Lee: the last mention before the first
 * comma or preposition that is no possessor, else the first mention of all (an apposition: "the minister, Ann Lee").
 */
function headMention(mentions: readonly Mention[], items: readonly Item[], source: Range): Mention | null {
  let headEnd = source.start + 1;
  while (headEnd < source.end && items[headEnd]!.word !== "," && !prepositions.has(items[headEnd]!.word)) headEnd++;
  const head = spanOf(items, { start: source.start, end: headEnd });
  const whole = spanOf(items, source);
  let last: Mention | null = null;
  let person: Mention | null = null;
  for (let at = firstEndingAfter(mentions, whole.start); at < mentions.length; at++) {
    const mention = mentions[at]!;
    if (mention.start >= whole.end) break;
    if (mention.end <= whole.start) continue;
    const inHead = mention.end <= head.end || mention.start < head.end;
    if (inHead && mention.end >= head.end && (last === null || last.start >= mention.start || last.end < head.end))
      last = mention;
    else if (!inHead && mention.kind === "person" && mention.form === "name") person ??= mention;
  }
  if (last?.form === "name" || last?.form === "pronoun") return last;
  return person ?? last;
}

/** The mention a relative clause hangs on: "Ann Lee, who said". */
function mentionBefore(mentions: readonly Mention[], items: readonly Item[], at: number): Mention | null {
  const previous = items[at - 1]?.word === "," ? items[at - 2] : items[at - 1];
  if (!previous) return null;
  const mention = mentions[firstEndingAfter(mentions, previous.start)];
  return mention && mention.start <= previous.start ? mention : null;
}

/** Index of the first mention that ends after `at`; mentions come sorted, and those that nest are few. */
function firstEndingAfter(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
