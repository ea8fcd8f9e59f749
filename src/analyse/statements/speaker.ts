import type { Entity, Mention, Span } from "../../document/index.ts";
import { firstEndingAfter } from "../../document/sorted.ts";
import type { Item } from "./segment.ts";
import { bracketStart, looksVerb } from "./edge.ts";
import type { Range } from "./source.ts";
import { auxiliaries, barePronouns, coordinators, determiners, prepositions } from "./words.ts";

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
    // "Jane Poole (Vell) and"
    const bracket = bracketStart(items, at - 1);
    const last = items[bracket > source.start ? bracket - 1 : at - 1]!;
    const before = mentions[firstEndingAfter(mentions, last.start)];
    const after = mentions[firstEndingAfter(mentions, items[at]!.end)];
    const parted = before && before.start <= last.start && before.end <= items[at]!.start;
    if (!parted || before.form !== "name") continue;
    if (after?.form === "name" && after.start === items[at + 1]!.start) return true;
    // "Poole and other captains"
    if (before.kind === "person") return true;
  }
  return false;
}

export function spanOf(items: readonly Item[], range: Range): Span {
  return { start: items[range.start]!.start, end: items[range.end - 1]!.end };
}

/**
 * "the EU's commissioner Ann Lee" → Ann Lee; "Ann Lee of the Nord Foundation" → Ann Lee: the last mention before the first
 * comma, bracket, relative or preposition that is no possessor, else the first mention of all (an apposition: "the minister, Ann Lee").
 */
function headMention(mentions: readonly Mention[], items: readonly Item[], source: Range): Mention | null {
  let headEnd = source.start + 1;
  while (headEnd < source.end && !endsHead(items[headEnd]!.word)) headEnd++;
  const head = spanOf(items, { start: source.start, end: headEnd });
  const whole = spanOf(items, source);
  let last: Mention | null = null;
  let person: Mention | null = null;
  for (let at = firstEndingAfter(mentions, whole.start); at < mentions.length; at++) {
    const mention = mentions[at]!;
    if (mention.start >= whole.end) break;
    if (mention.end <= whole.start) continue;
    const inHead = mention.end <= head.end || mention.start < head.end;
    const closes = mention.end >= head.end || isVerbBehind(items, source, mention);
    if (inHead && closes && (last === null || last.start >= mention.start || last.end < head.end)) last = mention;
    else if (!inHead && isPersonsName(mention) && isApposed(items, source, mention)) person ??= mention;
  }
  if (last?.form === "name" || last?.form === "pronoun") return last;
  return person ?? namedBeside(mentions, items, source) ?? last;
}

function endsHead(word: string): boolean {
  return headEnds.has(word) || prepositions.has(word);
}

const headEnds = new Set([",", "(", "[", "–", "—", "--", "who", "which", "that", "whose", "whom"]);

/** "Ann Lee opposed the plan": a verb that the source should not hold. */
function isVerbBehind(items: readonly Item[], { start, end }: Range, mention: Mention): boolean {
  if (!isPersonsName(mention)) return false;
  let at = start;
  while (at < end && items[at]!.start < mention.end) at++;
  const next = at < end ? items[at] : undefined;
  // matches: "opposed"   must not match: "hundred", "campaign"
  return next !== undefined && !next.upper && /[a-z]{2}(?<!hundr)ed$/.test(next.word);
}

function isPersonsName({ kind, form }: Mention): boolean {
  return kind === "person" && form === "name";
}

/** A role whose name a comma parts from it: "Ann Lee, | the mayor |," and "| the mayor |, Ann Lee." */
function namedBeside(mentions: readonly Mention[], items: readonly Item[], { start, end }: Range): Mention | null {
  if (items[start - 1]?.word === "," && start > 1) {
    const before = items[start - 2]!;
    const mention = mentions[firstEndingAfter(mentions, before.start)];
    const opens = mention && items.every((item) => item.start >= mention.start || item.upper);
    if (opens && isPersonsName(mention) && mention.end === before.end && opensRole(items[start]!)) return mention;
  }
  const after = items[end]?.word === "," ? items[end + 1] : undefined;
  if (!after) return null;
  const mention = mentions[firstEndingAfter(mentions, after.start)];
  if (!mention || !isPersonsName(mention) || mention.start !== after.start) return null;
  let at = end + 1;
  while (at < items.length && items[at]!.start < mention.end) at++;
  const close = items[at];
  return !close || close.word === "," || close.word === "." ? mention : null;
}

/** "the", "a", "chairman", "Ranking": not "he". */
function opensRole({ word, quote }: Item): boolean {
  return quote === null && !barePronouns.has(word) && !coordinators.has(word);
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
