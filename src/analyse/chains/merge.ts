import { firstWhere } from "../../document/sorted.ts";
import { knownAliases } from "../en/known-aliases.ts";
import { mensNames, womensNames } from "../en/given-names.ts";
import { personParticles } from "../en/name-words.ts";
import { honorifics, officeWords } from "../en/titles.ts";
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
    const written = name.kind === "person" ? full.spellingOf(at) : tidy(name.exact);
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
  /** The name as written, without a headline's verb. */
  readonly spellingOf: (at: NameAt) => string;
}

/** A person as one word of a name leads to one. */
interface Lead {
  readonly actor: Actor;
  /** Where the full name stands, in order. */
  readonly at: number[];
  /** The words that go before the full name: "mayor", "mrs". */
  readonly titles: Set<string>;
}

/** Gathers the people with two words or more to their name first, so that "Poole" finds "Mara Poole" wherever she is named in full. */
function fullNames(reading: Reading, persons: readonly NameAt[], cast: Cast): FullNames {
  const byFull = new Map<string, Lead>();
  const byEnds = new Map<string, Lead>();
  const byLast = new Map<string, Lead[]>();
  const byGiven = new Map<string, Lead[]>();
  const byInner = new Map<string, Lead[]>();
  const byTail = new Map<string, Lead[]>();
  const byInitials = new Map<string, Lead[]>();
  const leadAt = new Map<NameAt, Lead>();
  const tails = surnamesOfSeveral(reading, persons);
  const lasts = surnamesBelow(reading, persons);
  for (const at of persons) {
    const parts = partsOf(reading, at);
    if (parts.length < 2 || startsWithParticle(parts) || tails.has(parts.join(" "))) continue;
    if (runsOn(reading, at, parts, lasts)) continue;
    const given = parts[0]!;
    const last = parts.at(-1)!;
    const key = parts.join(" ");
    let lead = byFull.get(key);
    if (!lead) {
      // "Jane B. Doe" and "J. Doe" are "Jane Doe"
      const initial = `${given.slice(0, 1)}. ${last}`;
      const isInitial = given.replace(".", "").length === 1;
      lead =
        byEnds.get(`${given} ${last}`) ??
        byEnds.get(isInitial ? `any ${initial}` : `only ${initial}`) ??
        newLead(addActor(cast, "person"));
      byFull.set(key, lead);
      byEnds.set(`${given} ${last}`, lead);
      for (const short of isInitial ? [`only ${initial}`, `any ${initial}`] : [`any ${initial}`])
        if (!byEnds.has(short)) byEnds.set(short, lead);
      push(byLast, last, lead);
      push(byGiven, given, lead);
      for (let from = 1; from < parts.length - 1; from++) push(byTail, parts.slice(from).join(" "), lead);
      if (parts.length > 2) push(byInitials, parts.map((part) => part[0]!).join(""), lead);
      // "Ana Brack Vane" may go on as "Brack"
      for (const inner of parts.slice(1, -1))
        if (inner.length > 2 && !personParticles.has(inner)) push(byInner, inner, lead);
    }
    lead.at.push(at.first);
    for (const title of titlesBefore(reading, at.first)) lead.titles.add(title);
    leadAt.set(at, lead);
  }
  const alone = new Map<string, Actor>();
  return {
    spellingOf: (at) => {
      const written = tidy(at.name.exact);
      return runsOn(reading, at, partsOf(reading, at), lasts) ? written.split(" ", 1)[0]! : written;
    },
    actorOf: (at) => {
      const known = leadAt.get(at);
      if (known) return known.actor;
      const parts = partsOf(reading, at);
      const last = parts.at(-1)!;
      const titles = titlesBefore(reading, at.first);
      const choose = (leads: readonly Lead[] | undefined) => mostMeant(leads, at.first, titles, reading);
      const found =
        (runsOn(reading, at, parts, lasts) ? choose(byLast.get(parts[0]!)) : null) ??
        (parts.length > 1 ? choose(byTail.get(parts.join(" "))) : null) ??
        choose(byLast.get(last)) ??
        (parts.length === 1 ? (choose(byGiven.get(last)) ?? choose(byInner.get(last))) : null) ??
        (at.name.exact === at.name.exact.toUpperCase() ? choose(byInitials.get(last)) : null);
      if (found) return found;
      const key = parts.join(" ");
      let actor = alone.get(key);
      if (!actor) alone.set(key, (actor = addActor(cast, "person")));
      return actor;
    },
  };
}

