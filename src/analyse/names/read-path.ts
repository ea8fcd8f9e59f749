import type { MentionKind } from "../../document/index.ts";
import type { Found } from "./found.ts";
import { bitOf } from "./lists.ts";
import type { Look } from "./spell.ts";
import type { Scene } from "./scene.ts";

const kinds = new Set<string>(["person", "org", "place", "group", "event", "work", "product"] satisfies MentionKind[]);

function isKind(label: string): label is MentionKind {
  return kinds.has(label);
}

/** The names that labels spell, cut to what is name: "Sens. Rand Paul's" → Rand Paul. What is named but of no kind is left out. */
export function readPath(scene: Scene, labels: readonly string[], { path, likely }: Look): Found[] {
  const { of, cased, stretches } = scene;
  const width = labels.length;
  const found: Found[] = [];
  let row = 0;
  for (let s = 0; s < stretches.length; s += 2) {
    const end = stretches[s + 1]!;
    for (let i = stretches[s]!; i < end;) {
      const label = path[row]!;
      const likelyAt = (at: number) => likely[(row + at - i) * width + label + (at > i ? 1 : 0)]!;
      let next = i + 1;
      if (label % 2 === 1) while (next < end && path[row + next - i] === label + 1) next++;
      // "Islamic State group" where "group" is doubtful
      let close = next;
      while (close > i + 1 && cased[of[close - 1]!] === 0 && likelyAt(close - 1) < doubtful) close--;
      let score = 1;
      for (let at = i; at < close; at++) score = Math.min(score, likelyAt(at));
      row += next - i;
      const kind = label === 0 ? "" : labels[label]!.slice(2);
      if (isKind(kind)) {
        const from = afterParty(scene, i, close);
        const [first, last] = trim(scene, from, close, kind);
        if (first < last)
          found.push({
            first,
            end: last,
            kind: from > i ? "place" : kind,
            score: Math.round(score * 100) / 100,
          });
      }
      i = next;
    }
  }
  return found;
}

/** A small word at the end of a name that is less likely part of it stays outside. */
const doubtful = 0.6;

const edges = new Set([
  "'",
  '"',
  "’",
  "‘",
  "“",
  "”",
  ",",
  ".",
  "-",
  "–",
  "—",
  ":",
  ";",
  "(",
  ")",
  "/",
  "'s",
  "’s",
  "of",
  "and",
  "the",
  "&",
]);

/** "(R-Texas)": past a party's letter, to the place it is elected in. */
function afterParty({ of, lower, cased }: Scene, from: number, to: number): number {
  const letter = to - from > 2 && lower[of[from]!]!.length === 1 && cased[of[from]!] === 1;
  const opened = from > 0 && lower[of[from - 1]!] === "(";
  return letter && opened && lower[of[from + 1]!] === "-" ? from + 2 : from;
}

/** Leaves marks and small words at the ends outside, and the titles of persons. */
function trim({ of, lower, listed }: Scene, from: number, to: number, kind: MentionKind): readonly [number, number] {
  let first = from;
  let end = to;
  for (;;) {
    if (first < end && edges.has(lower[of[first]!]!) && lower[of[first]!] !== "the") first++;
    else if (end > first && edges.has(lower[of[end - 1]!]!)) end--;
    else if (kind === "person" && isTitle(listed[of[first]!]!, end - first)) first++;
    else return [first, end];
  }
}

/** "Mr" before any name, "Envoy" before one of two words; not "Dean", which is a first name too. */
function isTitle(bits: number, words: number): boolean {
  if (words > 1 && bits & bitOf.address) return true;
  return words > 2 && (bits & (bitOf.office | bitOf.personNoun)) !== 0 && (bits & bitOf.given) === 0;
}
