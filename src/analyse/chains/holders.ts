import { titleNouns } from "../en/person-words.ts";
import type { Actor, Cast } from "./cast.ts";
import type { Nominal } from "./nominals.ts";
import type { Reading } from "./reading.ts";

/** Who holds an office by the text so far; more than a few holders of one office tell nothing. */
export interface Holder {
  readonly actor: Actor;
  readonly at: number;
  readonly role: string;
}

/** "mayor" → everybody the text calls mayor, and where it first does. */
export function holdersByNoun(reading: Reading, cast: Cast): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  // "Prince Otto": a form of address, and what he is
  for (const point of cast.points) {
    const title = point.kind === "person" ? (reading.lower[point.first - 1] ?? "") : "";
    if (!addressed.has(title)) continue;
    const list = holders.get(title) ?? [];
    holders.set(title, list);
    if (list.length < mostHolders) list.push({ actor: point.actor, at: point.first, role: title });
  }
  for (const actor of cast.actors)
    for (const { text, at } of actor.roles) {
      const role = text.toLowerCase();
      for (const noun of role.split(" ")) {
        if (!headsRole(role, noun)) continue;
        const list = holders.get(noun) ?? [];
        holders.set(noun, list);
        if (list.length < mostHolders) list.push({ actor, at: at.first, role });
        for (const called of titleNouns.get(noun) ?? []) {
          const others = holders.get(called) ?? [];
          holders.set(called, others);
          if (others.length < mostHolders) others.push({ actor, at: at.first, role: role.replace(noun, called) });
        }
      }
    }
  return holders;
}

const mostHolders = 8;
const addressed = new Set(
  "prince princess king queen duke duchess count countess baron baroness emperor empress sultan emir pope cardinal archbishop bishop pastor rabbi imam sheikh ayatollah professor".split(
    " ",
  ),
);

/** "the mayor" → the one person called mayor so far; "the president" in a text that has named one person only → that person. */
export function holderOf(
  reading: Reading,
  namedIn: (actor: Actor, sentence: number) => boolean,
  { noun, label, first }: Nominal,
  holders: readonly Holder[] | undefined,
  people: readonly Actor[],
): Actor | null {
  // of several ministers "the chief minister" is the one called just so
  const words = label.toLowerCase();
  const same = (holders ?? []).filter(({ role }) => words !== noun && (role === words || role.startsWith(`${words} `)));
  const held = same.length ? same : (holders ?? []);
  const before = held.filter(({ at }) => at < first);
  const [holder] = before;
  if (holder) {
    const alone = before.every(({ actor }) => actor === holder.actor);
    if (alone) return before.some(({ role }) => fitsOwner(role, label, noun)) ? holder.actor : null;
    // "President Poole" and "Norland President Vane": the president is the one who is called so without more
    const bare = label.toLowerCase() === noun ? before.filter(({ role }) => role === noun) : [];
    return bare.length && bare.every(({ actor }) => actor === bare[0]!.actor) ? bare[0]!.actor : null;
  }
  const [later] = held;
  // "the president … President Poole": who is called so only further down
  if (later)
    return held.every(({ actor, role }) => actor === later.actor && fitsOwner(role, label, noun)) ? later.actor : null;
  const [only, second] = people;
  // in a sentence about somebody "the president" is somebody else
  if (!only || second || !headsOfState.has(noun) || only.roles.length > 0) return null;
  return namedIn(only, reading.sentence[first]!) ? null : only;
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
