import type { OnRecord } from "../document/index.ts";
import { invalid } from "./parse.ts";

export const layerNames = ["sentences", "mentions", "entities", "times", "figures", "statements"] as const;
export type RecordLayer = (typeof layerNames)[number];

/** "statements,figures" → the layers; throws OPTION_INVALID for words that name none. */
export function layersOf(list: string): ReadonlySet<RecordLayer> {
  const names = list.split(",").map((name) => name.trim());
  for (const name of names)
    if (!layerNames.includes(name as RecordLayer))
      throw invalid("--only", name || "left empty", `it lists one or more of ${layerNames.join(",")}`);
  return new Set(names as RecordLayer[]);
}

/** The record with the document and these layers; the others are empty. */
export function onlyLayers(record: OnRecord, layers: ReadonlySet<RecordLayer>): OnRecord {
  const emptied = layerNames.filter((name) => !layers.has(name)).map((name) => [name, []] as const);
  return { ...record, ...Object.fromEntries(emptied) };
}

/** The record without the statements that score less; what referred to one no longer does. */
export function aboveScore(record: OnRecord, least: number): OnRecord {
  const statements = record.statements.filter((statement) => statement.score >= least);
  const ids = new Set(statements.map((statement) => statement.id));
  const known = (id: string | null) => (id !== null && ids.has(id) ? id : null);
  return {
    ...record,
    statements: statements.map((statement) => ({ ...statement, within: known(statement.within) })),
    figures: record.figures.map((figure) => ({ ...figure, statement: known(figure.statement) })),
  };
}

/** "0.5" → 0.5; throws OPTION_INVALID. */
export function scoreOf(text: string): number {
  // matches: "0.5", "1", ".25"   must not match: "-1", "50%", ""
  const score = /^(?:\d+(?:\.\d+)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  if (!(score <= 1)) throw invalid("--min-score", text, "a score lies between 0 and 1");
  return score;
}
