import {
  decadeWords,
  fixedHolidays,
  monthAbbreviations,
  movableHolidays,
  months,
  partsOfDay,
  seasons,
  weekdayAbbreviations,
  weekdays,
} from "../en/calendar-words.ts";
import { timeReferences } from "../en/time-cues.ts";
import { timeUnits } from "../en/time-units.ts";

/** What a rule waits for: it runs on a sentence that holds one of its triggers. */
export const triggers = {
  digit: 1,
  month: 2,
  weekday: 4,
  day: 8,
  part: 16,
  unit: 32,
  season: 64,
  quarter: 128,
  ago: 256,
  repeated: 512,
  reference: 1024,
  holiday: 2048,
  decade: 4096,
  noon: 8192,
  spelled: 16_384,
  period: 32_768,
  era: 65_536,
} as const;

export type Trigger = keyof typeof triggers;

export const triggerWords: ReadonlyMap<string, number> = bitsOf([
  ["month", [...Object.keys(months), ...Object.keys(monthAbbreviations).flatMap((word) => [word, `${word}.`])]],
  [
    "weekday",
    [
      ...Object.keys(weekdays).flatMap((word) => [word, `${word}s`]),
      ...Object.keys(weekdayAbbreviations).flatMap((word) => [word, `${word}.`]),
    ],
  ],
  ["day", ["today", "yesterday", "tomorrow", "tonight", "overnight"]],
  ["part", Object.keys(partsOfDay)],
  ["unit", Object.keys(timeUnits)],
  ["season", Object.keys(seasons)],
  ["quarter", ["quarter", "half", "q1", "q2", "q3", "q4", "h1", "h2", "quarters"]],
  ["ago", ["ago", "earlier", "later", "hence", "beforehand", "now", "before", "time", "that"]],
  [
    "repeated",
    [
      "every",
      "each",
      "hourly",
      "daily",
      "nightly",
      "weekly",
      "monthly",
      "quarterly",
      "annually",
      "yearly",
      "once",
      "twice",
    ],
  ],
  ["reference", Object.keys(timeReferences).flatMap((words) => words.split(" ").slice(-1))],
  [
    "holiday",
    [...Object.keys(fixedHolidays), ...Object.keys(movableHolidays)].flatMap((words) => words.split(" ").slice(-1)),
  ],
  ["decade", Object.keys(decadeWords)],
  ["spelled", ["eighteen", "nineteen", "twenty", "thousand"]],
  ["period", ["period"]],
  ["era", ["bc", "bce", "b.c.", "b.c.e.", "b.c", "ad", "a.d.", "ce", "c.e."]],
  ["noon", ["noon", "midnight", "midday"]],
]);

export function maskOf(names: readonly Trigger[]): number {
  return names.reduce((mask, name) => mask | triggers[name], 0);
}

function bitsOf(lists: readonly (readonly [Trigger, readonly string[]])[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [name, words] of lists)
    for (const word of words) bits.set(word.toLowerCase(), (bits.get(word.toLowerCase()) ?? 0) | triggers[name]);
  return bits;
}
