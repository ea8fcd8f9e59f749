import { findDateFault } from "../published.ts";

/** What an archive says about one record, WARC or ARC. */
export interface Head {
  /** As WARC names them; an ARC capture is a "response", its opening record a "warcinfo". */
  readonly type: string;
  readonly id: string | null;
  readonly uri: string | null;
  /** ISO 8601; null when the archive gives none that can be a date. */
  readonly date: string | null;
  readonly length: number;
  /** Of the block: "application/http; msgtype=response", or the page's own for a resource. */
  readonly contentType: string | null;
  /** "sha1:…" of the payload, as whoever wrote the archive worked it out; `digest.ts` compares. */
  readonly payloadDigest: string | null;
  /** The same of the whole block. */
  readonly blockDigest: string | null;
  readonly refersTo: string | null;
  readonly refersToUri: string | null;
  readonly refersToDate: string | null;
  /** The crawler says it did not receive or keep all of the payload. */
  readonly truncated: boolean;
  /** Set when it is one of several that make up one record. */
  readonly segment: Segment | null;
}

export interface Segment {
  /** Counted from 1; 0 when it cannot be read. */
  readonly number: number;
  /** The id of the first of them; null in the first. */
  readonly origin: string | null;
  /** Of the joined block; only the last says it. */
  readonly total: number | null;
}

/** How long a record's own header may be. */
const longest = 1 << 20;

/**
 * The head that `bytes` begin with and how many bytes it takes; "more" when it does not end in them; or why there is none.
 * @see https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 */
export function readHead(bytes: Buffer): { readonly head: Head; readonly size: number } | "more" | { why: string } {
  if (bytes.length < 5 && "WARC/".startsWith(bytes.toString("latin1"))) return "more";
  if (!opensWarc(bytes)) return readArcHead(bytes);
  const end = headEnd(bytes.subarray(0, longest));
  if (end < 0) return bytes.length < longest ? "more" : { why: "its header does not end" };
  const head = headOf(fieldsOf(bytes.toString("utf8", 0, end)));
  return typeof head === "string" ? { why: head } : { head, size: end };
}

export function opensWarc(bytes: Uint8Array): boolean {
  // "WARC/"
  return bytes[0] === 0x57 && bytes[1] === 0x41 && bytes[2] === 0x52 && bytes[3] === 0x43 && bytes[4] === 0x2f;
}

/** Whether an archive begins so, WARC or ARC. */
export function opensArchive(bytes: Uint8Array): boolean {
  return opensWarc(bytes) || Buffer.from(bytes.subarray(0, 11)).toString("latin1") === "filedesc://";
}

/** Where the next record may begin in `bytes`, a line's start; -1 when nowhere. */
export function findHead(bytes: Buffer): number {
  if (opensWarc(bytes)) return 0;
  const warc = bytes.indexOf("\nWARC/");
  const arc = arcLine.exec(bytes.toString("latin1", 0, warc < 0 ? bytes.length : warc))?.index ?? -1;
  return arc >= 0 ? arc : warc < 0 ? -1 : warc + 1;
}

/** Just after the empty line that ends a header, in bytes; -1 when there is none. */
export function headEnd(bytes: Buffer): number {
  const crlf = bytes.indexOf("\r\n\r\n");
  // some writers end lines with a bare line feed
  const lf = bytes.subarray(0, crlf < 0 ? bytes.length : crlf).indexOf("\n\n");
  return lf >= 0 ? lf + 2 : crlf < 0 ? -1 : crlf + 4;
}

/** "Name: value" lines by lower-case name, the first of a name; the first line is no field. Folded lines are joined. */
export function fieldsOf(head: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let last = "";
  for (const line of head.split("\n").slice(1)) {
    const colon = line.indexOf(":");
    if (/^[ \t]/.test(line) && last) fields.set(last, `${fields.get(last)} ${line.trim()}`);
    else if (colon > 0) {
      const name = line.slice(0, colon).trim().toLowerCase();
      last = fields.has(name) ? "" : name;
      if (last) fields.set(name, line.slice(colon + 1).trim());
    }
  }
  return fields;
}

