import type { TimeGrain } from "../../document/index.ts";
import { tenWords, unitWords } from "../en/number-words.ts";
import type { TimeUnit } from "../en/time-units.ts";

export const unitGrains: Readonly<Record<TimeUnit, TimeGrain>> = {
  TS: "second",
  TM: "minute",
  TH: "hour",
  D: "day",
  W: "week",
  F: "week",
  E: "week",
  M: "month",
  Q: "quarter",
  Y: "year",
  X: "decade",
  C: "century",
  L: "century",
};

/** 2.5, "Y" → "P2Y6M"; null, "D" → "PXD"; 3, "X" → "P30Y". */
export function showDuration(n: number | null, unit: TimeUnit): string {
  const [per, letter] = folded[unit] ?? [1, unit];
  const sort = letter.startsWith("T") ? "PT" : "P";
  const code = letter.replace("T", "");
  if (n === null) return `${sort}X${code}`;
  const whole = Math.floor(n * per);
  const below = n * per - whole === 0.5 ? halves[letter] : undefined;
  if (below) return `${sort}${whole ? `${whole}${code}` : ""}${below}`;
  return `${sort}${n * per}${code}`;
}

/** Units TIMEX3 writes in another: a fortnight is two weeks. */
const folded: Partial<Record<TimeUnit, readonly [number, TimeUnit]>> = {
  F: [2, "W"],
  X: [10, "Y"],
  C: [100, "Y"],
  L: [1000, "Y"],
  E: [2, "D"],
};

/** Half of a unit in the next one down: "two and a half years" → P2Y6M. */
const halves: Partial<Record<TimeUnit, string>> = { Y: "6M", TH: "30M", TM: "30S" };

/** "two and a half" → 2.5, "twenty-one" → 21, "a couple of" → 2; null for "several", which is nobody's number. */
export function howManyOf(words: string): number | null {
  const said = words
    .toLowerCase()
    .replaceAll(",", "")
    .replace(/[\s-]+/g, " ")
    .trim();
  // matches: "5 1/2"   must not match: "1/2"
  const mixed = /^(\d+(?:\.\d+)?)(?: (\d)\/(\d))?$/.exec(said);
  if (/^\d+ and a half$/.test(said)) return Number.parseInt(said, 10) + 0.5;
  if (mixed) return Number(mixed[1]) + (mixed[2] ? Number(mixed[2]) / Number(mixed[3]) : 0);
  if (said === "a" || said === "an") return 1;
  if (said.endsWith("couple") || said.endsWith("couple of")) return 2;
  if (said.startsWith("half")) return 0.5;
  const round = { "a dozen": 12, "a hundred": 100, "a thousand": 1000 }[said];
  if (round) return round;
  let total = 0;
  for (const word of said.split(" ")) {
    const value = unitWords[word] ?? tenWords[word];
    if (value !== undefined) total += value;
    else if (word === "half") total += 0.5;
    else if (word === "hundred") total *= 100;
    else if (word === "thousand") total *= 1000;
    else if (word !== "and" && word !== "a") return null;
  }
  return total || null;
}
