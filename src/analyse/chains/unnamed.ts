import { reportingForms } from "../en/reporting-forms.ts";
import { addActor, addPoint, addRole, type Actor, type Cast, type Point } from "./cast.ts";
import { pointsBack, type Nominal } from "./nominals.ts";
import type { Reading } from "./reading.ts";

/** Who unnamed phrases stand for, as the text is read from the start. */
export interface Unnamed {
  /** Reads one phrase; adds its mention. */
  readonly add: (nominal: Nominal) => Point;
}

/** `peopleSoFar` are the named persons met up to here, in order of first mention. */
export function unnamedOf(reading: Reading, cast: Cast, peopleSoFar: readonly Actor[]): Unnamed {
  const personAt = new Map<number, Point>();
  for (const point of cast.points) if (point.actor.kind === "person") personAt.set(point.first, point);
  const byLabel = new Map<string, Actor>();
  const byNoun = new Map<string, Actor>();
  const bodies = bodyNames(reading, cast);
  return {
    add: (nominal) => {
      const label = nominal.label.toLowerCase();
      const actor =
        (pointsBack(nominal) ? pointedAt(nominal, byNoun, bodies) : null) ??
        byLabel.get(label) ??
        (nominal.sort === "office"
          ? (holderOf(nominal, peopleSoFar) ?? namedNext(reading, nominal, personAt))
          : null) ??
        addActor(cast, nominal.kind, nominal.label);
      // "a witness" is never the one before
      if (nominal.sort !== "person" || nominal.determiner === "the") byLabel.set(label, actor);
      byNoun.set(nominal.noun, actor);
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

function pointedAt(
  nominal: Nominal,
  byNoun: ReadonlyMap<string, Actor>,
  bodies: (noun: string, before: number) => Actor | null,
): Actor | null {
  const named = nominal.sort === "body" ? bodies(nominal.noun, nominal.first) : null;
  return named ?? byNoun.get(nominal.noun) ?? null;
}

/** "the ministry" → the body named last whose name holds the word "Ministry". */
function bodyNames(reading: Reading, cast: Cast): (noun: string, before: number) => Actor | null {
  const lists = new Map<string, { at: number; actor: Actor }[]>();
  for (const { first, end, form, actor } of cast.points) {
    if (form !== "name" || actor.kind !== "org" || end - first < 2) continue;
    for (let i = first; i < end; i++) {
      const list = lists.get(reading.lower[i]!);
      if (list) list.push({ at: first, actor });
      else lists.set(reading.lower[i]!, [{ at: first, actor }]);
    }
  }
  return (noun, before) => {
    const list = lists.get(noun);
    if (!list) return null;
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]!.at < before) low = middle + 1;
      else high = middle;
    }
    return list[low - 1]?.actor ?? null;
  };
}

/** "the mayor" → the one person called mayor so far; "the president" in a text that has named one person only → that person. */
function holderOf({ noun, label }: Nominal, people: readonly Actor[]): Actor | null {
  const holders = people.filter((actor) => actor.roles.some(({ text }) => headsRole(text.toLowerCase(), noun)));
  if (holders.length === 1) return fitsOwner(holders[0]!, label, noun) ? holders[0]! : null;
  if (holders.length > 1) return null;
  const [only, second] = people;
  return only && !second && headsOfState.has(noun) && only.roles.length === 0 ? only : null;
}

/** "The Norland envoy says … Jane Doe also told …": a lead that holds the name back, and a next sentence that gives it. */
function namedNext(reading: Reading, { first }: Nominal, personAt: ReadonlyMap<number, Point>): Actor | null {
  const here = reading.sentence[first]!;
  if (reading.sentenceFirst[here] !== first || here + 1 >= reading.sentenceFirst.length) return null;
  const named = personAt.get(reading.sentenceFirst[here + 1]!);
  if (!named || named.end - named.first < 2 || reading.lower[named.end] !== "also") return null;
  return reportingForms.has(reading.lower[named.end + 1] ?? "") ? named.actor : null;
}

const headsOfState = new Set([
  "president",
  "premier",
  "chancellor",
  "minister",
  "king",
  "queen",
  "pope",
  "governor",
  "mayor",
]);

/** "mayor of Halvard" and "former mayor" are headed by "mayor"; "mayor's aide" is not. */
function headsRole(role: string, noun: string): boolean {
  const at = ` ${role} `.indexOf(` ${noun} `);
  if (at < 0) return false;
  const rest = role.slice(at + noun.length).trim();
  return rest === "" || /^(?:of|for|to|at|in|and|from)\b/.test(rest);
}

/** "the Norland president" is not the president of Halvard: words of the phrase that the role knows nothing of speak against it only when both name an owner. */
function fitsOwner(actor: Actor, label: string, noun: string): boolean {
  const mine = label
    .toLowerCase()
    .split(" ")
    .filter((word) => word !== noun);
  if (mine.length === 0) return true;
  const roles = actor.roles.map(({ text }) => text.toLowerCase()).filter((text) => headsRole(text, noun));
  return roles.some((role) => role === noun || mine.some((word) => role.includes(word)));
}
