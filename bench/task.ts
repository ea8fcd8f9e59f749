import type { Counts } from "./score.ts";
import type { DataFolder } from "./data.ts";

/** One thing that is measured. A new one is a file in `tasks/` and a line in `tasks/index.ts`. */
export interface Task {
  /** "figures/newsquant": what is measured / on which data. */
  readonly name: string;
  /** Folder under the data root; null for the dev set that ships with the project. */
  readonly data: string | null;
  /** One line: what is counted, and what others reach. */
  readonly about: string;
  readonly score: (data: DataFolder) => Outcome;
}

export interface Outcome {
  readonly documents: number;
  /** First is the one the floor is on. */
  readonly measures: readonly Measure[];
  /** One line an item the first measure is about, prefixed "hit", "missed" or "extra": what --diff compares. */
  readonly items: readonly string[];
}

export type Measure = CountMeasure | ShareMeasure;

/** Precision, recall and F1 of counts; some published scorers count in fractions. */
export interface CountMeasure {
  readonly key: string;
  readonly counts: Counts;
  /** Set when a published scorer averages over documents instead of pooling counts. */
  readonly averaged?: { readonly precision: number; readonly recall: number };
}

/** A plain share: right of all. */
export interface ShareMeasure {
  readonly key: string;
  readonly right: number;
  readonly of: number;
  /** Printed and held to no floor, since more is not better: how many of the doubtful are right. */
  readonly shown?: true;
}
