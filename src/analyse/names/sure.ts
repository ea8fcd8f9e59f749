import { boardWords, eventOpeners, vesselParts, vesselVerbs, vesselWords } from "../en/name-words.ts";
import { keyOf, type Found } from "./found.ts";
import { bitOf, listsOf, listsOfPhrase } from "./lists.ts";
import type { Scene } from "./scene.ts";

/** What words around a name leave no doubt about, and newspapers that the model learned from seldom write: storms and vessels. */
export function makeSure(scene: Scene, found: readonly Found[]): readonly Found[] {
  const vessels = new Set<number>();
  const named = found.map((name) => asFirm(scene, asListed(scene, asStorm(scene, name))));
  const afloat = reportWords.some((word) => (scene.seen[scene.numbers.get(word) ?? -1] ?? 0) & 1);
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

const reportWords = ["ferry", "ferries", "tanker", "trawler", "warship", "freighter", "yacht", "lifeboat"];

/** In a report on a ferry "the Long Tern", which the model makes little of, is most often a vessel. */
function mayBeVessel({ of, lower, listed, first: from }: Scene, { first, end, kind, score }: Found): boolean {
  if (score >= sureEnough || end - first < 2 || !open.has(kind) || first === from[first]!) return false;
  return lower[of[first - 1]!] === "the" && (listed[of[end - 1]!]! & (bitOf.bodyHead | bitOf.placeHead)) === 0;
}

const open = new Set<Found["kind"]>(["person", "org", "place", "work", "event"]);

/** "Islamic State" is a body wherever the model is not sure of something else: it is on the list of bodies and on no other. */
function asListed(scene: Scene, name: Found): Found {
  if (name.kind === "org" || name.score >= verySure) return name;
  const { first, end } = name;
  const bits = end - first > 1 ? listsOfPhrase(keyOf(scene, first, end)) : listsOf(scene.lower[scene.of[first]!]!);
  return bits & bitOf.body && !(bits & ~bodyBits) ? { ...name, kind: "org" } : name;
}

/** "Marlow Line" is a firm by its last word where the model is in doubt. */
function asFirm({ of, listed }: Scene, name: Found): Found {
  if (name.kind === "org" || name.kind === "group" || name.end - name.first < 2 || name.score >= fairlySure)
    return name;
  return listed[of[name.end - 1]!]! & bitOf.firm ? { ...name, kind: "org" } : name;
}

const fairlySure = 0.8;
const verySure = 0.96;
const bodyBits = bitOf.body | bitOf.bodyHead | bitOf.firm;

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
