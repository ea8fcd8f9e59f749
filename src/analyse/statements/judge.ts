import type { Layers, Quote } from "../../document/index.ts";
import { firstWhere } from "../../document/sorted.ts";
import type { Reading } from "./content.ts";
import { contentSpan } from "./draft.ts";
import { conditionWords } from "./words.ts";
import { likelyRoles } from "./roles/roles.ts";
import { tokenAfter, viewOf, type RuleReading, type View } from "./roles/view.ts";
import { holdsQuote, type Segment } from "./segment.ts";
import { spanOf } from "./speaker.ts";
import { saysNothing } from "./unsaid.ts";
import { readingOf } from "./tie/reading.ts";
import { tieAll, type Tie } from "./tie/tie.ts";

type Needs = Pick<Layers, "tokens" | "words" | "tags" | "sentences" | "quotes" | "mentions">;
type Ties = (view: View) => readonly Tie[];

/** Of how likely a content at the least something is said that no rule has read. */
const leastOfNew = 0.65;
/** Of how likely a content at the least takes the place of what the rules read. */
const leastOfOther = 0.6;
/** What the rules read goes where the networks find nothing there and this little for it. */
const leastOfRules = 0.4;

/**
 * The rules' readings as two networks see them: kept where both read alike, since rules know better where a content ends; read
 * otherwise where they differ; left out where the networks find nothing; and what only the networks find.
 */
export function judgeReadings(
  layers: Needs,
  segments: readonly Segment[],
  byRule: readonly (readonly Reading[])[],
  speech: readonly Quote[],
  tiesOf: Ties = (view) => tieAll(view, likelyRoles(view)),
): readonly (readonly Reading[])[] {
  const { view, inOrder } = viewRules(layers, segments, byRule);
  const ties = tiesOf(view);
  const judged: Reading[][] = byRule.map(() => []);
  const tieOf = new Map<number, Tie>();
  for (const tie of ties) {
    const { first, end } = tie.candidate;
    let known = -1;
    for (let token = first; token < end; token++) if (view.cueOf[token]! >= 0) known = view.cueOf[token]!;
    if (known >= 0) {
      if (!tieOf.has(known) || tie.content.length > 0) tieOf.set(known, tie);
    } else if (tie.sure >= leastOfNew && !isRead(view, inOrder, tie)) {
      const at = segmentAt(segments, layers.tokens.start[tie.cue[0]!]!);
      const reading = at >= 0 && readingOf(layers, segments[at]!, tie, speech);
      if (
        reading &&
        (reading.source || holdsQuote(segments[at]!.items, reading.content)) &&
        !saysNothing(segments[at]!.items, reading)
      )
        judged[at]!.push(reading);
    }
  }
  inOrder.forEach(({ reading, segment, tokens }, number) => {
    const nested = tokens.cue.some((token) => view.contentOf[token]! >= 0 && view.contentOf[token] !== number);
    const seen =
      nested || reading.cue.kind === "passive"
        ? reading
        : judgeOne(layers, segments[segment]!, reading, tokens, tieOf.get(number), speech);
    if (seen) judged[segment]!.push(seen);
  });
  return judged.map((readings) => readings.sort((a, b) => a.cue.start - b.cue.start));
}

function judgeOne(
  layers: Needs,
  segment: Segment,
  reading: Reading,
  tokens: RuleReading,
  tie: Tie | undefined,
  speech: readonly Quote[],
): Reading | null {
  // "He wrote:" and the next paragraph says what: nothing to compare
  if (reading.content.length === 0) return reading;
  if (!tie) return isPlain(reading) ? reading : null;
  if (tie.content.length === 0) return tie.sureOf(tokens.content) >= leastOfRules || isPlain(reading) ? reading : null;
  const theirs = readingOf(layers, segment, tie, speech);
  if (!theirs) return reading;
  if (alike(tokens.content, tie.content) < 0.5)
    return isPlain(reading) || tie.sure < leastOfOther || cutsCondition(layers, tokens, tie)
      ? reading
      : { ...theirs, cue: reading.cue, channel: reading.channel };
  const sameSource = theirs.source === null || alike(tokens.source, tie.source) >= 0.25;
  return sameSource ? reading : { ...reading, source: theirs.source };
}

/** The network stops before "if", where the rules read on: on what condition is part of what was said. */
function cutsCondition({ words }: Needs, rule: RuleReading, tie: Tie): boolean {
  const next = tie.content.at(-1)! + 1;
  return rule.content.includes(next) && conditionWords.has(words.lower[words.of[next]!]!);
}

/** Read in a way that is nearly always right, whatever the words. */
function isPlain({ score }: Reading): boolean {
  return score >= 0.78;
}

/** Some rule has read the same content, by another cue: "made the pledge: …". */
function isRead({ contentOf }: View, inOrder: readonly { readonly tokens: RuleReading }[], { content }: Tie): boolean {
  const known = new Set(content.map((token) => contentOf[token]!));
  known.delete(-1);
  return [...known].some((number) => alike(inOrder[number]!.tokens.content, content) >= 0.7);
}

/** Shared tokens over all (Jaccard). */
function alike(a: readonly number[], b: readonly number[]): number {
  const held = new Set(a);
  const shared = b.filter((token) => held.has(token)).length;
  const all = a.length + b.length - shared;
  return all === 0 ? 1 : shared / all;
}

/** The view of a report with what the rules read in it, and those readings in the order the view numbers them. */
export function viewRules(layers: Needs, segments: readonly Segment[], byRule: readonly (readonly Reading[])[]) {
  const inOrder = byRule.flatMap((readings, segment) =>
    readings.map((reading) => ({ reading, segment, tokens: tokensOf(layers, segments[segment]!, reading) })),
  );
  return {
    inOrder,
    view: viewOf(
      layers,
      inOrder.map(({ tokens }) => tokens),
    ),
  };
}

function tokensOf({ tokens }: Needs, { items }: Segment, { cue, source, content }: Reading): RuleReading {
  const within = (span: { start: number; end: number }) => {
    const found: number[] = [];
    for (let i = tokenAfter(tokens, span.start); i < tokens.start.length && tokens.start[i]! < span.end; i++)
      found.push(i);
    return found;
  };
  return {
    cue: within(spanOf(items, cue)),
    source: source ? within(spanOf(items, source)) : [],
    content: content.flatMap((range) => within(contentSpan(items, range))),
  };
}

/** The segment that holds a place, or -1. */
function segmentAt(segments: readonly Segment[], place: number): number {
  const at = firstWhere(segments.length, (i) => segments[i]!.items[0]!.start > place) - 1;
  return at >= 0 && segments[at]!.items.at(-1)!.end > place ? at : -1;
}
