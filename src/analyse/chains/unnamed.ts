import { firstWhere } from "../../document/sorted.ts";
import { firmWords } from "../en/name-words.ts";
import { reportingForms } from "../en/reporting-forms.ts";
import { learnFromNoun } from "./address.ts";
import { addActor, addPoint, addRole, type Actor, type Cast, type Point } from "./cast.ts";
import { holderOf, holdersByNoun } from "./holders.ts";
import { pointsBack, type Nominal } from "./nominals.ts";
import type { Reading } from "./reading.ts";
import { auxiliaries } from "./roles.ts";

/** Who unnamed phrases stand for, as the text is read from the start. */
export interface Unnamed {
  /** Reads one phrase; adds its mention. */
  readonly add: (nominal: Nominal) => Point;
}

/** `peopleSoFar` are the named persons met up to here, in order of first mention. */
export function unnamedOf(
  reading: Reading,
  cast: Cast,
  peopleSoFar: readonly Actor[],
  /** Whom a phrase headed at this token takes up again, by where everybody stands. */
  takenUp: (head: number, family: "the" | "body") => Actor | null,
): Unnamed {
  const personAt = new Map<number, Point>();
  for (const point of cast.points) if (point.actor.kind === "person") personAt.set(point.first, point);
  const byLabel = new Map<string, Actor>();
  const byNoun = new Map<string, Actor>();
  const bodies = bodyNames(reading, cast);
  const holders = holdersByNoun(reading, cast);
  const places = new Set<string>();
  for (const { first, actor } of cast.points) places.add(`${actor.number} ${reading.sentence[first]}`);
  const namedIn = (actor: Actor, sentence: number) => places.has(`${actor.number} ${sentence}`);
  return {
    add: (nominal) => {
      const label = nominal.label.toLowerCase();
      const actor =
        apposed(reading, nominal, personAt) ??
        (pointsBack(nominal) ? pointedAt(nominal, byNoun, bodies) : null) ??
        byLabel.get(label) ??
        (nominal.sort === "office" || nominal.sort === "person"
          ? (holderOf(reading, namedIn, nominal, holders.get(nominal.noun), peopleSoFar) ??
            namedNext(reading, nominal, personAt))
          : null) ??
        (isDefinite(nominal) ? personBefore(nominal, byNoun) : null) ??
        (isDefinite(nominal) ? onlyNamed(reading, nominal, peopleSoFar) : null) ??
        (isDefinite(nominal) && nominal.sort !== "people"
          ? takenUp(nominal.head, nominal.sort === "body" ? "body" : "the")
          : null) ??
        addActor(cast, nominal.kind, nominal.label);
      learnFromNoun(actor, nominal.noun);
      // "a witness" is never the one before
      if (nominal.sort !== "person" || nominal.determiner === "the") byLabel.set(label, actor);
      byNoun.set(nounKey(nominal), actor);
      const point = addPoint(cast, {
        first: nominal.first,
        end: nominal.end,
        kind: actor.kind,
        form: "nominal",
        actor,
      });
      if (nominal.sort === "office" && actor.names.length) addRole(actor, nominal.label, point);
      return point;
    },
  };
}

/** "Norland's envoy, Jane Doe, said": a comma, the name, and what closes it. Between may stand more of what the office is of. */
function apposed(
  { word, lower, sentence }: Reading,
  { end, sort }: Nominal,
  personAt: ReadonlyMap<number, Point>,
): Actor | null {
  if (sort !== "person" && sort !== "office") return null;
  const here = sentence[end - 1];
  for (let at = end; at < end + 12 && sentence[at] === here; at++) {
    const named = word[at - 1] === "," ? personAt.get(skipTitles(lower, at)) : undefined;
    if (named && closes.has(word[named.end] ?? "")) return named.actor;
    if (personAt.has(at) || (at === end && word[at] !== "," && lower[at] !== "of")) return null;
    if (reportingForms.has(lower[at]!) || auxiliaries.has(lower[at]!) || stops.has(lower[at]!)) return null;
  }
  return null;
}

function skipTitles(lower: readonly string[], at: number): number {
  while (shortTitles.has(lower[at]!)) at++;
  return at;
}

