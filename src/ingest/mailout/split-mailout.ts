import { createHash } from "node:crypto";
import type { Page } from "../../document/index.ts";
import { decode } from "../decode.ts";
import type { SourcedPage } from "../source.ts";
import { findParts } from "./find-parts.ts";

/**
 * A database's export of several reports → a page for each, with its own part of the bytes; the parts are the whole file
 * in order. Empty for everything else.
 */
export function splitMailout(page: Page): readonly SourcedPage[] {
  const unit = unitOf(page.encoding);
  if (unit === null) return [];
  // matches: one end of a line, "\r\n", "\n" or "\r"
  const lines = page.text.split(/\r\n|\n|\r/);
  const parts = findParts(lines);
  if (parts.length < 2) return [];
  const starts = findLineStarts(page.bytes, unit, parts);
  if (starts.length !== parts.length) return [];
  return starts.map((start, i) => partOf(page, page.bytes.subarray(start, starts[i + 1] ?? page.bytes.length), i + 1));
}

function partOf(page: Page, bytes: Uint8Array, nth: number): SourcedPage {
  return {
    name: `${page.name}#${nth}`,
    bytes,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    mediaType: page.mediaType,
    encoding: page.encoding,
    encodingFrom: page.encodingFrom,
    text: decode(bytes, { encoding: page.encoding }).text,
    url: null,
    captured: page.captured,
    hints: {},
  };
}

interface Unit {
  readonly bytes: 1 | 2;
  /** Where in a unit of two bytes the low one stands. */
  readonly low: 0 | 1;
}

/** In every encoding of the web but two a line's end is its own byte; ISO-2022-JP shifts, and is left whole. */
function unitOf(encoding: string): Unit | null {
  if (encoding === "utf-16le") return { bytes: 2, low: 0 };
  if (encoding === "utf-16be") return { bytes: 2, low: 1 };
  return encoding === "iso-2022-jp" || encoding === "replacement" ? null : { bytes: 1, low: 0 };
}

/** The byte offsets at which these lines begin; lines end at \n, \r or both, as in the text. */
function findLineStarts(bytes: Uint8Array, { bytes: size, low }: Unit, wanted: readonly number[]): readonly number[] {
  const starts: number[] = [];
  const codeAt = (at: number) => (size === 1 ? bytes[at]! : bytes[at + low]! + 256 * bytes[at + 1 - low]!);
  let line = 0;
  if (wanted[0] === 0) starts.push(0);
  for (let at = 0; at + size <= bytes.length && starts.length < wanted.length; at += size) {
    const code = codeAt(at);
    if (code !== 10 && code !== 13) continue;
    if (code === 13 && at + 2 * size <= bytes.length && codeAt(at + size) === 10) at += size;
    line++;
    if (line === wanted[starts.length]) starts.push(at + size);
  }
  return starts;
}
