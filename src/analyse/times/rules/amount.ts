import { tenWords, unitWords } from "../../en/number-words.ts";

/** "two and a half" → 2.5, "twenty-one" → 21, "a couple of" → 2; null for "several", which is nobody's number. */
export function howManyOf(words: string): number | null {
  const said = words
    .toLowerCase()
    .replaceAll(",", "")
    .replace(/[\s-]+/g, " ")
    .trim();
  // matches: "5 1/2"   must not match: "1/2"
  const mixed = /^(\d+(?:\.\d+)?)(?: (\d)\/(\d))?$/.exec(said);
  if (mixed) return Number(mixed[1]) + (mixed[2] ? Number(mixed[2]) / Number(mixed[3]) : 0);
  if (said === "a" || said === "an") return 1;
  if (said.endsWith("couple") || said.endsWith("couple of")) return 2;
  if (said.startsWith("half")) return 0.5;
  if (said === "a dozen") return 12;
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
