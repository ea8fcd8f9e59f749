import type { Layers, Quote } from "../../../document/index.ts";
import { firstWhere } from "../../../document/sorted.ts";
import type { Reading } from "../content.ts";
import type { Cue } from "../cue.ts";
import { contentSpan } from "../draft.ts";
import { tokenAfter, type RuleReading, type View } from "../roles/view.ts";
import { holdsQuote, type Segment } from "../segment.ts";
import { spanOf } from "../speaker.ts";
import { readingOf } from "../tie/reading.ts";
import type { Tie } from "../tie/tie.ts";
import { saysNothing } from "../unsaid.ts";
import { prepositions } from "../words.ts";
import { alike } from "./facts.ts";

type Needs = Pick<Layers, "tokens" | "words" | "tags">;

export const optionKind = { rule: 0, net: 1, rulesContent: 2, netsContent: 3, ready: 4 } as const;

/** One way to read a cue. */
export interface Option {
  readonly kind: (typeof optionKind)[keyof typeof optionKind];
  readonly reading: Reading;
  readonly tokens: RuleReading;
}

/** A cue with all ways to read it, of which one at the most is right. */
export interface Slot {
  readonly segment: number;
  readonly cue: readonly number[];
  readonly rule: Option | null;
  readonly net: Option | null;
  readonly tie: Tie | null;
  /** The cue stands in what another reading of the rules reports. */
  readonly nested: boolean;
  readonly options: readonly Option[];
}

export interface InOrder {
  readonly reading: Reading;
  readonly segment: number;
  readonly tokens: RuleReading;
}

/** "voted to stand down": done, not said, though people mark it. */
const acts = new Set(["vote"]);

/** All cues that the rules or the network read, with the ways to read each. */
export function findSlots(
  layers: Needs,
  segments: readonly Segment[],
  view: View,
  inOrder: readonly InOrder[],
  ties: readonly Tie[],
  speech: readonly Quote[],
): readonly Slot[] {
  const tieOf = new Map<number, Tie>();
  const slots: Slot[] = [];
  const netsOf = (tie: Tie, segment: number): readonly Option[] =>
    tie.readings.flatMap((spans, at): readonly Option[] => {
      const reading = spans.content.length > 0 ? readingOf(layers, segments[segment]!, spans, speech) : null;
      const kind = at === 0 ? optionKind.net : optionKind.ready;
      return reading ? [{ kind, reading, tokens: tokensOf(layers, segments[segment]!, reading) }] : [];
    });
  for (const tie of ties) {
    let known = -1;
    for (let token = tie.candidate.first; token < tie.candidate.end; token++)
      if (view.cueOf[token]! >= 0) known = view.cueOf[token]!;
    if (known >= 0) {
      const before = tieOf.get(known);
      if (!before || (!readsContent(before) && readsContent(tie))) tieOf.set(known, tie);
      continue;
    }
    const segment = segmentAt(segments, layers.tokens.start[tie.candidate.first]!);
    if (segment < 0) continue;
    const { items } = segments[segment]!;
    const options = netsOf(tie, segment).filter(
      ({ reading }) =>
        !acts.has(reading.cue.lemma) &&
        !saysNothing(items, reading) &&
        (reading.source || holdsQuote(items, reading.content)),
    );
    const net = options[0];
    if (net) slots.push({ segment, cue: net.tokens.cue, rule: null, net, tie, nested: false, options });
  }
  inOrder.forEach(({ reading, segment, tokens }, number) => {
    const rule: Option = { kind: optionKind.rule, reading, tokens };
    const tie = tieOf.get(number) ?? null;
    const nets = tie ? netsOf(tie, segment) : [];
    const nested = tokens.cue.some((token) => view.contentOf[token]! >= 0 && view.contentOf[token] !== number);
    const options = optionsOf(layers, segments[segment]!, rule, nets);
    slots.push({ segment, cue: tokens.cue, rule, net: nets[0] ?? null, tie, nested, options });
  });
  return slots.sort((a, b) => a.cue[0]! - b.cue[0]!);
}

function readsContent({ readings }: Tie): boolean {
  return readings[0]!.content.length > 0;
}

function optionsOf(layers: Needs, segment: Segment, rule: Option, nets: readonly Option[]): readonly Option[] {
  const [net] = nets;
  if (!net || isPlain(rule.reading)) return [rule];
  const { channel, cue } = rule.reading;
  const options = [
    rule,
    ...nets.map((option): Option => {
      const reading = { ...option.reading, channel, cue: cueOf(segment, cue, option.reading.cue) };
      return { ...option, reading, tokens: tokensOf(layers, segment, reading) };
    }),
  ];
  const sameContent = alike(rule.tokens.content, net.tokens.content) === 1;
  const sameSource = alike(rule.tokens.source, net.tokens.source) === 1;
  if (sameContent || sameSource) return options;
  const mixed = (kind: Option["kind"], content: Reading, source: Reading): Option => {
    const reading = { ...content, source: source.source, cue: rule.reading.cue, channel: rule.reading.channel };
    return { kind, reading, tokens: tokensOf(layers, segment, reading) };
  };
  return [
    ...options,
    mixed(optionKind.rulesContent, rule.reading, net.reading),
    mixed(optionKind.netsContent, net.reading, rule.reading),
  ];
}

/** Read in a way that is nearly always right, whatever the words: the rules know better where it ends. */
export function isPlain({ score }: Reading): boolean {
  return score >= 0.78 && score < 0.92;
}

/** The network's edges of a cue, but not where it holds when or through what was said: "said at a hearing on Monday". */
function cueOf({ items }: Segment, rules: Cue, nets: Cue): Cue {
  const { start, end } = nets;
  if (rules.head < start || rules.head >= end) return rules;
  const tells = items.slice(start, end).some(({ word }, i) => prepositions.has(word) && !within(rules, start + i));
  return tells ? rules : { ...rules, start, end };
}

function within({ start, end }: Cue, at: number): boolean {
  return at >= start && at < end;
}

/** What a reading says, in tokens. */
export function tokensOf({ tokens }: Pick<Layers, "tokens">, { items }: Segment, reading: Reading): RuleReading {
  const { cue, source, content, also = [] } = reading;
  const tokensOfSpan = (span: { start: number; end: number }) => {
    const found: number[] = [];
    for (let i = tokenAfter(tokens, span.start); i < tokens.start.length && tokens.start[i]! < span.end; i++)
      found.push(i);
    return found;
  };
  const said = [...content.map((range) => contentSpan(items, range)), ...also].flatMap(tokensOfSpan);
  return {
    cue: tokensOfSpan(spanOf(items, cue)),
    source: source ? tokensOfSpan(spanOf(items, source)) : [],
    content: isRising(said) ? said : [...new Set(said)].sort((a, b) => a - b),
  };
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, i) => i === 0 || number > numbers[i - 1]!);
}

/** The segment that holds a place, or -1. */
function segmentAt(segments: readonly Segment[], place: number): number {
  const at = firstWhere(segments.length, (i) => segments[i]!.items[0]!.start > place) - 1;
  return at >= 0 && segments[at]!.items.at(-1)!.end > place ? at : -1;
}
