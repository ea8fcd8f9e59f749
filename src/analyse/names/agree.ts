import { mix } from "../../learn/hash.ts";
import { fact, factCount, flag } from "../tokens/words.ts";
import { keyOf, type Found } from "./found.ts";
import { bitOf, townBits } from "./lists.ts";
import type { Scene } from "./scene.ts";

const longest = 8;

/**
 * A name of several words found in one place is a name wherever the same words stand with capitals. In headlines, where the
 * model has little to go by, so are names of one word; and so are the family names of persons, in prose where they stand alone.
 */
export function agree(scene: Scene, found: readonly Found[]): readonly Found[] {
  const { of, facts, cased, loud, stretches } = scene;
  const known = new Map<number, Found>();
  const begins = new Set<string>();
  const note = (first: number, name: Found): void => {
    const key = keyOf(scene, first, name.end);
    const other = known.get(key);
    if (!other || other.score < name.score) known.set(key, name);
    begins.add(scene.lower[of[first]!]!);
  };
  const initials = new Map<string, Found>();
  const families = new Set<number>();
  for (const name of found) {
    if (name.kind === "org" && name.score >= least) {
      const letters = initialsOf(scene, name);
      if (letters.length > 1 && !initials.has(letters)) initials.set(letters, name);
    }
    const length = name.end - name.first;
    if (length > longest || name.score < least) continue;
    note(name.first, name);
    // "King Edu I" has no family name in its last word
    if (length > 1 && name.kind === "person" && scene.lower[of[name.end - 1]!]!.length > 1) {
      note(name.end - 1, name);
      families.add(scene.alike[of[name.end - 1]!]!);
    }
  }
  const all: Found[] = [];
  let next = 0;
  for (let s = 0; s < stretches.length; s += 2) {
    const limit = stretches[s + 1]!;
    for (let at = stretches[s]!; at < limit;) {
      while (next < found.length && found[next]!.end <= at) all.push(found[next++]!);
      const taken = found[next];
      if (taken && taken.first <= at) {
        at = taken.end;
        continue;
      }
      const until = Math.min(limit, at + longest, taken ? taken.first : limit);
      let hit: Found | undefined;
      if (cased[of[at]!] && begins.has(scene.lower[of[at]!]!)) {
        let key = 0;
        for (let end = at; end < until; end++) {
          key = mix(key, facts[of[end]! * factCount + fact.lower]!);
          const name =
            end > at || loud[at] || (families.has(scene.alike[of[at]!]!) && standsAlone(scene, at))
              ? known.get(key)
              : undefined;
          if (name)
            hit = {
              first: at,
              end: end + 1,
              kind: name.kind,
              score: name.score,
            };
        }
      }
      if (!hit && at < until && initials.size > 0) hit = asInitials(scene, at, initials);
      if (!hit && at < until) hit = asCountry(scene, at);
      if (hit) all.push(hit);
      at = hit ? hit.end : at + 1;
    }
  }
  while (next < found.length) all.push(found[next++]!);
  return all;
}

/** "King left." after Julia King, but not "May" of a month, "King Street" or a word that is also written small. */
function standsAlone(scene: Scene, at: number): boolean {
  const { of, listed, seen } = scene;
  if (isCased(scene, at - 1, at) || isCased(scene, at + 1, at)) return false;
  return (seen[of[at]!]! & 1) === 0 && (listed[of[at]!]! & otherwiseNamed) === 0;
}

/** Whether a token of the same sentence has a capital. */
function isCased({ of, cased, first, end }: Scene, other: number, at: number): boolean {
  return other >= first[at]! && other < end[at]! && cased[of[other]!] === 1;
}

const otherwiseNamed =
  bitOf.calendar | bitOf.opener | bitOf.unnamed | bitOf.country | bitOf.city | bitOf.region | bitOf.people;

/** "Islamic State" → "is". */
function initialsOf({ of, lower, cased }: Scene, { first, end }: Found): string {
  let letters = "";
  for (let i = first; i < end; i++) if (cased[of[i]!]) letters += lower[of[i]!]![0]!;
  return letters;
}

/** "IS fighters" in a report on the Islamic State. */
function asInitials(
  { of, facts, lower, loud }: Scene,
  at: number,
  initials: ReadonlyMap<string, Found>,
): Found | undefined {
  const number = of[at]!;
  if (loud[at] || !(facts[number * factCount + fact.flags]! & flag.shouted)) return undefined;
  const name = initials.get(lower[number]!);
  return name && { first: at, end: at + 1, kind: "org", score: name.score };
}

/** "Kenya's Supreme Court": what is the name of a country and of nothing else, alone among small words. */
function asCountry(scene: Scene, at: number): Found | undefined {
  const bits = scene.listed[scene.of[at]!]!;
  if (!(bits & bitOf.country) || bits & ~countryBits || scene.cased[scene.of[at]!] === 0 || scene.loud[at])
    return undefined;
  return isCased(scene, at - 1, at) || isCased(scene, at + 1, at)
    ? undefined
    : { first: at, end: at + 1, kind: "place", score: least };
}

const countryBits = bitOf.country | bitOf.region | townBits[1]! | townBits[2]! | townBits[3]!;

/** A doubtful name is not carried elsewhere. */
const least = 0.6;
