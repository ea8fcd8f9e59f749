import type { Layers, Quote, Span, Stance } from "../../../document/index.ts";
import { firstWhere } from "../../../document/sorted.ts";
import { cueVerbs } from "../../quotes/cue-verbs.ts";
import { isVerb } from "../../tags/labels.ts";
import type { Reading } from "../content.ts";
import type { Cue } from "../cue.ts";
import { firstClosingAfter, holdsQuote, type Item, type Segment } from "../segment.ts";
import type { Range } from "../source.ts";
import { negations, stanceOfNoun } from "../words.ts";
import type { TiedSpans } from "./tie.ts";

type Needs = Pick<Layers, "tokens" | "words" | "tags">;

/** A tie as the rules would have read it; null where its cue stands inside a quotation, or nothing is left of its content. */
export function readingOf(layers: Needs, { items }: Segment, tie: TiedSpans, speech: readonly Quote[]): Reading | null {
  const { tokens } = layers;
  const cueRange = bare(items, rangeOf(items, layers, tie.cue));
  if (!cueRange || holdsQuote(items, [cueRange])) return null;
  const { inside, outside } = part(layers, items, tie.content);
  const content = inside
    .flatMap((run) => bare(items, rangeOf(items, layers, run)) ?? [])
    .filter((range) => apart(range, cueRange));
  const source = undated(items, rangeOf(items, layers, longestRun(part(layers, items, tie.source).inside)));
  if (content.length === 0 && outside.length === 0) return null;
  return {
    cue: cueOf(layers, tie, cueRange),
    source: source && apart(source, cueRange) ? source : null,
    inverted: false,
    shared: false,
    start: cueRange.start,
    end: cueRange.end,
    channel: null,
    content: joined(content),
    also: outside.map((run) => whole({ start: tokens.start[run[0]!]!, end: tokens.end[run.at(-1)!]! }, speech)),
    score: 0,
  };
}

/** What its words say of a cue: the verb it goes by, its stance, whether it is denied. */
function cueOf({ words, tags }: Needs, { cue }: TiedSpans, { start, end }: Range): Cue {
  const wordAt = (token: number) => words.lower[words.of[token]!]!;
  const head =
    cue.findLast((token) => cueVerbs.has(wordAt(token))) ?? cue.findLast((token) => isVerb(tags, token)) ?? cue[0]!;
  const known = cueVerbs.get(wordAt(head));
  const stance: Stance = known?.stance ?? stanceOfNoun.get(tags.lemmas[head]!) ?? "expresses";
  const according = cue.some((token) => wordAt(token) === "according");
  return {
    kind: according ? "according" : "verb",
    start,
    head: Math.min(end - 1, start + Math.max(0, cue.indexOf(head))),
    end,
    lemma: known?.lemma ?? tags.lemmas[head]!,
    form: known?.form ?? "past",
    stance: according ? "asserts" : stance,
    negated: cue.some((token) => negations.has(wordAt(token))),
  };
}

/** Runs of tokens that stand in the segment, and those that do not. */
function part(
  { tokens }: Needs,
  items: readonly Item[],
  chosen: readonly number[],
): { readonly inside: readonly (readonly number[])[]; readonly outside: readonly (readonly number[])[] } {
  const [from, to] = [items[0]!.start, items.at(-1)!.end];
  const runs: number[][] = [];
  for (const token of chosen) {
    const run = runs.at(-1);
    // a run ends where the segment does
    const crosses = run && tokens.start[token]! >= to !== tokens.start[run[0]!]! >= to;
    if (run && run.at(-1) === token - 1 && !crosses) run.push(token);
    else runs.push([token]);
  }
  const isInside = (run: readonly number[]) => tokens.start[run[0]!]! >= from && tokens.start[run[0]!]! < to;
  return { inside: runs.filter(isInside), outside: runs.filter((run) => !isInside(run)) };
}

/** The items that hold a run of tokens; a quotation is one item, so the run may grow. */
function rangeOf(items: readonly Item[], { tokens }: Needs, run: readonly number[]): Range | null {
  if (run.length === 0) return null;
  const start = itemAt(items, tokens.start[run[0]!]!);
  const end = itemAt(items, tokens.start[run.at(-1)!]!) + 1;
  return start < end && start >= 0 ? { start, end } : null;
}

/** A range without the commas, colons and dashes at its ends; null when nothing is left. */
function bare(items: readonly Item[], range: Range | null): Range | null {
  if (!range) return null;
  let { start, end } = range;
  while (end > start && isMark(items[end - 1]!)) end--;
  while (start < end && isMark(items[start]!)) start++;
  return start < end ? { start, end } : null;
}

/** "a report by the board published on Monday": when it came out is no part of whose it is. */
function undated(items: readonly Item[], range: Range | null): Range | null {
  if (!range) return null;
  const { start, end } = range;
  let out = start + 1;
  while (out < end && items[out]!.word !== "published" && items[out]!.word !== "released") out++;
  return bare(items, { start, end: out });
}

function isMark({ word, quote }: Item): boolean {
  // matches: ",", "—"   must not match: "$", "…", ")"
  return quote === null && /^[,:;.—–-]+$/.test(word);
}

/** The last item that begins at or before a place; -1 for none. */
function itemAt(items: readonly Item[], place: number): number {
  return firstWhere(items.length, (i) => items[i]!.start > place) - 1;
}

function longestRun(runs: readonly (readonly number[])[]): readonly number[] {
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
}

function apart(range: Range, cue: Range): boolean {
  return range.end <= cue.start || range.start >= cue.end;
}

/** Ranges in order, none inside another. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const kept: Range[] = [];
  for (const range of ranges) {
    const last = kept.at(-1);
    if (last && range.start < last.end)
      kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else kept.push(range);
  }
  return kept;
}

/** A span grown to the whole of every quotation it touches. */
function whole(span: Span, speech: readonly Quote[]): Span {
  let { start, end } = span;
  for (let at = firstClosingAfter(speech, span.start); at < speech.length; at++) {
    const { open, close } = speech[at]!;
    if (open.start >= span.end) break;
    start = Math.min(start, open.start);
    end = Math.max(end, close.end);
  }
  return { start, end };
}