/** "Ardwick Vane", where the report has "Jane Ardwick Vane" too: a surname of several words. */
function surnamesOfSeveral(reading: Reading, persons: readonly NameAt[]): ReadonlySet<string> {
  const tails = new Set<string>();
  for (const at of persons) {
    const parts = partsOf(reading, at);
    for (let from = 1; from < parts.length - 1; from++) tails.add(parts.slice(from).join(" "));
  }
  return tails;
}

/** The surnames of people named in full below the first sentence. */
function surnamesBelow(reading: Reading, persons: readonly NameAt[]): ReadonlySet<string> {
  const lasts = new Set<string>();
  for (const at of persons) {
    const parts = reading.sentence[at.first]! > 0 ? partsOf(reading, at) : [];
    if (parts.length > 1) lasts.add(parts.at(-1)!);
  }
  return lasts;
}

/** "Ardwick Aims" of the headline "Ardwick Aims High": a surname, and the verb in capitals behind it. */
function runsOn(
  { sentence }: Reading,
  { first }: NameAt,
  parts: readonly string[],
  lasts: ReadonlySet<string>,
): boolean {
  return sentence[first] === 0 && parts.length === 2 && lasts.has(parts[0]!) && !lasts.has(parts[1]!);
}

function newLead(actor: Actor): Lead {
  return { actor, at: [], titles: new Set() };
}

/** "President Mara" at "Mara" → "president"; up to three words. */
function titlesBefore({ word, lower }: Reading, first: number): readonly string[] {
  const titles: string[] = [];
  for (let at = first - 1; at >= 0 && first - at < 4 && (officeWords.has(word[at]!) || honorifics.has(word[at]!)); at--)
    titles.push(lower[at]!.replace(".", ""));
  return titles;
}

/**
 * Of several that share a name, the one it goes on about: whose title it bears; else who is named in full much more often, as the one a
 * report is about; else who was named last.
 */
function mostMeant(
  leads: readonly Lead[] | undefined,
  at: number,
  titles: readonly string[],
  reading: Reading,
): Actor | null {
  if (!leads) return null;
  const distinct = leads.length > mostBearers ? leads.slice(0, mostBearers) : [...new Set(leads)];
  if (distinct.length === 1) return distinct[0]!.actor;
  const titled = distinct.filter(
    (lead) => titles.some((title) => lead.titles.has(title)) && !titles.some((title) => rulesOut(reading, lead, title)),
  );
  const fitting = distinct.filter((lead) => !titles.some((title) => rulesOut(reading, lead, title)));
  const pool = titled.length ? titled : fitting.length ? fitting : distinct;
  const before = pool.filter((lead) => lead.at[0]! <= at);
  const named = before.length ? before : pool;
  const [most, next] = [...named].sort((a, b) => b.at.length - a.at.length);
  if (!next || most!.at.length >= next.at.length * 2) return most!.actor;
  return named.reduce((best, lead) => (lastBefore(lead.at, at) > lastBefore(best.at, at) ? lead : best)).actor;
}

const mostBearers = 8;

/** "Mrs" is nobody whose given name is a man's. */
function rulesOut({ word }: Reading, { at, titles }: Lead, title: string): boolean {
  const given = word[at[0]!]!;
  if (title === "mr") return titles.has("mrs") || titles.has("ms") || (womensNames.has(given) && !mensNames.has(given));
  if (title === "mrs" || title === "ms") return titles.has("mr") || (mensNames.has(given) && !womensNames.has(given));
  return false;
}

/** The last of these places at or before `at`; before none, the first counts as less the later it is. */
function lastBefore(places: readonly number[], at: number): number {
  const low = firstWhere(places.length, (i) => places[i]! > at);
  return low ? places[low - 1]! : -places[0]!;
}

function partsOf({ lower }: Reading, { first, end }: NameAt): string[] {
  const parts: string[] = [];
  for (let i = first; i < end; i++)
    if (lower[i] !== "-" && !(i > first && suffixes.has(lower[i]!))) parts.push(folded(lower[i]!));
  return parts.length ? parts : [lower[first]!];
}

/** "ramírez" → "ramirez": reports drop the marks as often as not. */
function folded(lower: string): string {
  // matches: "é"   must not match: "e"
  return /[\u0080-\uffff]/.test(lower) ? lower.normalize("NFD").replace(/\p{M}+/gu, "") : lower;
}

/** "Otto Brack III": no surname. */
const suffixes = new Set(["jr.", "jr", "sr.", "sr", "ii", "iii", "iv"]);

/** "de Brack", "De Brack": a surname, not a full name. */
function startsWithParticle(parts: readonly string[]): boolean {
  return personParticles.has(parts[0]!) && parts.length <= 3;
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
