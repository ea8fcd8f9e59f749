import { gzipSync } from "node:zlib";

/** One record of a small archive; what is left out is filled in so that the record is sound. */
export interface RecordParts {
  readonly type?: string;
  readonly uri?: string | null;
  readonly date?: string;
  readonly contentType?: string;
  /** More header lines, or others in place of those above: "Content-Length" can be made wrong here. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly block: string | Uint8Array;
  /** What follows the block. Default two line ends. */
  readonly after?: string;
}

export function warcRecord({
  type = "response",
  uri = "https://example.org/a",
  date = "2026-03-10T18:05:30Z",
  contentType = type === "response" || type === "revisit" ? "application/http; msgtype=response" : "text/html",
  fields = {},
  block,
  after = "\r\n\r\n",
}: RecordParts): Buffer {
  const bytes = Buffer.from(block);
  const all = {
    "WARC-Type": type,
    ...(uri === null ? {} : { "WARC-Target-URI": uri }),
    "WARC-Date": date,
    "Content-Type": contentType,
    "Content-Length": String(bytes.length),
    ...fields,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines.join("")}\r\n`), bytes, Buffer.from(after)]);
}

/** An HTTP answer: "200 OK" with a content type, unless told otherwise. */
export function httpAnswer(
  body: string | Uint8Array,
  fields: Readonly<Record<string, string>> = {},
  status = "200 OK",
): Buffer {
  const all = { "Content-Type": "text/html; charset=utf-8", ...fields };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join("")}\r\n`), Buffer.from(body)]);
}

/** A capture of one page. */
export function pageRecord(uri: string, body: string, fields: Readonly<Record<string, string>> = {}): Buffer {
  return warcRecord({ uri, fields, block: httpAnswer(body) });
}

/** As crawlers write it: every record packed by itself. */
export function packedArchive(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}

export function arcRecord(uri: string, block: string | Uint8Array, stamp = "20260310180530"): Buffer {
  const bytes = Buffer.from(block);
  return Buffer.concat([
    Buffer.from(`${uri} 192.0.2.1 ${stamp} text/html ${bytes.length}\n`),
    bytes,
    Buffer.from("\n"),
  ]);
}

/** The record that opens an ARC file of version 1 or 2. */
export function arcOpening(version: 1 | 2 = 1): Buffer {
  const fields = version === 1 ? "" : " Result-code Checksum Location Offset Filename";
  return arcRecord(
    "filedesc://crawl.arc",
    `${version} 0 Example\nURL IP-address Archive-date Content-type${fields} Archive-length\n`,
  );
}
