import type { Layers, Quote } from "../../document/index.ts";
import { chooseAll, type Choice } from "./choice/choose.ts";
import { alike, sceneOf, type Scene } from "./choice/facts.ts";
import { shipped } from "./choice/shipped.ts";
import { findSlots, tokensOf, type Slot } from "./choice/options.ts";
import type { Reading } from "./content.ts";
import { likelyRoles } from "./roles/roles.ts";
import { viewOf, type View } from "./roles/view.ts";
import type { Segment } from "./segment.ts";
import { tieAll, type Tie } from "./tie/tie.ts";

type Needs = Pick<Layers, "tokens" | "words" | "tags" | "sentences" | "quotes" | "mentions">;

/** What networks make of a report, and which of its readings are right. */
export interface Judges {
  readonly likely: (view: View) => Float32Array;
  readonly ties: (view: View, likely: Float32Array) => readonly Tie[];
  readonly choose: (scene: Scene) => readonly (Choice | null)[];
  /** A reading that is right less often than this is left out. */
  readonly least: number;
}

const own: Judges = {
  likely: likelyRoles,
  ties: tieAll,
  choose: (scene) => chooseAll(scene, shipped()),
  least: 0.33,
};

/**
 * Rules and networks each read every cue, or the one the content and the other the source; the best reading of each is kept if
 * such a one is right often enough, with that as its score.
 */
export function judgeReadings(
  layers: Needs,
  segments: readonly Segment[],
  byRule: readonly (readonly Reading[])[],
  speech: readonly Quote[],
  judges: Judges = own,
): readonly (readonly Reading[])[] {
  const scene = readAll(layers, segments, byRule, speech, judges);
  const choices = judges.choose(scene);
  const judged: Reading[][] = byRule.map(() => []);
  const claimed = new Set<Quote>();
  const left = new Set<Slot>();
  const take = (slot: Slot, reading: Reading) => {
    judged[slot.segment]!.push(reading);
    left.delete(slot);
    for (const quote of quotesOf(segments[slot.segment]!, reading)) claimed.add(quote);
  };
  const kept = scene.slots.map((slot, number) => {
    const choice = choices[number];
    const reading = isOpening(slot) ? slot.rule!.reading : choice ? keep(slot, choice, judges.least) : null;
    if (!reading && slot.rule) left.add(slot);
    return reading;
  });
  const ofRules = new Set(scene.slots.flatMap(({ rule, cue }, number) => (rule && kept[number] ? cue : [])));
  scene.slots.forEach((slot, number) => {
    const reading = kept[number];
    // "on Monday said" beside the rules' "said"
    if (!reading || (!slot.rule && slot.net?.tokens.cue.some((token) => ofRules.has(token)))) return;
    // the same words by another cue: the rules know which cues there are
    const other = slot.rule
      ? undefined
      : near(scene.slots, number).find((one) => left.has(one) && readsSame(one, slot));
    if (other) take(other, { ...other.rule!.reading, score: reading.score });
    else take(slot, reading);
  });
  // no words in quotation marks are lost that a rule gives to somebody
  for (const slot of left) {
    const { reading } = slot.rule!;
    const items = segments[slot.segment]!.items;
    const quotes = quotesOf(segments[slot.segment]!, reading);
    const isDirect = reading.content.every(({ start, end }) => items.slice(start, end).every(({ quote }) => quote));
    if (isDirect && quotes.some((quote) => !claimed.has(quote))) take(slot, { ...reading, score: judges.least });
  }
  return judged.map((readings) => readings.sort((a, b) => a.cue.start - b.cue.start));
}

function near(slots: readonly Slot[], number: number): readonly Slot[] {
  return slots.slice(Math.max(0, number - 3), number + 4);
}

function readsSame({ rule }: Slot, { net }: Slot): boolean {
  return rule !== null && net !== null && alike(rule.tokens.content, net.tokens.content) >= 0.7;
}

function quotesOf({ items }: Segment, { content }: Reading): readonly Quote[] {
  return content.flatMap(({ start, end }) => items.slice(start, end).flatMap(({ quote }) => quote ?? []));
}

/** All ways to read a report. */
export function readAll(
  layers: Needs,
  segments: readonly Segment[],
  byRule: readonly (readonly Reading[])[],
  speech: readonly Quote[],
  { likely: likelyOf, ties }: Pick<Judges, "likely" | "ties">,
): Scene {
  const { view, inOrder } = viewRules(layers, segments, byRule);
  const likely = likelyOf(view);
  return sceneOf(view, likely, findSlots(layers, segments, view, inOrder, ties(view, likely), speech));
}

/** "He wrote:" and the next paragraph says what: nothing to choose. */
function isOpening({ rule }: Slot): boolean {
  return rule !== null && rule.reading.content.length === 0;
}

/** What a rule has read may be right this much less often: rules know more kinds of reports than the corpus has. */
const forRules = 0.75;

/** "Harbour officials: the ferry is late", as headlines have it and the corpus seldom. */
const leastOfColons = 0.1;

/** A statement within another is doubtful to those who want few and sure ones. */
const mostOfNested = 0.5;

function keep({ rule, nested }: Slot, { option, score }: Choice, least: number): Reading | null {
  if (score >= (rule ? least * forRules : least)) return { ...option.reading, score };
  if (!rule) return null;
  // the corpus marks few statements within others, so its share says nothing of how often they are right
  if (nested) return { ...rule.reading, score: Math.min(rule.reading.score, mostOfNested) };
  const { kind } = rule.reading.cue;
  if (kind === "passive" || (kind === "colon" && score >= leastOfColons)) return { ...rule.reading, score };
  // read in a way that is nearly always right, whatever the words
  return rule.reading.score >= 0.78 ? { ...rule.reading, score: least } : null;
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
