import type { MentionKind } from "../../document/index.ts";
import type { Found } from "./found.ts";
import { bitOf } from "./lists.ts";
import type { Look } from "./looks.ts";
import type { Scene } from "./scene.ts";

const kinds = new Set<string>(["person", "org", "place", "group", "event", "work", "product"] satisfies MentionKind[]);

function isKind(label: string): label is MentionKind {
  return kinds.has(label);
}

/** The names that labels spell, cut to what is name: "Sens. Rand Paul's" → Rand Paul. What is named but of no kind is left out. */
export function readPath(scene: Scene, labels: readonly string[], { path, likely }: Look): Found[] {
  const { stretches } = scene;
  const width = labels.length;
  const found: Found[] = [];
  let row = 0;
  for (let s = 0; s < stretches.length; s += 2) {
    const end = stretches[s + 1]!;
    for (let i = stretches[s]!; i < end;) {
      const label = path[row]!;
      let score = likely[row * width + label]!;
      let next = i + 1;
      row++;
      if (label % 2 === 1)
        while (next < end && path[row] === label + 1) {
          score = Math.min(score, likely[row * width + label + 1]!);
          next++;
          row++;
        }
      const kind = label === 0 ? "" : labels[label]!.slice(2);
      if (isKind(kind)) {
        const from = afterParty(scene, i, next);
        const [first, last] = trim(scene, from, next, kind);
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
    else if (kind === "person" && end - first > 1 && listed[of[first]!]! & bitOf.address) first++;
    else return [first, end];
  }
}
