import { firmWords } from "../en/name-words.ts";
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
  const holders = holdersByNoun(cast);
  const places = new Set<string>();
  for (const { first, actor } of cast.points) places.add(`${actor.number} ${reading.sentence[first]}`);
  const namedIn = (actor: Actor, sentence: number) => places.has(`${actor.number} ${sentence}`);
  return {
    add: (nominal) => {
      const label = nominal.label.toLowerCase();
      const actor =
        (pointsBack(nominal) ? pointedAt(nominal, byNoun, bodies) : null) ??
        byLabel.get(label) ??
        (nominal.sort === "office"
          ? (holderOf(reading, namedIn, nominal, holders.get(nominal.noun), peopleSoFar) ??
            namedNext(reading, nominal, personAt))
          : null) ??
        addActor(cast, nominal.kind, nominal.label);
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

/** Who holds an office by the text so far; more than a few holders of one office tell nothing. */
interface Holder {
  readonly actor: Actor;
  readonly at: number;
  readonly role: string;
}

/** "mayor" → everybody the text calls mayor, and where it first does. */
function holdersByNoun(cast: Cast): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const actor of cast.actors)
    for (const { text, at } of actor.roles) {
      const role = text.toLowerCase();
      for (const noun of role.split(" ")) {
        if (!headsRole(role, noun)) continue;
        const list = holders.get(noun) ?? [];
        holders.set(noun, list);
        if (list.length < mostHolders) list.push({ actor, at: at.first, role });
      }
    }
  return holders;
}

const mostHolders = 8;

/** "the mayor" → the one person called mayor so far; "the president" in a text that has named one person only → that person. */
function holderOf(
  reading: Reading,
  namedIn: (actor: Actor, sentence: number) => boolean,
  { noun, label, first }: Nominal,
  holders: readonly Holder[] | undefined,
  people: readonly Actor[],
): Actor | null {
  const before = (holders ?? []).filter(({ at }) => at < first);
  const [holder] = before;
  if (holder) {
    const alone = before.every(({ actor }) => actor === holder.actor);
    return alone && before.some(({ role }) => fitsOwner(role, label, noun)) ? holder.actor : null;
  }
  const [later] = holders ?? [];
  // "the president … President Poole": who is called so only further down
  if (later)
    return holders!.every(({ actor, role }) => actor === later.actor && fitsOwner(role, label, noun))
      ? later.actor
      : null;
  const [only, second] = people;
  // in a sentence about somebody "the president" is somebody else
  if (!only || second || !headsOfState.has(noun) || only.roles.length > 0) return null;
  return namedIn(only, reading.sentence[first]!) ? null : only;
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
  // matches: "of halvard"   must not match: "offshore", "'s aide"
  return rest === "" || /^(?:of|for|to|at|in|and|from)\b/.test(rest);
}

/** "the Norland president" is not the president of Halvard: what the phrase says of its owner must stand in the role too. */
function fitsOwner(role: string, label: string, noun: string): boolean {
  const owner = label
    .toLowerCase()
    .split(" ")
    .filter((word) => word !== noun);
  return owner.length === 0 || role === noun || owner.some((word) => role.includes(word));
}
