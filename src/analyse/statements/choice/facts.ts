import { likelihood, type Role } from "../roles/labels.ts";
import { quoteState, type RuleReading, type View } from "../roles/view.ts";
import type { Tie } from "../tie/tie.ts";
import type { Option, Slot } from "./options.ts";

/** What is known of a report besides its options. */
export interface Scene {
  readonly view: View;
  /** How likely each token has each role, of whatever cue. */
  readonly likely: Float32Array;
  readonly slots: readonly Slot[];
  /** How many slots have a cue in the sentence that begins at a token. */
  readonly crowd: ReadonlyMap<number, number>;
}

export function sceneOf(view: View, likely: Float32Array, slots: readonly Slot[]): Scene {
  const crowd = new Map<number, number>();
  for (const { cue } of slots) crowd.set(view.first[cue[0]!]!, (crowd.get(view.first[cue[0]!]!) ?? 0) + 1);
  return { view, likely, slots, crowd };
}

const kinds = ["verb", "passive", "according", "colon", "noun"];

/** What the forests are told of each option of a slot, always as many numbers. */
export function factsOf(scene: Scene, slot: Slot, number: number): readonly (readonly number[])[] {
  const shared = slotFacts(scene, slot);
  return slot.options.map((option) => [option.kind, ...shared, ...optionFacts(scene, slot, number, option)]);
}

function slotFacts({ view, likely, crowd }: Scene, { options, rule, net, tie, nested, cue }: Slot): readonly number[] {
  return [
    options.length,
    rule ? rule.reading.score : 0,
    rule ? kinds.indexOf(rule.reading.cue.kind) : -1,
    rule && nested ? 1 : 0,
    net ? 1 : 0,
    rule && net ? alike(rule.tokens.content, net.tokens.content) : -1,
    rule && net ? alike(rule.tokens.source, net.tokens.source) : -1,
    most(cue, (token) => likelihood(likely, token, "cue")),
    tie ? most(cue, (token) => shareOf(tie, token, "cue")) : -1,
    crowd.get(view.first[cue[0]!]!) ?? 0,
    cue.length,
    most(cue, (token) => view.reports[token]!),
    most(cue, (token) => (view.verb[token] === 0 ? 0 : 1)),
    view.block[cue[0]!] === 0 ? 1 : 0,
    ...(tie ? windowFacts(tie) : [-1, -1]),
  ];
}

/** How likely any source is, and how many tokens of content there should be. */
function windowFacts({ window, likely }: Tie): readonly number[] {
  let source = 0;
  let content = 0;
  for (let token = 0; token < window.end - window.first; token++) {
    source = Math.max(source, likelihood(likely, token, "source"));
    content += likelihood(likely, token, "content");
  }
  return [source, content];
}

function optionFacts(
  scene: Scene,
  { tie, cue }: Slot,
  number: number,
  { tokens: { content, source } }: Option,
): readonly number[] {
  const { view, likely, slots } = scene;
  const at = cue[0]!;
  const last = cue.at(-1)!;
  const begins = content[0] ?? -1;
  const ends = content.at(-1) ?? -1;
  return [
    content.length,
    runsOf(content),
    ...spanFacts(scene, tie, content, "content"),
    least(content, (token) => likelihood(likely, token, "content")),
    tie ? least(content, (token) => shareOf(tie, token, "content")) : -1,
    mean(content, (token) => (isQuoted(view, token) ? 1 : 0)),
    begins < 0 ? -1 : view.quote[begins]!,
    begins < 0 ? -1 : view.quote[ends]!,
    sideOf(content, at, last),
    gapOf(content, at, last),
    begins >= 0 && view.first[begins] === begins ? 1 : 0,
    begins < 0 ? -1 : view.end[ends]! - ends,
    mean(content, (token) => (view.first[token] === view.first[at] ? 1 : 0)),
    heldBy(slots, number, content),
    source.length,
    ...spanFacts(scene, tie, source, "source"),
    sideOf(source, at, last),
    gapOf(source, at, last),
    source.length > 0 ? view.name[source[0]!]! : -1,
    source.length > 0 ? view.name[source.at(-1)!]! : -1,
  ];
}

/** How likely a span is in the middle, at its edges and just outside them, for this cue and for any. */
function spanFacts({ view, likely }: Scene, tie: Tie | null, tokens: readonly number[], role: Role): readonly number[] {
  const own = (token: number) => (tie ? shareOf(tie, token, role) : -1);
  const any = (token: number) => (token >= 0 && token < view.count ? likelihood(likely, token, role) : 0);
  if (tokens.length === 0) return [-1, -1, -1, -1, -1, -1, -1, -1];
  const [from, to] = [tokens[0]!, tokens.at(-1)!];
  return [
    mean(tokens, own),
    mean(tokens, any),
    own(from),
    own(to),
    own(from - 1),
    own(to + 1),
    any(from - 1),
    any(to + 1),
  ];
}

/** Of another cue's best reading: the largest share of it that this content is, or is in. */
function heldBy(slots: readonly Slot[], number: number, content: readonly number[]): number {
  let top = 0;
  for (let other = Math.max(0, number - 4); other < Math.min(slots.length, number + 5); other++) {
    const best = slots[other]!.options[0];
    if (other !== number && best) top = Math.max(top, alike(best.tokens.content, content));
  }
  return top;
}

function shareOf({ window, likely }: Tie, token: number, role: Role): number {
  if (token < window.first || token >= window.end) return 0;
  return likelihood(likely, token - window.first, role);
}

function isQuoted({ quote }: View, token: number): boolean {
  const state = quote[token]!;
  return state === quoteState.speech || state === quoteState.opens || state === quoteState.closes;
}

function sideOf(tokens: readonly number[], first: number, last: number): number {
  if (tokens.length === 0) return -1;
  return (tokens[0]! < first ? 1 : 0) + (tokens.at(-1)! > last ? 2 : 0);
}

/** Tokens between the cue and the nearest of others. */
function gapOf(tokens: readonly number[], first: number, last: number): number {
  let nearest = 1000;
  for (const token of tokens) nearest = Math.min(nearest, token < first ? first - token : Math.max(0, token - last));
  return nearest;
}

function runsOf(tokens: readonly number[]): number {
  return tokens.reduce((count, token, i) => count + (i === 0 || tokens[i - 1] !== token - 1 ? 1 : 0), 0);
}

function sum(tokens: readonly number[], of: (token: number) => number): number {
  return tokens.reduce((all, token) => all + of(token), 0);
}

function mean(tokens: readonly number[], of: (token: number) => number): number {
  return tokens.length === 0 ? -1 : sum(tokens, of) / tokens.length;
}

function most(tokens: readonly number[], of: (token: number) => number): number {
  return tokens.reduce((top, token) => Math.max(top, of(token)), 0);
}

function least(tokens: readonly number[], of: (token: number) => number): number {
  return tokens.reduce((low, token) => Math.min(low, of(token)), 1);
}

/** Shared tokens over all (Jaccard); both in order. */
export function alike(a: RuleReading["content"], b: RuleReading["content"]): number {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const far = a[i]! - b[j]!;
    if (far === 0) shared++;
    if (far <= 0) i++;
    if (far >= 0) j++;
  }
  return shared / (a.length + b.length - shared);
}
