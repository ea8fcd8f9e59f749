import type { Entity, Mention, Span } from "../../document/index.ts";
import { firstEndingAfter } from "../../document/sorted.ts";
import type { Item } from "./segment.ts";
import { looksVerb } from "./edge.ts";
import type { Range } from "./source.ts";
import { auxiliaries, coordinators, determiners, prepositions } from "./words.ts";

export interface Speaker {
  readonly entity: string | null;
  readonly name: string | null;
}

export const nobody: Speaker = { entity: null, name: null };

/**
 * Says which entity a source is: the one whose mention holds the head of the source. Call it in the order of the text: "it"
 * and "they" go on with the body or the people that spoke before them in the paragraph.
 */
export function speakerFinder(text: string, mentions: readonly Mention[], entities: readonly Entity[]) {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  let last: Speaker = nobody;
  let lastEnd = 0;
  return (items: readonly Item[], source: Range): Speaker => {
    const span = spanOf(items, source);
    const { word } = items[source.start]!;
    const goesOn = goesOnWith(word, source, last, last.entity === null ? undefined : byId.get(last.entity));
    if (goesOn && !text.slice(lastEnd, span.start).includes("\n")) return last;
    const found = find(items, source, span, word);
    lastEnd = span.end;
    return (last = found);
  };

  function find(items: readonly Item[], source: Range, span: Span, word: string): Speaker {
    const relative = (word === "who" || word === "which" || word === "that") && source.end === source.start + 1;
    const mention = relative
      ? mentionBefore(mentions, items, source.start)
      : isPair(mentions, items, source)
        ? null
        : headMention(mentions, items, source);
    const entity = mention && byId.get(mention.entity);
    if (entity) return { entity: entity.id, name: entity.name };
    const head = relative ? antecedent(items, source.start) : null;
    const words = head ? spanOf(items, head) : span;
    return { entity: null, name: text.slice(words.start, words.end) };
  }
}

/** "The line said … In a statement it added": the line, whatever else is named between. */
function goesOnWith(word: string, { start, end }: Range, last: Speaker, entity: Entity | undefined): boolean {
  if (end - start > 1) return false;
  // "the coastguard", which is nobody's name
  if (!entity) return word === "it" && last.entity === null && /^the\s/i.test(last.name ?? "");
  return word === "it" ? entity.kind === "org" : word === "they" ? entity.kind === "group" : false;
}

/** "an island that": the noun a relative clause hangs on with what describes it, when nothing is mentioned there. */
function antecedent(items: readonly Item[], at: number): Range | null {
  const end = items[at - 1]?.word === "," ? at - 1 : at;
  let start = end;
  while (start > 0 && end - start < 7) {
    const item = items[start - 1]!;
    const { word } = item;
    if (item.quote || !/[\p{L}\p{N}]/u.test(word) || prepositions.has(word) || coordinators.has(word)) break;
    // "soaked rowers who": the verb before
    if (start < end && (auxiliaries.has(word) || looksVerb(items, start - 1, 0) || /[a-z]{2}ed$/.test(word))) break;
    start--;
    if (determiners.has(word)) break;
  }
  return start < end ? { start, end } : null;
}

/** "Poole and Vane": two who speak are not one of them. */
function isPair(mentions: readonly Mention[], items: readonly Item[], source: Range): boolean {
  for (let at = source.start + 1; at < source.end - 1; at++) {
    if (items[at]!.word === ",") return false;
    if (items[at]!.word !== "and") continue;
    const before = mentions[firstEndingAfter(mentions, items[at - 1]!.start)];
    const after = mentions[firstEndingAfter(mentions, items[at]!.end)];
    const parted = before && before.start <= items[at - 1]!.start && before.end <= items[at]!.start;
    if (parted && after?.form === "name" && before.form === "name" && after.start === items[at + 1]!.start) return true;
  }
  return false;
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
    else if (!inHead && mention.kind === "person" && mention.form === "name" && isApposed(items, source, mention))
      person ??= mention;
  }
  if (last?.form === "name" || last?.form === "pronoun") return last;
  return person ?? last;
}

/** "the minister, Ann Lee", "the head of the board, Dr Ann Lee"; not "a lawyer for Ann Lee", "people, including Ann Lee". */
function isApposed(items: readonly Item[], source: Range, mention: Mention): boolean {
  for (let at = source.end - 1; at > source.start; at--) {
    const { start, word } = items[at]!;
    if (start >= mention.start) continue;
    if (word === ",") return true;
    if (prepositions.has(word) || word === "'s" || word === "’s" || word === "who" || word === "and") return false;
  }
  return false;
}

/** The mention a relative clause hangs on: "Ann Lee, who said". */
function mentionBefore(mentions: readonly Mention[], items: readonly Item[], at: number): Mention | null {
  const previous = items[at - 1]?.word === "," ? items[at - 2] : items[at - 1];
  if (!previous) return null;
  const mention = mentions[firstEndingAfter(mentions, previous.start)];
  return mention && mention.start <= previous.start ? mention : null;
}
