import type { MentionKind } from "../../document/index.ts";
import { keyOf, type Found } from "./found.ts";
import type { Scene } from "./scene.ts";

/** A name so sure keeps its kind: "Washington said" beside four times "in Washington". */
const sure = 0.93;

/** The same words are of one kind through a document, unless the model is sure of the exception. */
export function oneKind(scene: Scene, found: readonly Found[]): readonly Found[] {
  const keys = found.map(({ first, end }) => keyOf(scene, first, end));
  const said = new Map<number, Map<MentionKind, number>>();
  found.forEach(({ kind, score }, i) => {
    const key = keys[i]!;
    let points = said.get(key);
    if (!points) said.set(key, (points = new Map()));
    points.set(kind, (points.get(kind) ?? 0) + score);
  });
  return found.map((name, i) => {
    const points = said.get(keys[i]!)!;
    if (points.size < 2 || name.score >= sure) return name;
    let kind = name.kind;
    for (const [other, sum] of points) if (sum > points.get(kind)! * margin) kind = other;
    return kind === name.kind ? name : { ...name, kind };
  });
}

const margin = 1.5;
