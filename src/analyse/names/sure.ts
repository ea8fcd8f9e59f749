import { boardWords, eventOpeners, vesselParts, vesselVerbs, vesselWords } from "../en/name-words.ts";
import { keyOf, type Found } from "./found.ts";
import { bitOf, listsOf, listsOfPhrase, townBits } from "./lists.ts";
import type { Scene } from "./scene.ts";

/** What words around a name leave no doubt about, and newspapers that the model learned from seldom write: storms and vessels. */
export function makeSure(scene: Scene, found: readonly Found[]): readonly Found[] {
  const vessels = new Set<number>();
  const made = apart(
    found.map((name) => withNumber(scene, asTown(scene, asFirm(scene, asListed(scene, asStorm(scene, name)))))),
  );
  const afloat = reportWords.some((word) => (scene.seen[scene.numbers.get(word) ?? -1] ?? 0) & 1);
  const named = withFirms(scene, afloat ? withVessels(scene, made) : made);
  for (const name of named)
    if (isVessel(scene, name) || (afloat && mayBeVessel(scene, name))) vessels.add(keyOf(scene, name.first, name.end));
  if (vessels.size === 0) return named;
  return named.map((name) =>
    open.has(name.kind) && vessels.has(keyOf(scene, name.first, name.end))
      ? { ...name, kind: "product", score: Math.max(name.score, sureEnough) }
      : name,
  );
}

const sureEnough = 0.7;
const almostSure = 0.9;

const reportWords = ["ferry", "ferries", "tanker", "trawler", "warship", "freighter", "yacht", "lifeboat"];

/** In a report on a ferry "the Long Tern", which the model makes little of, is most often a vessel. */
function mayBeVessel({ of, lower, listed, first: from }: Scene, { first, end, kind, score }: Found): boolean {
  if (score >= almostSure || end - first < 2 || !open.has(kind) || first === from[first]!) return false;
  return lower[of[first - 1]!] === "the" && (listed[of[end - 1]!]! & (bitOf.bodyHead | bitOf.placeHead)) === 0;
}

/** The same where the model finds next to nothing: two or three words after "the" that are on no list but those of towns and first names. */
function withVessels(scene: Scene, found: readonly Found[]): readonly Found[] {
  const { of, lower, cased, listed, stretches, end: limits, loud } = scene;
  const all: Found[] = [];
  let next = 0;
  for (let s = 0; s < stretches.length; s += 2) {
    for (let at = stretches[s]!; at < stretches[s + 1]!; at++) {
      while (next < found.length && found[next]!.first < at) all.push(found[next++]!);
      if (loud[at] || lower[of[at]!] !== "the" || at + 1 >= limits[at]!) continue;
      let end = at + 1;
      while (end < limits[at]! && cased[of[end]!] && (listed[of[end]!]! & ~unsaid) === 0) end++;
      if (end - at < 3 || end - at > 4 || (end < limits[at]! && cased[of[end]!])) continue;
      if ((all.at(-1)?.end ?? 0) > at) continue;
      let past = next;
      while (past < found.length && found[past]!.first < end && found[past]!.score < sureEnough) past++;
      if (past < found.length && found[past]!.first < end) continue;
      if (past > next && found[past - 1]!.end > end) continue;
      all.push({ first: at + 1, end, kind: "product", score: sureEnough });
      next = past;
    }
  }
  return [...all, ...found.slice(next)];
}

/** "Marlow Line" where the model finds nothing: up to four words with capitals that end in a word of firms, after words on no list. */
function withFirms(scene: Scene, found: readonly Found[]): readonly Found[] {
  const { of, cased, listed, stretches, loud } = scene;
  const all: Found[] = [];
  let next = 0;
  for (let s = 0; s < stretches.length; s += 2) {
    const limit = stretches[s + 1]!;
    for (let at = stretches[s]!; at < limit;) {
      while (next < found.length && found[next]!.end <= at) all.push(found[next++]!);
      const taken = found[next]?.first ?? Infinity;
      if (taken <= at || !cased[of[at]!]) {
        at++;
        continue;
      }
      let end = at + 1;
      while (end < limit && end < taken && cased[of[end]!]) end++;
      const last = listed[of[end - 1]!]!;
      let strange = end - at > 1 && end - at < 5 && (end === limit || !cased[of[end]!]) && !loud[at];
      for (let i = at; i < end - 1; i++) if (listed[of[i]!]! & ~unsaidOfFirms) strange = false;
      if (strange && last & bitOf.firm) all.push({ first: at, end, kind: "org", score: fairlyLikely });
      at = end;
    }
  }
  return [...all, ...found.slice(next)];
}

