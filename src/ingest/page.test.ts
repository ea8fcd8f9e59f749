import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { OnrecordError } from "../document/index.ts";
import { pageOf } from "./page.ts";

const ascii = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const binary = (...values: readonly number[]) => joined(new Uint8Array(values), new Uint8Array(64));

/** The same noise every time, without a clock or a seed from outside. */
function noise(length: number, low: number): Uint8Array {
  let state = 7;
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return low + ((state >> 8) % (256 - low));
  });
}

describe("says what a file is that is no text", () => {
  test.each([
    ["a PDF document", ascii("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n")],
    ["an RTF document", ascii("{\\rtf1\\ansi The ferry stopped.}")],
    ["a JPEG image", binary(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1)],
    ["a PNG image", joined(ascii("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), new Uint8Array(64))],
    ["gzip-compressed data", binary(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3)],
    ["a ZIP archive", binary(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0)],
    ["a SQLite database", joined(ascii("SQLite format 3\0"), new Uint8Array(84))],
    ["UTF-32 text", new Uint8Array([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])],
    ["binary data", joined(new Uint8Array([0xff, 0xfe]), noise(4096, 0))],
    ["binary data", new Uint8Array(4096).fill(0xff)],
    ["binary data", noise(4096, 0)],
    ["binary data", noise(4096, 0xe0)],
    ["binary data", new Uint8Array(32)],
    ["binary data", joined(ascii("HEADER v1 "), new Uint8Array(500), ascii("tail"))],
  ])("%s", async (found, bytes) => {
    const error = await pageOf(bytes, "report.txt").catch((error: unknown) => error);
    expect(error).toBeInstanceOf(OnrecordError);
    expect(error).toMatchObject({ code: "SOURCE_NOT_TEXT", values: { path: "report.txt", found } });
  });
});

describe("reads text that only looks like something else", () => {
  test.each([
    ["BMW said sales fell.", "opens like a bitmap"],
    ["MZ Holdings said so.", "opens like a program"],
    ["PK was sentenced on Friday.", "opens like a ZIP archive"],
    ["GIF89a is an old format, the firm said.", "opens like an image"],
    ["ID3 tags were lost.", "opens like a sound recording"],
    ["Zwölf Männer überquerten die Brücke.", "has umlauts"],
    ["Паром не вышел в море, сказал владелец.", "is Cyrillic"],
    ["渡船在星期一停航，船主说。", "is Chinese"],
    ["One stray \0 byte in a report that is otherwise whole and long enough.", "has a zero byte"],
    ["\ufeff", "is a byte-order mark and nothing else"],
    [" \n", "is blank"],
  ])("%j, which %s", async (text) => {
    const page = await pageOf(new TextEncoder().encode(text), "-");
    expect(page.mediaType).toBe("text/plain");
    expect(page.text).toBe(text.replace(/^\ufeff/, ""));
  });

  test.each(["utf16le", "utf-16be"])("UTF-16 with a mark, which opens like a sound recording: %s", async (encoding) => {
    const wide = Buffer.from("\ufeffThe ferry stopped.", "utf16le");
    const page = await pageOf(new Uint8Array(encoding === "utf16le" ? wide : wide.swap16()), "a.txt");
    expect(page).toMatchObject({ text: "The ferry stopped.", encodingFrom: "bom" });
  });

  test("a report on BMW in Latin-1", async () => {
    expect((await pageOf(ascii("BMW said Herr M\xfcller resigned."), "-")).text).toContain("Müller");
  });
});

test("hashes and keeps the bytes as received", async () => {
  const bytes = new TextEncoder().encode("\ufeff<p>The ferry stopped.</p>");
  const page = await pageOf(bytes, "a.html", { url: "https://example.org/a", captured: "2026-03-10T08:00:00Z" });
  expect(page).toMatchObject({
    name: "a.html",
    bytes,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    mediaType: "text/html",
    encoding: "utf-8",
    encodingFrom: "bom",
    text: "<p>The ferry stopped.</p>",
    url: "https://example.org/a",
    captured: "2026-03-10T08:00:00Z",
  });
});

test("goes by what the user says a page is", async () => {
  const html = new TextEncoder().encode("<p>The ferry stopped.</p>");
  const typed = async (as: "auto" | "text" | "html" | "article") => (await pageOf(html, "-", { as })).mediaType;
  expect(await typed("auto")).toBe("text/html");
  expect(await typed("text")).toBe("text/plain");
  expect(await typed("article")).toBe("text/plain");
  expect((await pageOf(new TextEncoder().encode("words"), "-", { as: "html" })).mediaType).toBe("text/html");
});

test("reads the charset of a content type", async () => {
  const page = await pageOf(ascii("caf\xe9 noir"), "-", { contentType: 'text/plain; charset="windows-1252"' });
  expect(page).toMatchObject({ text: "café noir", encodingFrom: "header" });
});

test("refuses an empty file and a feed", async () => {
  await expect(pageOf(new Uint8Array(), "a.txt")).rejects.toMatchObject({ code: "SOURCE_EMPTY" });
  const feed = new TextEncoder().encode('<?xml version="1.0"?><rss version="2.0"></rss>');
  await expect(pageOf(feed, "a.xml")).rejects.toMatchObject({ code: "SOURCE_UNSUPPORTED" });
  await expect(pageOf(feed, "a.xml", { as: "text" })).resolves.toMatchObject({ mediaType: "text/plain" });
});
