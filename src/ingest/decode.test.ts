import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noticesOf } from "../document/index.ts";
import { decode } from "./decode.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, "utf16le").swap16());
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const bytes = (...values: readonly number[]) => new Uint8Array(values);

const report = "The harbour café reopened on Monday, said Zoë Lund: “We lost £40 a day.”\n";
const plain = "The ferry stopped on Monday, the owner said.\n";

describe("finds the encoding", () => {
  test.each([
    ["plain ASCII", utf8(plain), plain, "utf-8", "utf-8"],
    ["UTF-8", utf8(report), report, "utf-8", "utf-8"],
    ["UTF-8 with a mark", joined(bytes(0xef, 0xbb, 0xbf), utf8(report)), report, "utf-8", "bom"],
    ["UTF-16LE with a mark", joined(bytes(0xff, 0xfe), utf16le(report)), report, "utf-16le", "bom"],
    ["UTF-16BE with a mark", joined(bytes(0xfe, 0xff), utf16be(report)), report, "utf-16be", "bom"],
    ["UTF-16LE without one", utf16le(report), report, "utf-16le", "guess"],
    ["UTF-16BE without one", utf16be(report), report, "utf-16be", "guess"],
    ["Cyrillic in UTF-16LE", utf16le("Паром не вышел в море, сказал он. ".repeat(9)), null, "utf-16le", "guess"],
    [
      "windows-1252 quotes",
      joined(bytes(0x93), latin1("We lost 40"), bytes(0x94)),
      "“We lost 40”",
      "windows-1252",
      "guess",
    ],
    ["Latin-1", latin1("Zoë Lund reopened the café."), "Zoë Lund reopened the café.", "windows-1252", "guess"],
  ])("of %s", (_, raw, text, encoding, encodingFrom) => {
    const decoded = decode(raw);
    expect(decoded).toMatchObject({ encoding, encodingFrom });
    if (text !== null) expect(decoded.text).toBe(text);
  });

  test("in a <meta> tag", () => {
    const page = latin1('<meta charset="iso-8859-2"><p>\xb3\xf3d\xbc</p>');
    expect(decode(page)).toMatchObject({ encoding: "iso-8859-2", encodingFrom: "meta" });
    expect(decode(page).text).toContain("łódź");
  });

  test("in a <meta> tag that comes late", () => {
    const page = latin1(
      `<html>${"<!-- x -->".repeat(300)}<meta http-equiv=x content="text/html; charset=koi8-r">\xd0\xc1`,
    );
    expect(decode(page)).toMatchObject({ encoding: "koi8-r", encodingFrom: "meta" });
  });

  test("in an XML prolog", () => {
    expect(decode(latin1('<?xml version="1.0" encoding="windows-1251"?><p>\xcf\xe0')).text).toContain("Па");
  });

  test("in a header, before what the page says", () => {
    const page = latin1('<meta charset="koi8-r">caf\xe9');
    expect(decode(page, { charset: "Latin1" })).toMatchObject({ encoding: "windows-1252", encodingFrom: "header" });
  });

  test("by the bytes when a declaration contradicts whole UTF-8", () => {
    const page = utf8('<meta charset="iso-8859-1"><p>café');
    expect(decode(page)).toMatchObject({ encoding: "utf-8", encodingFrom: "utf-8" });
    expect(decode(page, { charset: "latin1" }).text).toContain("café");
  });

  test("by the bytes when a declaration names nothing that can be read", () => {
    expect(decode(utf8("café"), { charset: "x-made-up" })).toMatchObject({ encoding: "utf-8", text: "café" });
    expect(decode(utf8('<meta charset="utf-16">café')).text).toContain("café");
  });
});

describe("keeps what it cannot read as U+FFFD and says so", () => {
  test("in UTF-8 cut off inside a character", () => {
    const decoded = decode(utf8("“We lost 40 jobs.” – “How?” – “Not so”").slice(0, -1));
    expect(decoded).toMatchObject({ encoding: "utf-8", encodingFrom: "utf-8" });
    expect(decoded.text.endsWith("so\ufffd")).toBe(true);
    expect(noticesOf(decoded).map((notice) => notice.code)).toEqual(["ENCODING_DAMAGED"]);
  });

  test("in a page that claims UTF-8 and has one byte of something else", () => {
    const decoded = decode(joined(utf8('<meta charset="utf-8">naïve cafés '), bytes(0x92), utf8(" on a pier")));
    expect(decoded).toMatchObject({ encoding: "utf-8", encodingFrom: "meta" });
    expect(noticesOf(decoded)).toMatchObject([
      { code: "ENCODING_DAMAGED", message: expect.stringContaining("1 places") },
    ]);
  });

  test("in an odd byte at the end of UTF-16", () => {
    const decoded = decode(joined(bytes(0xff, 0xfe), utf16le(plain), bytes(0x41)));
    expect(decoded.text).toBe(`${plain}\ufffd`);
  });
});

test("a guess makes a notice and a declared encoding makes none", () => {
  expect(noticesOf(decode(latin1("caf\xe9 noir"))).map((notice) => notice.code)).toEqual(["ENCODING_GUESSED"]);
  expect(noticesOf(decode(utf8(report)))).toEqual([]);
});

test("never throws, and decodes again to the same text by the encoding it named", () => {
  const raw = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: "grapheme" }).map(utf8),
    fc.string({ unit: "grapheme", minLength: 1 }).map((text) => joined(bytes(0xff, 0xfe), utf16le(text))),
    fc.string({ unit: "grapheme", minLength: 1 }).map(utf16be),
    fc.string({ unit: "binary-ascii" }).map((text) => latin1(`${text}\x93${text}`)),
    fc
      .constantFrom("utf-8", "koi8-r", "shift_jis", "utf-16", "nonsense", "")
      .map((name) => latin1(`<meta charset=${name}>\xe9`)),
  );
  fc.assert(
    fc.property(raw, (raw) => {
      const first = decode(raw);
      expect(decode(raw, { encoding: first.encoding }).text).toBe(first.text);
    }),
    { numRuns: 500 },
  );
});

test("takes UTF-8 apart exactly: no character lost, none added", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 4 }), (text) => {
      fc.pre(!text.startsWith("\ufeff") && !text.includes("\0"));
      expect(decode(utf8(text)).text).toBe(text);
    }),
  );
});
