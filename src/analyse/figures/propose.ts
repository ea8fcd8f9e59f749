import { bySpan, type Span } from "../../document/index.ts";
import type { Amount, AmountRule } from "./draft.ts";
import { digits } from "./rules/digits.ts";
import { dozen } from "./rules/dozen.ts";
import { fraction } from "./rules/fraction.ts";
import { numberWords } from "./rules/number-words.ts";
import { multiple } from "./rules/multiple.ts";
import { proportion } from "./rules/proportion.ts";
import { ratio } from "./rules/ratio.ts";
import { plural, several } from "./rules/vague.ts";

const rules: readonly AmountRule[] = [
  digits,
  numberWords,
  dozen,
  fraction,
  ratio,
  proportion,
  multiple,
  plural,
  several,
];

// matches: "two", "5", "thousands"   must not match: "They left"
const hint =
  /\d|[½¼¾]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|teen|twenty|thirty|fort|fift|eighty|ninety|zero|dozen|hundred|thousand|illion|half|third|quarter|several|scores|tens|handful|couple|twice|thrice|double|triple|trebled|quadrupl|quintupl|halved|\dfold/i;

/** Every number in a sentence, sorted, none overlapping: of two that claim the same words the longer stays. */
export function propose(text: string, sentence: Span): readonly Amount[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!hint.test(words)) return [];
  const found: Amount[] = [];
  for (const { when, pattern, read } of rules) {
    if (when && !when.test(words)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
      const amount = read(match, words);
      const length = amount?.length ?? match[0].length;
      if (amount) {
        const { length: _length, ...said } = amount;
        const start = sentence.start + match.index;
        found.push({ ...said, start, end: start + length });
      }
      // go on behind what was read, which may be less than what matched
      pattern.lastIndex = match.index + Math.max(1, length);
    }
  }
  found.sort(bySpan);
  const kept: Amount[] = [];
  for (const amount of found) {
    const last = kept.at(-1);
    if (!last || amount.start >= last.end) kept.push(amount);
    else if (amount.end - amount.start > last.end - last.start) kept[kept.length - 1] = amount;
  }
  return kept;
}