const fairlyLikely = 0.6;
const unsaidOfFirms = bitOf.given | townBits[1]! | townBits[2]! | townBits[3]!;

const unsaid = bitOf.opener | bitOf.given | townBits[1]! | townBits[2]! | townBits[3]!;

const open = new Set<Found["kind"]>(["person", "org", "place", "work", "event"]);

/** "Islamic State" is a body wherever the model is not sure of something else: it is on the list of bodies and on no other. */
function asListed(scene: Scene, name: Found): Found {
  if (name.score >= (name.kind === "org" ? sureEnough : verySure)) return name;
  const { first, end } = name;
  const bits = end - first > 1 ? listsOfPhrase(keyOf(scene, first, end)) : listsOf(scene.lower[scene.of[first]!]!);
  if (!(bits & bitOf.body) || bits & ~bodyBits) return name;
  return { ...name, kind: "org", score: Math.max(name.score, sureEnough) };
}

/** "iPhone 17", but not "iPhone 17 million": a number that follows a product is part of it. */
function withNumber({ of, written, end: limits }: Scene, name: Found): Found {
  const { end } = name;
  if (name.kind !== "product" || end >= limits[name.first]!) return name;
  // matches: "17", "4"   must not match: "2026", "4G", "1.5"
  if (!/^\d{1,3}$/.test(written[of[end]!]!) || magnitudes.has(written[of[end + 1] ?? 0]!)) return name;
  return { ...name, end: end + 1 };
}

const magnitudes = new Set(["million", "billion", "percent", "per", "%"]);

/** "Marlow Line" is a firm by its last word where the model is in doubt. */
function asFirm({ of, listed }: Scene, name: Found): Found {
  if (name.kind === "org" || name.kind === "group" || name.end - name.first < 2 || name.score >= fairlySure)
    return name;
  return listed[of[name.end - 1]!]! & bitOf.firm ? { ...name, kind: "org" } : name;
}

const fairlySure = 0.97;
const verySure = 0.96;
const bodyBits = bitOf.body | bitOf.bodyHead | bitOf.firm;

/** "Mosul" is a large town, and no first name: the model takes it for a person only where it is in doubt, but not behind a title. */
function asTown(scene: Scene, name: Found): Found {
  const { of, listed, cased, first: from } = scene;
  if (name.kind !== "person" || name.end - name.first > 1 || name.score >= fairlyTown) return name;
  const bits = listed[of[name.first]!]!;
  if (!(bits & (bitOf.city | townBits[1]!)) || bits & ~townOnly) return name;
  const before = name.first > from[name.first]! ? of[name.first - 1]! : -1;
  const titled = before >= 0 && (cased[before] === 1 || (listed[before]! & titles) !== 0);
  return titled ? name : { ...name, kind: "place" };
}

const fairlyTown = 0.85;
const townOnly = bitOf.city | bitOf.region | townBits[1]! | townBits[2]! | townBits[3]!;
const titles = bitOf.address | bitOf.office | bitOf.personNoun;

/** "Tropical", "Storm Mara" → "Tropical Storm Mara" alone: a name that has grown takes the place of those it covers. */
function apart(names: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const name of names) {
    while (kept.length && kept[kept.length - 1]!.end > name.first) kept.pop();
    kept.push(name);
  }
  return kept;
}

/** "Hurricane Mara", "Tropical Storm Mara". */
function asStorm({ of, written, first: bounds }: Scene, name: Found): Found {
  if (name.kind === "group") return name;
  let { first } = name;
  const word = (at: number) => written[of[at]!]!;
  while (first > bounds[name.first]! && (eventOpeners.has(word(first - 1)) || word(first - 1) === "Tropical")) first--;
  const opener = word(first) === "Tropical" ? first + 1 : first;
  return opener < name.end - 1 && eventOpeners.has(word(opener)) ? { ...name, first, kind: "event" } : name;
}

/** "the ferry Long Tern", "aboard the Long Tern", "the wreck of the Long Tern", "the Long Tern sank" but not "the ferry to Halvard sank". */
function isVessel({ of, written, lower, first: from, end: limit }: Scene, { first, end, kind }: Found): boolean {
  if (!open.has(kind)) return false;
  const before = (back: number) => (first - back >= from[first]! ? lower[of[first - back]!]! : "");
  if (vesselWords.has(before(1))) return true;
  if (before(1) === "the" && boardWords.has(before(2))) return true;
  if (before(1) === "the" && before(2) === "of" && vesselParts.has(before(3))) return true;
  const after = end < limit[first]! ? written[of[end]!]! : "";
  return vesselVerbs.has(after) && !headed.has(before(1));
}

const headed = new Set(["to", "from", "of", "off", "for", "in", "near", "at", "by"]);
