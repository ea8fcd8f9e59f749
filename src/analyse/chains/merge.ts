import { knownAliases } from "../en/known-aliases.ts";
import { personParticles } from "../en/name-words.ts";
import { addActor, addPoint, type Actor, type Cast } from "./cast.ts";
import { findAcronyms, initialsOf } from "./acronyms.ts";
import { keyOf } from "./keys.ts";
import type { NameAt, Reading } from "./reading.ts";

const aliasOf = new Map<string, string>();
for (const group of knownAliases) for (const name of group) aliasOf.set(keyOf(name), keyOf(group[0]!));

/** Every name becomes a mention; names that mean one thing in this report become one actor. */
export function mergeNames(reading: Reading, cast: Cast): void {
  const persons = reading.names.filter(({ name }) => name.kind === "person");
  const full = fullNames(reading, persons, cast);
  const bodies = new Map<string, Actor>();
  const acronyms = findAcronyms(reading);
  const spelled = new Map<string, string>();
  for (const { name } of reading.names) {
    const initials = name.kind === "person" ? "" : initialsOf(name.exact);
    if (initials.length > 2)
      spelled.set(
        initials,
        spelled.has(initials) && spelled.get(initials) !== keyOf(name.exact) ? "" : keyOf(name.exact),
      );
  }
  for (const at of reading.names) {
    const { name } = at;
    const actor =
      name.kind === "person"
        ? full.actorOf(at)
        : bodyOf(
            cast,
            bodies,
            name.kind,
            name.exact,
            (key) => acronyms.get(key) ?? aliasOf.get(key) ?? (spelled.get(name.exact) || key),
          );
    const written = tidy(name.exact);
    if (!actor.names.includes(written)) actor.names.push(written);
    addPoint(cast, { first: at.first, end: at.end, kind: actor.kind, form: "name", actor });
  }
}

/** "The  Harbour\u00a0Front" → "The Harbour Front" */
function tidy(written: string): string {
  return written.replace(/\s+/g, " ");
}

function bodyOf(
  cast: Cast,
  bodies: Map<string, Actor>,
  kind: NameAt["name"]["kind"],
  written: string,
  canonical: (key: string) => string,
): Actor {
  const own = keyOf(written);
  // an acronym may stand for a long name that has an alias of its own
  const first = canonical(own);
  const key = aliasOf.get(first) ?? first;
  let actor = bodies.get(key) ?? bodies.get(own);
  if (!actor) actor = addActor(cast, kind);
  bodies.set(key, actor);
  return actor;
}

interface FullNames {
  readonly actorOf: (at: NameAt) => Actor;
}

/** A person as a surname or a given name leads to one: who, and where the full name first stands. */
interface Lead {
  readonly actor: Actor;
  readonly at: number;
}

/** Gathers the people with two words or more to their name first, so that "Poole" finds "Mara Poole" wherever she is named in full. */
function fullNames(reading: Reading, persons: readonly NameAt[], cast: Cast): FullNames {
  const byFull = new Map<string, Actor>();
  const byEnds = new Map<string, Actor>();
  const bySurname = new Map<string, Lead[]>();
  const byGiven = new Map<string, Lead[]>();
  const actorAt = new Map<NameAt, Actor>();
  for (const at of persons) {
    const parts = partsOf(reading, at);
    if (parts.length < 2 || startsWithParticle(parts)) continue;
    const given = parts[0]!;
    const last = parts.at(-1)!;
    const key = parts.join(" ");
    let actor = byFull.get(key);
    if (!actor) {
      // "Jane B. Doe" and "J. Doe" are "Jane Doe"
      const initial = `${given.slice(0, 1)}. ${last}`;
      const isInitial = given.replace(".", "").length === 1;
      actor =
        byEnds.get(`${given} ${last}`) ??
        byEnds.get(isInitial ? `any ${initial}` : `only ${initial}`) ??
        addActor(cast, "person");
      byFull.set(key, actor);
      byEnds.set(`${given} ${last}`, actor);
      for (const lead of isInitial ? [`only ${initial}`, `any ${initial}`] : [`any ${initial}`])
        if (!byEnds.has(lead)) byEnds.set(lead, actor);
      push(bySurname, last, { actor, at: at.first });
      push(byGiven, given, { actor, at: at.first });
    }
    actorAt.set(at, actor);
  }
  const alone = new Map<string, Actor>();
  return {
    actorOf: (at) => {
      const known = actorAt.get(at);
      if (known) return known;
      const parts = partsOf(reading, at);
      const last = parts.at(-1)!;
      const found =
        nearest(bySurname.get(last), at.first) ?? (parts.length === 1 ? nearest(byGiven.get(last), at.first) : null);
      if (found) return found;
      const key = parts.join(" ");
      let actor = alone.get(key);
      if (!actor) alone.set(key, (actor = addActor(cast, "person")));
      return actor;
    },
  };
}

function partsOf({ lower }: Reading, { first, end }: NameAt): string[] {
  const parts: string[] = [];
  for (let i = first; i < end; i++)
    if (lower[i] !== "-" && !(i > first && suffixes.has(lower[i]!))) parts.push(lower[i]!);
  return parts.length ? parts : [lower[first]!];
}

/** "Otto Brack III": no surname. */
const suffixes = new Set(["jr.", "jr", "sr.", "sr", "ii", "iii", "iv"]);

/** "de Brack", "De Brack": a surname, not a full name. */
function startsWithParticle(parts: readonly string[]): boolean {
  return personParticles.has(parts[0]!) && parts.length <= 3;
}

/** The one first named last before `at`; when none was, the first to come. */
function nearest(list: readonly Lead[] | undefined, at: number): Actor | null {
  if (!list) return null;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.at <= at) low = middle + 1;
    else high = middle;
  }
  return list[Math.max(0, low - 1)]!.actor;
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
