import type { Point } from "./cast.ts";
import type { Pronoun } from "./pronouns.ts";
import type { Reading } from "./reading.ts";

/** "In her letter to the board, Ada Poole said": an owner in a phrase before the clause is the subject that comes. */
export function ownerToCome(
  { word, lower, sentence, sentenceFirst, quoted }: Reading,
  { at, use }: Pronoun,
  nameStarting: ReadonlyMap<number, Point>,
): Point | null {
  const first = sentenceFirst[sentence[at]!]!;
  if (use !== "owner" || at - first > 6 || quoted[at] || !fronting.has(lower[first]!)) return null;
  for (let i = at + 1; i < at + 18 && sentence[i] === sentence[at]; i++) {
    if (nameStarting.get(i)?.kind === "person") return null;
    if (word[i] !== ",") continue;
    for (let name = i + 1; name < i + 5; name++) {
      const point = nameStarting.get(name);
      // "In her letter, Poole's lawyer said"
      if (point) return point.kind === "person" && !owning.has(word[point.end] ?? "") ? point : null;
    }
    return null;
  }
  return null;
}

const owning = new Set(["'s", "’s", "'", "’"]);
const fronting = new Set(
  "in at during with on after before for by to from since through throughout under despite of".split(" "),
);
