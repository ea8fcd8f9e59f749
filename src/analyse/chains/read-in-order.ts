import type { Quote } from "../../document/index.ts";
import { speakerForms } from "../en/pronouns.ts";
import { fits, learnFromNoun } from "./address.ts";
import { addPoint, addRole, type Actor, type Cast, type Point } from "./cast.ts";
import type { Pointer } from "./features.ts";
import { ownerToCome } from "./fronted.ts";
import { memoryOf } from "./memory.ts";
import { findNominal } from "./nominals.ts";
import { findPronoun, type Pronoun } from "./pronouns.ts";
import { candidatesFor, type Choose } from "./rank.ts";
import { tokenFrom, type Reading } from "./reading.ts";
import { findRelative } from "./relatives.ts";
import { findRoles, showRole, type Role } from "./roles.ts";
import { findSpeakers } from "./speakers.ts";
import { unnamedOf } from "./unnamed.ts";

/** Reads from the start: each name, unnamed actor and pronoun is settled by what stands before it. */
export function readInOrder(reading: Reading, quotes: readonly Quote[], cast: Cast, choose: Choose): void {
  const nameStarting = new Map<number, Point>(cast.points.map((point) => [point.first, point]));
  const people: Actor[] = [];
  const met = new Set<Actor>();
  const memory = memoryOf(reading);
  const speakers = findSpeakers(reading, quotes, (offset) => tokenFrom(reading.starts, offset));
  const inRole = new Uint8Array(reading.word.length);
  // roles first: "the mayor" may come before "Mayor Jane Doe" only in a later sentence, but a role's own words are no mention
  const endingAt = new Map<number, Point>();
  for (const point of nameStarting.values())
    for (const role of addRoles(reading, point, inRole)) if (role.first > point.first) endingAt.set(role.end, point);
  const actorAt = new Map<number, Actor>(cast.points.map(({ first, actor }) => [first, actor]));
  const unsettled: number[] = [];
  const keep = (point: Point) => {
    memory.add(point);
    endingAt.set(point.end, endingAt.get(point.end) ?? point);
    actorAt.set(point.first, point.actor);
  };
  const speakerOf = (at: number): Actor | null => {
    const speech = speakers.speechAt[at]!;
    return speech < 0 ? null : (actorAt.get(speakers.speaker[speech]!) ?? null);
  };
  const settle = (pronoun: Pronoun): void => {
    const coming = ownerToCome(reading, pronoun, nameStarting) ?? namedInBrackets(reading, pronoun.at, nameStarting);
    const single = pronoun.family === "he" || pronoun.family === "she" ? pronoun.family : null;
    if (coming && single && fits(coming.actor, single)) {
      addPoint(cast, { first: pronoun.at, end: pronoun.at + 1, kind: "person", form: "pronoun", actor: coming.actor });
      return;
    }
    const speaker = speakerOf(pronoun.at);
    const ahead = single && pronoun.use === "subject" ? namedAhead(reading, pronoun.at, nameStarting) : nobody;
    const isOther = ({ trace }: { readonly trace: { readonly actor: Actor } }) => !ahead.has(trace.actor);
    const candidates = candidatesFor(reading, memory, pronoun, speaker).filter(isOther);
    const everybody = () => candidatesFor(reading, memory, pronoun, speaker, () => true).filter(isOther);
    const chosen = candidates[choose(reading, pronoun, candidates, everybody)];
    if (!chosen) return;
    const { actor } = chosen.trace;
    if (single) actor.pronoun ??= single;
    keep(addPoint(cast, { first: pronoun.at, end: pronoun.at + 1, kind: actor.kind, form: "pronoun", actor }));
  };
  const unnamed = unnamedOf(reading, cast, people, (at, family) => {
    const pointer: Pointer = { at, family, use: "subject" };
    const candidates = candidatesFor(reading, memory, pointer, speakerOf(at));
    return candidates[choose(reading, pointer, candidates, () => candidates)]?.trace.actor ?? null;
  });
  for (let at = 0; at < reading.word.length; at++) {
    const name = nameStarting.get(at);
    if (name) {
      if (name.kind === "person" && !met.has(name.actor)) {
        met.add(name.actor);
        people.push(name.actor);
      }
      keep(name);
      continue;
    }
    const pronoun = findPronoun(reading, at);
    if (pronoun) {
      settle(pronoun);
      continue;
    }
    if (reading.quoted[at] && speakerForms.has(reading.lower[at]!)) unsettled.push(at);
    const whose = findRelative(reading, at, endingAt);
    if (whose) {
      addPoint(cast, { first: at, end: at + 1, kind: whose.kind, form: "pronoun", actor: whose });
      continue;
    }
    if (inRole[at]) continue;
    const nominal = findNominal(reading, at);
    if (nominal) keep(unnamed.add(nominal));
  }
  // a speaker is often named only after the words
  for (const at of unsettled) {
    const actor = speakerOf(at);
    if (actor?.kind === "person") addPoint(cast, { first: at, end: at + 1, kind: "person", form: "pronoun", actor });
  }
}

/** "he (Poole)" */
function namedInBrackets({ word }: Reading, at: number, nameStarting: ReadonlyMap<number, Point>): Point | null {
  const named = word[at + 1] === "(" ? nameStarting.get(at + 2) : undefined;
  return named?.kind === "person" && word[named.end] === ")" ? named : null;
}

/** "he would find Poole's boat": whom a subject's own clause names behind it is somebody else. */
function namedAhead(
  { word, lower, sentence }: Reading,
  at: number,
  nameStarting: ReadonlyMap<number, Point>,
): ReadonlySet<Actor> {
  const others = new Set<Actor>();
  for (let next = at + 1; next < at + 30 && sentence[next] === sentence[at]; next++) {
    const named = nameStarting.get(next);
    if (named) others.add(named.actor);
    if (clauseMarks.has(word[next]!) || lower[next] === "and" || lower[next] === "but") break;
  }
  return others;
}

const nobody: ReadonlySet<Actor> = new Set();
const clauseMarks = new Set([",", ";", ":", "—", "–", "--", "“", "”", '"', "``", "''", "(", ")"]);

function addRoles(reading: Reading, point: Point, inRole: Uint8Array): readonly Role[] {
  if (point.kind !== "person") return [];
  const roles = findRoles(reading, point);
  for (const role of roles) {
    inRole.fill(1, role.first, role.end);
    addRole(point.actor, showRole(reading, role), point);
    for (let at = role.first; at < role.end; at++)
      if (reading.word[at + 1] !== "'s" && reading.word[at + 1] !== "’s")
        learnFromNoun(point.actor, reading.lower[at]!);
  }
  return roles;
}
