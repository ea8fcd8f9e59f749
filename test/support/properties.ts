import fc from "fast-check";

const pieces = [
  ..."the a Mara Doe said U.S. Mr. Dr. don't they’re 2,500 1.5 3rd £ % @jane #tag".split(" "),
  ...[" ", "  ", "\n", "\t", "\u00a0", "\u2009", "\u200b", "\u2028", "\ufeff", "\u00ad"],
  ...[".", ",", "!", "?", "...", "…", "-", "–", "—", "'", "’", "‘", '"', "“", "”", "(", ")", "[", "]", ":", "/", "&"],
  ...["😀", "👩‍🚒", "🇫🇷", "❤️", "é", "e\u0301", "שלום", "العالم", "日本語", "ß", "İ", "\ud83d", "\udc00", "\u0000"],
  ...["https://example.org", "jane@example.org", "The", "He", "we", "of", "Harbour", "(HRF)", "HRF"],
];

/** Any text at all, leaning towards what breaks readers: quotes, odd spaces, emoji, combining and right-to-left letters. */
export function anyText(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join("")),
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join(" ")),
    fc.string({ unit: "binary", maxLength: 60 }),
  );
}

/** Freezes a value all the way down, so that a stage which edits its input throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/**
 * How much longer one unit of input takes when there is sixteen times as much: about 1 when time is linear in the size,
 * about 16 when it is quadratic. The best of several rounds, so a busy machine does not decide.
 */
export function growth<T>(make: (times: number) => T, work: (input: T) => unknown): number {
  const timed = (input: T) => {
    let best = Infinity;
    for (let round = 0; round < 4; round++) {
      const before = performance.now();
      work(input);
      best = Math.min(best, performance.now() - before);
    }
    return best;
  };
  const [small, large] = [make(4_000), make(64_000)];
  work(small);
  // a floor, so that a clock's grain is not read as growth
  return timed(large) / 16 / Math.max(timed(small), 0.2);
}