function headOf(fields: ReadonlyMap<string, string>): Head | string {
  const get = (name: string) => fields.get(name) || null;
  const type = get("warc-type");
  const length = get("content-length");
  if (!type) return "it does not say what kind of record it is (no WARC-Type)";
  if (!length) return "it does not say how long it is (no Content-Length)";
  if (!isLength(length)) return `its Content-Length cannot be ${JSON.stringify(length.slice(0, 40))}`;
  return {
    type: type.toLowerCase(),
    id: get("warc-record-id"),
    uri: bare(get("warc-target-uri")),
    date: dateOf(get("warc-date")),
    length: Number(length),
    contentType: get("content-type"),
    payloadDigest: get("warc-payload-digest"),
    blockDigest: get("warc-block-digest"),
    refersTo: get("warc-refers-to"),
    refersToUri: bare(get("warc-refers-to-target-uri")),
    refersToDate: dateOf(get("warc-refers-to-date")),
    truncated: fields.has("warc-truncated"),
    segment: segmentOf(get),
  };
}

function segmentOf(get: (name: string) => string | null): Segment | null {
  const number = get("warc-segment-number");
  if (number === null) return null;
  const total = get("warc-segment-total-length");
  return {
    number: isLength(number) ? Number(number) : 0,
    origin: get("warc-segment-origin-id"),
    total: total !== null && isLength(total) ? Number(total) : null,
  };
}

/** wget writes `<http://…>`. */
function bare(uri: string | null): string | null {
  // matches: "<urn:a>"   must not match: "a>b"
  return uri?.replace(/^<(.*)>$/, "$1") ?? null;
}

function dateOf(text: string | null): string | null {
  return text === null || findDateFault(text) ? null : text;
}

function isLength(text: string): boolean {
  // matches: "1024"   must not match: "-1", "1e3", more digits than a number holds exactly
  return /^\d{1,15}$/.test(text);
}

/**
 * An ARC record's one line, version 1 (URL, IP, date, content type, length) or 2 (with five fields more before the length).
 * matches: "http://example.org/a 192.0.2.1 20260310180500 text/html 1234"   must not match: "see http://example.org/ 12"
 * @see https://archive.org/web/researcher/ArcFileFormat.php
 */
const arcLine =
  /^([a-z][a-z0-9+.-]{1,20}:[^\r\n]{1,8000}?) \S{1,60} (\d{8,14}) (\S{1,200})(?: \S{1,300}){0,5} (\d{1,15})\r?$/m;

function readArcHead(bytes: Buffer): { readonly head: Head; readonly size: number } | "more" | { why: string } {
  const end = bytes.indexOf("\n");
  if (end < 0 && bytes.length < 16_384) return "more";
  const line = bytes.toString("utf8", 0, end < 0 ? 0 : Math.min(end, 16_384));
  const match = arcLine.exec(line);
  if (match?.index !== 0) return { why: "this is no record of a web archive" };
  const [, uri = "", stamp = "", contentType = "", length = ""] = match;
  const head: Head = {
    // matches: "dns:example.org"   must not match: "https://example.org"
    type: uri.startsWith("filedesc:") ? "warcinfo" : /^https?:/i.test(uri) ? "response" : "metadata",
    id: null,
    uri,
    date: dateOf(stampDate(stamp)),
    length: Number(length),
    contentType,
    payloadDigest: null,
    blockDigest: null,
    refersTo: null,
    refersToUri: null,
    refersToDate: null,
    truncated: false,
    segment: null,
  };
  return { head, size: end + 1 };
}

/** "20260310180500" → "2026-03-10T18:05:00Z". */
function stampDate(stamp: string): string {
  const [year, month, day, hour, minute, second] = [0, 4, 6, 8, 10, 12].map((at) =>
    stamp.slice(at, at === 0 ? 4 : at + 2),
  );
  const date = `${year}-${month}-${day}`;
  return minute ? `${date}T${hour}:${minute}${second ? `:${second}` : ""}Z` : date;
}