const shortTitles = new Set([
  "mr",
  "mr.",
  "mrs",
  "mrs.",
  "ms",
  "ms.",
  "dr",
  "dr.",
  "sir",
  "dame",
  "lord",
  "prof",
  "prof.",
]);
const closes = new Set([",", ".", ";", ":", "”", '"', ")", "–", "—"]);
const stops = new Set([
  "who",
  "which",
  "that",
  "to",
  "with",
  "but",
  "while",
  "when",
  "as",
  "he",
  "she",
  "it",
  "they",
  "“",
  '"',
]);

/** "the patient": somebody the text has spoken of. */
function isDefinite({ determiner }: Nominal): boolean {
  return determiner !== null && backPointing.has(determiner);
}

const backPointing = new Set(["the", "this", "that"]);

/** "a young man … the man" */
function personBefore({ noun, sort, label }: Nominal, byNoun: ReadonlyMap<string, Actor>): Actor | null {
  return (sort === "person" || sort === "office") && label.toLowerCase() === noun ? (byNoun.get(noun) ?? null) : null;
}

/** "The author says" in a report that has named one person so far. */
function onlyNamed(
  { lower, sentence }: Reading,
  { sort, label, noun, end }: Nominal,
  people: readonly Actor[],
): Actor | null {
  const [only, second] = people;
  if (!only || second || (sort !== "person" && sort !== "office") || label.toLowerCase() !== noun) return null;
  if (witnessing.has(noun) || sentence[end] !== sentence[end - 1]) return null;
  return reportingForms.has(lower[end] ?? "") || (lower[end] === "also" && reportingForms.has(lower[end + 1] ?? ""))
    ? only
    : null;
}

/** Who speaks of others more often than of what they did. */
const witnessing = new Set(
  "judge prosecutor lawyer attorney witness source spokesman spokeswoman spokesperson official officer minister president governor inspector".split(
    " ",
  ),
);

/** "the judges" are not "the judge". */
function nounKey({ noun, sort }: Nominal): string {
  return sort === "people" ? `${noun}s` : noun;
}

function pointedAt(
  nominal: Nominal,
  byNoun: ReadonlyMap<string, Actor>,
  bodies: (noun: string, before: number) => Actor | null,
): Actor | null {
  const named = nominal.sort === "body" ? bodies(nominal.noun, nominal.first) : null;
  return named ?? byNoun.get(nounKey(nominal)) ?? null;
}

/** "the ministry" → the body named last whose name holds the word "Ministry". */
function bodyNames(reading: Reading, cast: Cast): (noun: string, before: number) => Actor | null {
  const lists = new Map<string, { at: number; actor: Actor }[]>();
  const put = (noun: string, at: number, actor: Actor) => {
    const list = lists.get(noun);
    if (list) list.push({ at, actor });
    else lists.set(noun, [{ at, actor }]);
  };
  for (const { first, end, form, actor } of cast.points) {
    if (form !== "name" || actor.kind !== "org" || end - first < 2) continue;
    for (let i = first; i < end; i++) put(reading.lower[i]!, first, actor);
    // "Marlow Line … the company"
    if (firmWords.has(reading.word[end - 1]!)) for (const noun of ["company", "firm"]) put(noun, first, actor);
  }
  return (noun, before) => {
    const list = lists.get(noun);
    if (!list) return null;
    const low = firstWhere(list.length, (i) => list[i]!.at >= before);
    return list[low - 1]?.actor ?? null;
  };
}

/** "The Norland envoy says … Jane Doe also told …": a lead that holds the name back, and a next sentence that gives it. */
function namedNext(reading: Reading, { first }: Nominal, personAt: ReadonlyMap<number, Point>): Actor | null {
  const here = reading.sentence[first]!;
  if (reading.sentenceFirst[here] !== first || here + 1 >= reading.sentenceFirst.length) return null;
  const named = personAt.get(reading.sentenceFirst[here + 1]!);
  if (!named || named.end - named.first < 2 || reading.lower[named.end] !== "also") return null;
  return reportingForms.has(reading.lower[named.end + 1] ?? "") ? named.actor : null;
}
