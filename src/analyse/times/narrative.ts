import { deicticWords } from "../en/time-cues.ts";
import { civilOf } from "./calendar.ts";
import type { Period } from "./period.ts";
import type { Reading } from "./reading.ts";
import { oneOf } from "./words.ts";

// matches: "in 1941", "450 BC"   must not match: "1,941", "$1500"
const years = /(?<![\d.,$£€])(?:(?<year>(?:1[0-9]|20)\d\d)(?![\d%]|[.,]\d)|\d{1,4}\s?B\.?C\b)/g;
const deictic = new RegExp(`\\b${oneOf([...deicticWords])}\\b`, "g");

/**
 * True when a text tells of times before its own: a history, not a report. It names many years, nearly all long gone, and
 * hardly ever counts from its own day ("yesterday", "on Tuesday"); or very many years and such words next to never.
 */
export function isNarrative(text: string, published: number): boolean {
  let old = 0;
  let all = 0;
  for (const { groups } of text.matchAll(years)) {
    all++;
    if (groups!["year"] === undefined || Number(groups!["year"]) < published - 5) old++;
  }
  if (all < 8) return false;
  let near = 0;
  for (const _ of text.matchAll(deictic)) near++;
  return (old >= all * 0.9 && near < all / 4) || (all >= 40 && near < all / 20);
}

/** In years: what lies further off is a look ahead or back, "as papers of 2005 showed". */
const farOff = 15;

/** Whether a history goes on from here: not from its own day of writing, nor from a year it only looks at. */
export function carriesOn({ anchor, period }: Reading, last: Period | null): boolean {
  if (anchor === "published" || !period) return false;
  if (!last || period.grain !== "year") return true;
  const years = civilOf(period.start).year - civilOf(last.start).year;
  return Math.abs(years) <= farOff && !(anchor === "narrative" && years < 0);
}
