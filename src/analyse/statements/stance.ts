import type { Span, Stance } from "../../document/index.ts";
import { firstWhere } from "../../document/sorted.ts";
import { conditionAt, type Condition } from "./condition.ts";
import { wordAt, type Wording } from "./main-clause.ts";
import { readSaying, type Saying } from "./saying.ts";

export interface Outlook {
  readonly stance: Stance;
  readonly condition: Span | null;
}

interface Manner {
  /** Whether an offset lies inside spoken quotation marks: there "I" is who speaks, outside "he" or "it" is. */
  readonly isQuoted: (offset: number) => boolean;
  /** What other statements inside this one hold: a condition in there is theirs. */
  readonly inner: readonly Span[];
}

/**
 * The stance the cue gives; a plain one leaves it to what is said: "said it may fall" forecasts, "we will rebuild" promises, "if they do
 * not pay, we will leave" threatens, "the town should act" urges. With it the condition, wherever content has one.
 */
export function readOutlook(wording: Wording, contents: readonly Span[], stance: Stance, manner: Manner): Outlook {
  const { tokens } = wording;
  let condition: Condition | null = null;
  const sayings: Saying[] = [];
  for (const content of contents) {
    let first = firstWhere(tokens.start.length, (i) => tokens.start[i]! >= content.start);
    for (let at = first; at < tokens.start.length && tokens.start[at]! < content.end; at++) {
      const start = tokens.start[at]!;
      if (!condition && !manner.inner.some((span) => span.start <= start && start < span.end))
        condition = conditionAt(wording, at, content.end);
      const word = wordAt(wording, at);
      const isLast = at + 1 >= tokens.start.length || tokens.start[at + 1]! >= content.end;
      if (!isLast && !ends.has(word)) continue;
      if (at + 1 - first > 1) sayings.push(readSaying(wording, first, at + 1, manner.isQuoted));
      first = at + 1;
    }
  }
  const span = condition?.span ?? null;
  if (stance !== "asserts") return { stance, condition: span };
  return { stance: mostOf(sayings, condition), condition: span };
}

const ends = new Set([".", "!", "?", ";"]);

/** A sentence in three that looks ahead or promises is enough; of the rest half, or the first and another third. */
function mostOf(sayings: readonly Saying[], condition: Condition | null): Stance {
  const often = Math.max(1, sayings.length);
  const count = (stance: Stance) => sayings.filter((one) => one.stance === stance).length;
  const vows = sayings.filter(({ vows }) => vows).length;
  const isForced = sayings.some(({ forced }) => forced);
  if (vows * 3 >= often && !(isForced && condition === null)) return condition?.negative ? "threatens" : "promises";
  if (condition?.negative && sayings[0]?.actsItself) return "threatens";
  for (const stance of ["denies", "asks", "expresses", "urges"] as const) {
    const opens = sayings[0]?.stance === stance;
    const closes = stance === "asks" && sayings.at(-1)?.stance === stance;
    if (count(stance) * 2 > often || (opens && count(stance) * 3 >= often) || (closes && count(stance) * 2 >= often))
      return stance;
  }
  // a long quotation that looks ahead once, in passing, is no forecast
  return count("forecasts") * 3 >= often ? "forecasts" : "asserts";
}
