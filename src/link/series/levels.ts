import { overlaps, type Figure, type OnRecord } from "../../document/index.ts";
import { bareName } from "../entities/name.ts";
import { clauseOf, sentenceAt } from "./clause.ts";
import { dayOf } from "./day.ts";
import { headOf } from "./head.ts";
import { measureOf, measureTakenUp } from "./measure.ts";

/** A figure that says how much of something there is, and of what. */
export interface Level {
  readonly figure: Figure;
  readonly measure: string;
  /** Bare name of the place, when the figure has one. */
  readonly place: string | null;
  /** What it holds of, ISO, a day where that is known; null when neither that nor publication is. */
  readonly day: string | null;
}

/** The levels of one record. Parts, changes, earlier values that a later one replaces, and ages are not levels. */
export function levelsOf(record: OnRecord): readonly Level[] {
  const figures = record.figures.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const replaced = new Set(
    figures.flatMap(({ relates }) => relates.filter(({ as }) => as === "from").map(({ figure }) => figure)),
  );
  const places = new Map(record.mentions.map((mention) => [mention.id, bareName(mention.exact)]));
  const measured = new Map<string, string>();
  let last: { readonly measure: string; readonly sentence: number } | null = null;
  const levels: Level[] = [];
  for (const [at, figure] of figures.entries()) {
    const measure: string | null = figure.kind === "count" ? countOf(record, figures, at, last) : whatOf(figure);
    if (measure === null) continue;
    if (figure.kind === "count") last = { measure, sentence: sentenceAt(record.sentences, figure.start).index };
    measured.set(figure.id, measure);
    if (figure.change !== null || replaced.has(figure.id)) continue;
    levels.push({
      figure,
      measure,
      place: (figure.place && places.get(figure.place)) || null,
      day: dayOf(record, figure),
    });
  }
  // 189 of the 214 aboard are aboard too, and no second reading of how many were
  return levels.filter(({ figure, measure }) =>
    figure.relates.every(
      ({ as, figure: whole }) => (as !== "part-of" && as !== "share-of") || measured.get(whole) !== measure,
    ),
  );
}

function countOf(
  record: OnRecord,
  figures: readonly Figure[],
  at: number,
  last: { readonly measure: string; readonly sentence: number } | null,
): string | null {
  const figure = figures[at]!;
  const before = figures.slice(Math.max(0, at - 3), at).filter((other) => !overlaps(other, figure));
  const after = figures.slice(at + 1, at + 4).find((other) => other.start >= figure.end);
  const room = { start: Math.max(0, ...before.map((other) => other.end)), end: after?.start ?? Infinity };
  const clause = clauseOf(record, figure, room);
  const sentence = sentenceAt(record.sentences, figure.start).index;
  const near = last && sentence - last.sentence <= 1 ? last.measure : null;
  return measureTakenUp(figure, clause, near) ?? measureOf(figure, clause);
}

/** Without what it is of, "€3m" and "€40m" have nothing in common but the coin. */
function whatOf({ counted }: Figure): string | null {
  return counted ? (headOf(counted.exact)?.phrase ?? null) : null;
}
