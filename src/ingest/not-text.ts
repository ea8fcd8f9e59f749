import { fileTypeFromBuffer } from "file-type";
import type { Decoded } from "./decode.ts";

/** How much of the start a file's signature is looked for in. */
const reach = 65_536;

/** What the bytes are when they are no text, in words ("a JPEG image"); null when nothing says so. */
export async function findBinary(bytes: Uint8Array): Promise<string | null> {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) return "UTF-32 text";
  // a byte-order mark also looks like the start of a sound recording
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return null;
  const mime = await signatureOf(bytes.subarray(0, reach));
  if (!mime || mime === "application/xml") return null;
  // short signatures are also words ("BM" opens a bitmap and a report on BMW), so the rest must look like data too
  return writtenInLetters.has(mime) || hasControls(bytes.subarray(0, 4096)) ? describe(mime) : null;
}

/** What the decoded text is when it cannot be text after all: noise, or a format without a signature. */
export function findNoise(bytes: Uint8Array, { text, encoding, encodingFrom }: Decoded): string | null {
  let odd = 0;
  let words = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isOdd(code)) odd++;
    else if (code > 32) words++;
  }
  if (odd > 0 && words === 0) return "binary data";
  if (odd >= 4 && odd * 50 > text.length) return "binary data";
  // no language in Latin letters writes every second one with an accent
  if (encodingFrom === "guess" && isWestern(encoding) && bytes.length >= 16 && share(bytes, (b) => b > 0x7f) > 0.5)
    return "binary data";
  return null;
}

/** Formats whose signature is written in letters and whose files may be all letters too. */
const writtenInLetters: ReadonlySet<string> = new Set([
  "application/pdf",
  "application/postscript",
  "application/eps",
  "application/illustrator",
  "application/rtf",
]);

const names: Readonly<Record<string, string>> = {
  "application/pdf": "a PDF document",
  "application/rtf": "an RTF document",
  "application/zip": "a ZIP archive",
  "application/gzip": "gzip-compressed data",
  "application/epub+zip": "an EPUB book",
  "application/x-cfb": "an old Office document",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "a Word document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "an Excel workbook",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "a PowerPoint presentation",
  "application/vnd.oasis.opendocument.text": "an OpenDocument text",
  "application/vnd.oasis.opendocument.spreadsheet": "an OpenDocument spreadsheet",
  "application/x-sqlite3": "a SQLite database",
};

/** "image/jpeg" → "a JPEG image" */
function describe(mime: string): string {
  const known = names[mime];
  if (known) return known;
  const [family, kind = ""] = mime.split("/");
  const name = kind.replace(/^x-/, "").replace(/\+.*$/, "").toUpperCase();
  if (family === "image") return `${/^[AEIOU]/.test(name) ? "an" : "a"} ${name} image`;
  if (family === "audio") return `a sound recording (${name})`;
  if (family === "video") return `a video (${name})`;
  return `binary data (${mime})`;
}

async function signatureOf(head: Uint8Array): Promise<string | null> {
  try {
    return (await fileTypeFromBuffer(head))?.mime ?? null;
  } catch {
    // a container cut off at `reach`
    return null;
  }
}

function hasControls(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27);
}

/** Control characters, private use, and what stands for bytes that could not be read. */
function isOdd(code: number): boolean {
  if (code < 32) return !(code >= 9 && code <= 13) && code !== 27;
  if (code < 0xa0) return code >= 0x7f && code !== 0x85;
  return (code >= 0xe000 && code <= 0xf8ff) || code >= 0xfffd;
}

function isWestern(encoding: string): boolean {
  return /^(?:windows-125[0247]|iso-8859-(?:2|3|4|10|13|14|15|16)|macintosh)$/.test(encoding);
}

function share(bytes: Uint8Array, test: (byte: number) => boolean): number {
  let count = 0;
  for (const byte of bytes) if (test(byte)) count++;
  return count / bytes.length;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
