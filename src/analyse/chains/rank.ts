import { fromBase64 } from "../../learn/base64.ts";
import { weightOf, type LinearModel } from "../../learn/linear.ts";
import { unpackLinear } from "../../learn/packed.ts";
import { fits } from "./address.ts";
import type { Actor, Point } from "./cast.ts";
import { addFeatures, saysNext, type Candidate, type Pointer } from "./features.ts";
import type { Memory, Trace } from "./memory.ts";
import { packed } from "./model.ts";
import type { Reading } from "./reading.ts";

/**
 * Says which candidate a pointer means: its place in the list, or -1 for none of them. `everybody` has those too whose form of address
 * or given name rules them out.
 */
export type Choose = (
  reading: Reading,
  pointer: Pointer,
  candidates: readonly Candidate[],
  everybody: () => readonly Candidate[],
) => number;

/** Least log odds at which a candidate is believed. */
const least: Readonly<Record<Pointer["family"], number>> = { he: -9, she: -9, they: 0, it: 0, the: 0, body: 0 };

/** What it adds that a form of address or a given name fits the pronoun, and that a pronoun before was taken to. */
const toldWorth = 2;
const takenWorth = 1;

/** A given name that nobody lists and that ends in "a" is a woman's more often than not. */
const endingWorth = 0.7;

function worthOf({ addressed, trace: { actor } }: Candidate, family: Pointer["family"]): number {
  if (addressed) return actor.told ? toldWorth : takenWorth;
  const given = actor.pronoun === null ? actor.names.find((name) => name.includes(" "))?.split(" ")[0] : undefined;
  if (!given?.endsWith("a")) return 0;
  return family === "she" ? endingWorth : family === "he" ? -endingWorth : 0;
}

/** "it said": somebody has spoken, whoever. */
const leastSpeaking = -4;

/** The candidate that the model finds likeliest. */
export const byModel: Choose = (...asked) => choosing(ownModel())(...asked);

export function choosing(model: LinearModel): Choose {
  return (reading, pointer, candidates) => {
    let best = -1;
    let most = pointer.family === "it" && saysNext(reading, pointer.at) ? leastSpeaking : least[pointer.family];
    candidates.forEach((candidate, i) => {
      let sum = 0;
      addFeatures(reading, pointer, candidate, (feature) => void (sum += weightOf(model, feature)));
      const score = sum * model.scale + model.bias + worthOf(candidate, pointer.family);
      if (score <= most) return;
      most = score;
      best = i;
    });
    return best;
  };
}

// unpacked when the first pronoun is read
let own: LinearModel | null = null;

function ownModel(): LinearModel {
  own ??= unpackLinear(fromBase64(packed));
  return own;
}

/** Everybody that a pointer may mean, spoken of last first. `speaker` is who speaks the words around it, if that is known. */
export function candidatesFor(
  reading: Reading,
  memory: Memory,
  pointer: Pointer,
  speaker: Actor | null,
  fit: (actor: Actor, pronoun: "he" | "she") => boolean = fits,
): Candidate[] {
  const { at, family, use } = pointer;
  const pool =
    family === "they"
      ? [...memory.groups, ...memory.bodies]
      : family === "it" || family === "body"
        ? memory.bodies
        : memory.people;
  const other = likened(reading, memory, at);
  const fitting = pool.filter(
    (trace) =>
      reading.sentence[at]! - reading.sentence[trace.last.first]! <= farthest &&
      trace.last.end <= at &&
      (family === "he" || family === "she" ? fit(trace.actor, family) : true) &&
      trace.last !== other &&
      !(use === "object" && isOwnSubject(reading, trace, at)),
  );
  if (family === "they") fitting.sort((a, b) => b.last.first - a.last.first);
  const most = Math.max(0, ...fitting.map(({ count }) => count));
  const later = (tokenOf: (trace: Trace) => number, trace: Trace) =>
    fitting.reduce((count, other) => count + (tokenOf(other) > tokenOf(trace) ? 1 : 0), 0);
  return fitting.map((trace, rank) => ({
    trace,
    rank,
    gap: reading.sentence[at]! - reading.sentence[trace.last.first]!,
    others: fitting.length,
    most: trace.count === most,
    subjectRank: later((one) => one.lastSubject, trace),
    speakerRank: later((one) => one.lastSaid, trace),
    openingRank: later((one) => one.lastOpening, trace),
    addressed: (family === "he" || family === "she") && trace.actor.pronoun === family,
    mixed: false,
    speaks: speaker !== null && trace.actor === speaker,
  }));
}

const farthest = 12;

/** "Like Mr Poole, he went": he is somebody else. */
function likened({ sentence, sentenceFirst, lower }: Reading, { people }: Memory, at: number): Point | null {
  const first = sentenceFirst[sentence[at]!]!;
  if (!likening.has(lower[first]!)) return null;
  return people.find(({ last }) => last.first > first && last.first < at)?.last ?? null;
}

const likening = new Set(["like", "unlike", "alongside"]);

/** "Poole told him": not Poole. */
function isOwnSubject({ sentence, lower }: Reading, { last, stance }: Trace, at: number): boolean {
  if (!stance.subject || sentence[last.first] !== sentence[at] || at - last.end > 3) return false;
  for (let i = last.end; i < at; i++) if (lower[i] === "," || lower[i] === "that" || lower[i] === "and") return false;
  return true;
}
