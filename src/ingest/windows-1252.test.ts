import { expect, test } from "vitest";
import { decodeWindows1252 } from "./windows-1252.ts";

test("reads every byte as the Encoding standard says", () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const text = decodeWindows1252(all);
  expect(text).toHaveLength(256);
  expect(text.slice(0x20, 0x7f)).toBe(String.fromCharCode(...all.slice(0x20, 0x7f)));
  expect(text.slice(0xa0)).toBe(String.fromCharCode(...all.slice(0xa0)));
  expect(text.slice(0x80, 0xa0)).toBe("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ");
});

test("reads only its part of a larger buffer", () => {
  const whole = Uint8Array.of(0x41, 0x93, 0x42, 0x94);
  expect(decodeWindows1252(whole.subarray(1, 3))).toBe("“B");
});
