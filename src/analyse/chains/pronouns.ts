import { reportingForms } from "../en/reporting-forms.ts";
import { fits } from "./address.ts";
import type { Actor, Point } from "./cast.ts";
import type { Reading } from "./reading.ts";

/** How many recent mentions a pronoun looks back over: further is a guess. */
const memory = 24;
const farthestSentences = 8;
const perSentence = 1.5;
const topicWeight = 0.25;

/** The last few mentions, newest last. */
export interface Recent {
  readonly add: (point: Point) => void;
  readonly who: (at: number) => Actor | null;
}

export function recentOf(reading: Reading): Recent {
  const points: Point[] = [];
  const times = new Map<Actor, number>();
  return {
    add: (point) => {
      times.set(point.actor, (times.get(point.actor) ?? 0) + 1);
      points.push(point);
      if (points.length > memory) points.shift();
    },
    who: (at) => {
      const pronoun = reading.lower[at];
      if (pronoun === "he" || pronoun === "she")
        return best(reading, points, times, at, (actor) => fits(actor, pronoun));
      if (!speaks(reading, at)) return null;
      if (pronoun === "they")
        return best(reading, points, times, at, (actor, point) => point.form !== "name" && actor.kind === "group");
      if (pronoun === "it") return best(reading, points, times, at, (actor) => actor.kind === "org");
      return null;
    },
  };
}

/** "they said", "it later added": the pronoun is the subject of a verb of saying. */
function speaks({ lower }: Reading, at: number): boolean {
  return (
    reportingForms.has(lower[at + 1] ?? "") ||
    ((lower[at + 1] ?? "").endsWith("ly") && reportingForms.has(lower[at + 2] ?? "")) ||
    (between.has(lower[at + 1] ?? "") && reportingForms.has(lower[at + 2] ?? ""))
  );
}

const between = new Set(["also", "later", "then", "has", "had", "have", "earlier"]);

function best(
  reading: Reading,
  points: readonly Point[],
  times: ReadonlyMap<Actor, number>,
  at: number,
  fit: (actor: Actor, point: Point) => boolean,
): Actor | null {
  let winner: Actor | null = null;
  let most = -Infinity;
  const excluded = likened(reading, points, at);
  for (const point of points) {
    if (!fit(point.actor, point) || point.actor === excluded) continue;
    const distance = reading.sentence[at]! - reading.sentence[point.first]!;
    if (distance > farthestSentences) continue;
    // who has been spoken of often is who the report is about
    const topic = Math.log2(times.get(point.actor) ?? 1) * topicWeight;
    const weight = weigh(reading, point) + topic - distance * perSentence;
    // of two alike the later wins
    if (weight >= most) {
      most = weight;
      winner = point.actor;
    }
  }
  return winner;
}

/** "Like Mr Poole, he went": he is somebody else. */
function likened(reading: Reading, points: readonly Point[], at: number): Actor | null {
  const first = reading.sentenceFirst[reading.sentence[at]!]!;
  const opener = reading.lower[first];
  if (opener !== "like" && opener !== "unlike" && opener !== "alongside") return null;
  return points.find((point) => point.first > first && point.first < at)?.actor ?? null;
}

/** Subjects and speakers stay in mind; those inside quotations, owners and those after a preposition less. */
function weigh(reading: Reading, { first, end }: Point): number {
  const { lower, word, quoted, sentence, sentenceFirst } = reading;
  let weight = 0;
  if (quoted[first]) weight -= 4;
  const after = lower[end] ?? "";
  const before = lower[first - 1] ?? "";
  if (reportingForms.has(after) || reportingForms.has(before)) weight += 3;
  else if (first - sentenceFirst[sentence[first]!]! <= 3) weight += 2;
  else if (subjectVerbs.has(after) || verbEnding.test(after)) weight += 1;
  if (word[end] === "'s" || word[end] === "’s") weight -= 1.5;
  // "her daughter Jane": the report goes on about whose daughter she is
  if (owners.has(lower[first - 2] ?? "")) weight -= 4;
  if (prepositions.has(before)) weight -= before === "to" && lower[first - 2] === "according" ? -2 : 1.5;
  return weight;
}

const owners = new Set(["her", "his", "their"]);
// matches: "agreed", "refuses"   must not match: "ferry"
const verbEnding = /(?:ed|es)$/;
const subjectVerbs = new Set("is was has had will would did does also can could may might".split(" "));
const prepositions = new Set("of to with by for against from about after like unlike on at under over".split(" "));
