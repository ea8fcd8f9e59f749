import fc from "fast-check";

const words =
  "the a The He we of Mara Doe said U.S. Mr. Dr. don't they’re 2,500 1.5 3rd £ % @jane #tag Harbour (HRF) HRF";
const marks = ". , ! ? ... … - – — ' ’ ‘ \" “ ” ( ) [ ] : / &";
const pictures =
  "😀 👩‍🚒 🇫🇷 ❤️ é e\u0301 שלום العالم 日本語 ß İ \ud83d \udc00 \u0000 https://example.org jane@example.org";
const spaces = [" ", "  ", "\n", "\t", "\u00a0", "\u2009", "\u200b", "\u2028", "\ufeff", "\u00ad"];
const pieces = [...`${words} ${marks} ${pictures}`.split(" "), ...spaces];

/** Any text at all, leaning towards what breaks readers: quotes, odd spaces, emoji, combining and right-to-left letters. */
export function anyText(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join("")),
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join(" ")),
    fc.string({ unit: "binary", maxLength: 60 }),
  );
}

/** Freezes a value all the way down, so that a stage which edits its input throws. Numbers in typed arrays cannot be frozen. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/**
 * How much longer one unit of input takes when there is sixteen times as much: about 1 when time is linear in the size,
 * about 16 when it is quadratic, so a bound of 8 tells them apart. A busy machine only ever makes things slower, so the
 * best of several rounds counts, and a bad result is measured again.
 */
export function growth<T>(make: (times: number) => T, work: (input: T) => unknown): number {
  const small = make(2_000);
  const large = make(32_000);
  let least = Infinity;
  for (let attempt = 0; attempt < 4 && least > 4; attempt++) {
    // a floor, so that a clock's grain is not read as growth
    least = Math.min(least, bestTime(large, work) / 16 / Math.max(bestTime(small, work), 0.1));
  }
  return least;
}

function bestTime<T>(input: T, work: (input: T) => unknown): number {
  let best = Infinity;
  for (let round = 0; round < 5; round++) {
    const before = performance.now();
    work(input);
    best = Math.min(best, performance.now() - before);
  }
  return best;
}
