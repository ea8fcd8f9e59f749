/** What 0x80 to 0x9F stand for; the five that stand for nothing map to themselves, as in the Encoding standard. */
const high =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/**
 * Decodes windows-1252, which "latin1" and "iso-8859-1" mean on the web.
 * Not left to TextDecoder: some Node versions (20.20 is one) read it as plain Latin-1 there and lose every curly quote.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  // matches: the curly quote byte 0x93   must not match: "é" (0xE9), which Latin-1 reads right
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (char) => high[char.charCodeAt(0) - 0x80]!);
}
