import { overlaps, type Figure, type OnRecord } from "../../document/index.ts";
import { bareName } from "../entities/name.ts";
import { clauseOf, sentenceAt } from "./clause.ts";
import { headOf } from "./head.ts";
import { measureOf, takesUpMeasure } from "./measure.ts";

/** A figure that says how much of something there is, and of what. */
export interface Level {
  readonly figure: Figure;
  readonly measure: string;
  /** Bare name of the place, when the figure has one. */
  readonly place: string | null;
}

/** The levels of one record. Parts, changes, earlier values that a later one replaces, and ages are not levels. */
export function levelsOf(record: OnRecord): readonly Level[] {
  const figures = record.figures.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const replaced = new Set(
    figures.flatMap(({ relates }) => relates.filter(({ as }) => as === "from").map(({ figure }) => figure)),
  );
  const places = new Map(record.mentions.map((mention) => [mention.id, bareName(mention.exact)]));
  const measured = new Map<string, string>();
  let last: { measure: string; sentence: number } | null = null;
  const levels: Level[] = [];
  figures.forEach((figure, at) => {
    const { index, span } = sentenceAt(record.sentences, figure.start);
    const previousEnd = figures
      .slice(Math.max(0, at - 3), at)
      .reduce((end, other) => (overlaps(other, figure) ? end : Math.max(end, other.end)), 0);
    const next = figures.slice(at + 1, at + 4).find((other) => other.start >= figure.end);
    const clause = clauseOf(record, figure, span, previousEnd, next?.start ?? Infinity);
    const takenUp = takesUpMeasure(figure, clause) && last && index - last.sentence <= 1 ? last.measure : null;
    const measure = measureFor(figure, () => takenUp ?? measureOf(figure, clause));
    if (measure === null) return;
    if (figure.kind === "count") last = { measure, sentence: index };
    measured.set(figure.id, measure);
    if (figure.change !== null || replaced.has(figure.id)) return;
    levels.push({ figure, measure, place: (figure.place && places.get(figure.place)) || null });
  });
  // 189 of the 214 aboard are aboard too, and no second reading of how many were
  return levels.filter(({ figure, measure }) =>
    figure.relates.every(
      ({ as, figure: whole }) => (as !== "part-of" && as !== "share-of") || measured.get(whole) !== measure,
    ),
  );
}

function measureFor(figure: Figure, countOf: () => string | null): string | null {
  if (figure.kind === "count") return countOf();
  // without what it is of, "€3m" and "€40m" have nothing in common but the coin
  return figure.counted ? (headOf(figure.counted.exact)?.phrase ?? null) : null;
}
