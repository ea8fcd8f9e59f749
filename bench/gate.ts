import type { CountMeasure, Measure, Outcome } from "./task.ts";
import { ratios, type Ratios } from "./score.ts";

/** What is pinned for one task: the data it was measured on and the least that each measure may score. */
export interface Pinned {
  readonly digest: string;
  readonly documents: number;
  /** Items of the first measure; half of one item's weight is the noise that is forgiven. */
  readonly gold: number;
  readonly floors: Readonly<Record<string, number>>;
}

export type Floors = Readonly<Record<string, Pinned>>;

export interface Verdict {
  readonly key: string;
  readonly ratios: Ratios | null;
  readonly value: number;
  readonly floor: number | null;
  readonly ok: boolean;
  /** Held to no floor. */
  readonly shown: boolean;
}

export function isCounted(measure: Measure): measure is CountMeasure {
  return "counts" in measure;
}

export function ratiosOf(measure: CountMeasure): Ratios {
  if (!measure.averaged) return ratios(measure.counts);
  const { precision, recall } = measure.averaged;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

export function goldOf(outcome: Outcome): number {
  const [first] = outcome.measures;
  if (!first) return 0;
  return isCounted(first) ? Math.round(first.counts.hit + first.counts.missed) : first.of;
}

export function judge(outcome: Outcome, pinned: Pinned | undefined): readonly Verdict[] {
  const noise = 0.5 / Math.max(1, goldOf(outcome));
  return outcome.measures.map((measure) => {
    const counted = isCounted(measure) ? ratiosOf(measure) : null;
    const value = counted ? counted.f1 : isCounted(measure) ? 0 : measure.of === 0 ? 1 : measure.right / measure.of;
    const floor = pinned?.floors[measure.key] ?? null;
    const shown = !isCounted(measure) && measure.shown === true;
    const ok = shown || floor === null || value >= floor - noise;
    return { key: measure.key, ratios: counted, value, floor: shown ? null : floor, ok, shown };
  });
}

/** Raises floors to what was reached; one may only fall when that was asked for. */
export function raise(pinned: Pinned | undefined, outcome: Outcome, digest: string, allowRegression: boolean): Pinned {
  const floors: Record<string, number> = {};
  for (const { key, value, floor, shown } of judge(outcome, pinned)) {
    if (shown) continue;
    const reached = Math.floor(value * 10_000) / 10_000;
    floors[key] = floor === null || allowRegression ? reached : Math.max(floor, reached);
  }
  return { digest, documents: outcome.documents, gold: goldOf(outcome), floors };
}
