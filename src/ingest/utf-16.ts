/** How much of the start is looked at; a kind of text does not change later. */
const sample = 4096;

/**
 * UTF-16 without a byte-order mark, told by its zero bytes: in text of any script with spaces, digits or Latin letters
 * one half of every pair is often zero and the other never. Null when the bytes do not look like it.
 */
export function findUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const pairs = Math.min(bytes.length, sample) >> 1;
  if (pairs < 2) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) evenZeros++;
    if (bytes[2 * i + 1] === 0) oddZeros++;
  }
  const often = pairs * 0.08;
  const never = pairs * 0.005;
  const encoding =
    oddZeros > often && evenZeros <= never ? "utf-16le" : evenZeros > often && oddZeros <= never ? "utf-16be" : null;
  return encoding && readsAsText(bytes.subarray(0, 2 * pairs), encoding) ? encoding : null;
}

/** Sound samples and tables of small numbers have zero bytes too, but read as control and unassigned characters. */
function readsAsText(bytes: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(bytes);
  // matches: U+0003, U+E001, U+FFFF   must not match: "a", a tab, "щ"; the last unit may be half a pair
  const odd = text.slice(0, -1).match(/[^\t\n\r\f\P{C}]|[\u{fffd}\u{fffe}\u{ffff}]/gu)?.length ?? 0;
  return odd * 100 <= text.length;
}
