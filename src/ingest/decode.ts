import { detect } from "chardet";
import htmlEncodingSniffer from "html-encoding-sniffer";
import type { Page } from "../document/index.ts";
import { findUtf16 } from "./utf-16.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

export type Decoded = Pick<Page, "encoding" | "encodingFrom" | "text">;

export interface DecodeHints {
  /** Decode with this and nothing else: what an archive says these bytes were decoded with. */
  readonly encoding?: string | null;
  /** The charset label of an HTTP header. */
  readonly charset?: string | null;
}

/**
 * Bytes → text, by the first of these that applies: the encoding given; a byte-order mark; a header's charset; what the
 * page declares in `<meta>` or an XML prolog; UTF-16 by its zero bytes; strict UTF-8; a guess. Never throws: what cannot
 * be read stands as U+FFFD. The same bytes and hints give the same text on every machine.
 */
export function decode(bytes: Uint8Array, hints: DecodeHints = {}): Decoded {
  const given = encodingOf(hints.encoding);
  if (given) return decodedAs(bytes, given, "option");
  const mark = findMark(bytes);
  if (mark) return decodedAs(bytes, mark, "bom");

  const header = encodingOf(hints.charset);
  if (header?.startsWith("utf-16")) return decodedAs(bytes, header, "header");
  const wide = findUtf16(bytes);
  if (wide) return decodedAs(bytes, wide, "guess");

  const declared = header ?? findDeclared(bytes);
  const declaredIn = header ? "header" : "meta";
  const strict = decodeStrictly(bytes);
  // a declaration is often left over from a template or a server's default; bytes that are whole UTF-8 are UTF-8
  if (strict !== null && (declared === "utf-8" || !declared || strict.length < bytes.length))
    return { encoding: "utf-8", encodingFrom: declared === "utf-8" ? declaredIn : "utf-8", text: strict };
  if (declared && declared !== "utf-8") return decodedAs(bytes, declared, declaredIn);

  const lenient = new TextDecoder("utf-8").decode(bytes);
  // UTF-8 with a damaged place, such as a file cut off inside a character
  if (isMostlyUtf8(lenient)) return { encoding: "utf-8", encodingFrom: declared ? declaredIn : "utf-8", text: lenient };
  return decodedAs(bytes, guessEncoding(bytes), "guess");
}

/** WHATWG name, lower case, of a label such as "Latin1" or "UTF8"; null for labels that name nothing readable. */
export function encodingOf(label: string | null | undefined): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function decodedAs(bytes: Uint8Array, encoding: string, encodingFrom: Decoded["encodingFrom"]): Decoded {
  const text = encoding === "windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return { encoding, encodingFrom, text };
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function findMark(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** How far into a page a late `<meta>` or an XML prolog is still believed. */
const declarationReach = 65_536;

function findDeclared(bytes: Uint8Array): string | null {
  const sniffed = sniff(bytes);
  if (sniffed) return sniffed;
  const head = Buffer.from(bytes.subarray(0, declarationReach)).toString("latin1");
  const label =
    // matches: <?xml version="1.0" encoding="iso-8859-2"?>   must not match: <xml encoding="x">
    /^\s*<\?xml\s[^>]{0,200}?encoding=["']([\w-]+)["']/.exec(head)?.[1] ??
    // matches: <meta http-equiv=… content="text/html; charset=koi8-r">   must not match: <a data-charset="x">
    /<meta\s[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  const late = encodingOf(label);
  // bytes in which the declaration can be read are not UTF-16, whatever it says
  return late?.startsWith("utf-16") ? "utf-8" : late;
}

/** The standard's prescan; the library throws on a declaration that its 1,024 bytes cut in two ("…; charset" and no more). */
function sniff(bytes: Uint8Array): string | null {
  try {
    return encodingOf(htmlEncodingSniffer(bytes, { defaultEncoding: null }));
  } catch {
    return null;
  }
}

/** More characters beyond ASCII read well than badly. */
function isMostlyUtf8(lenient: string): boolean {
  let bad = 0;
  let good = 0;
  for (let i = 0; i < lenient.length; i++) {
    const code = lenient.charCodeAt(i);
    if (code === 0xfffd) bad++;
    else if (code > 0x7f) good++;
  }
  return good > bad;
}

/** How much a guess looks at: enough for any script, and quick. */
const guessSample = 65_536;

function guessEncoding(bytes: Uint8Array): string {
  // the first byte beyond ASCII may stand late in a long English text
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const from = Math.max(0, first - guessSample / 2);
  const guess = encodingOf(detect(bytes.subarray(from, from + guessSample)));
  // bytes that are not UTF-8 and in no encoding that can be told apart are almost always western
  return !guess || guess === "utf-8" || guess.startsWith("utf-16") ? "windows-1252" : guess;
}
