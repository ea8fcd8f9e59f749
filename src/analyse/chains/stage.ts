import type { Stage } from "../../document/index.ts";
import { learnPronoun } from "./address.ts";
import { addPoint, addRole, type Actor, type Cast, type Point } from "./cast.ts";
import { mergeNames } from "./merge.ts";
import { findNominal } from "./nominals.ts";
import { numberAll } from "./number.ts";
import { recentOf } from "./pronouns.ts";
import { readingOf, type Reading } from "./reading.ts";
import { findRoles, showRole } from "./roles.ts";
import { unnamedOf } from "./unnamed.ts";

/**
 * Says which mentions are one thing: names and their variants first, over the whole document; then, reading from the
 * start, unnamed actors ("US officials") and pronouns. What cannot be told stays out.
 */
export const chains: Stage<"tokens" | "sentences" | "quotes" | "names", "mentions" | "entities"> = {
  name: "chains",
  version: 2,
  needs: ["tokens", "sentences", "quotes", "names"],
  makes: ["mentions", "entities"],
  run: (document, layers) => {
    const reading = readingOf(document, layers);
    const cast: Cast = { actors: [], points: [] };
    mergeNames(reading, cast);
    for (const point of cast.points) learnPronoun(reading, point);
    readInOrder(reading, cast);
    return numberAll(reading, cast);
  },
};

function readInOrder(reading: Reading, cast: Cast): void {
  const nameStarting = new Map<number, Point>(cast.points.map((point) => [point.first, point]));
  const people: Actor[] = [];
  const met = new Set<Actor>();
  const recent = recentOf(reading);
  const inRole = new Uint8Array(reading.word.length);
  // roles first: "the mayor" may come before "Mayor Jane Doe" only in a later sentence, but a role's own words are no mention
  for (const point of nameStarting.values()) addRoles(reading, point, inRole);
  const unnamed = unnamedOf(reading, cast, people);
  for (let at = 0; at < reading.word.length; at++) {
    const name = nameStarting.get(at);
    if (name) {
      if (name.kind === "person" && !met.has(name.actor)) {
        met.add(name.actor);
        people.push(name.actor);
      }
      recent.add(name);
      continue;
    }
    const value = reading.lower[at]!;
    if (value === "he" || value === "she" || value === "they" || value === "it") {
      const actor = reading.quoted[at] ? null : recent.who(at);
      if (!actor) continue;
      if (value === "he" || value === "she") actor.pronoun ??= value;
      recent.add(addPoint(cast, { first: at, end: at + 1, kind: actor.kind, form: "pronoun", actor }));
      continue;
    }
    if (inRole[at]) continue;
    const nominal = findNominal(reading, at);
    if (nominal) recent.add(unnamed.add(nominal));
  }
}

function addRoles(reading: Reading, point: Point, inRole: Uint8Array): void {
  if (point.kind !== "person") return;
  for (const role of findRoles(reading, point)) {
    inRole.fill(1, role.first, role.end);
    addRole(point.actor, showRole(reading, role), point);
  }
}
