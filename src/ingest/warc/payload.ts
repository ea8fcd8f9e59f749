import { isUtf8 } from "node:buffer";
import { promisify } from "node:util";
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from "node:zlib";
import { showSize } from "../size.ts";
import type { Answer } from "./http.ts";
import { isGzip } from "./gzip.ts";

export interface PayloadOptions {
  readonly maxBytes: number;
  /** The crawler says that the end is missing: what is there is unpacked. */
  readonly truncated: boolean;
}

/** The page of an answer, as a browser would have it: no chunks, not compressed. Throws an Error that says why not. */
export async function payloadOf(block: Buffer, answer: Answer, options: PayloadOptions): Promise<Buffer> {
  let body = block.subarray(answer.bodyAt);
  if (/\bchunked\b/i.test(answer.fields.get("transfer-encoding") ?? "")) body = joinChunks(body);
  const codings = (answer.fields.get("content-encoding") ?? "").toLowerCase().split(",");
  if (codings.length > mostCodings) throw new Error(`it is compressed ${codings.length} times over`);
  for (const coding of codings.map((name) => name.trim()).reverse()) body = await unpack(body, coding, options);
  return body;
}

/** A server compresses once; a proxy may do it again. */
const mostCodings = 3;

/** Crawlers often keep the header and not the chunks, so a body that does not begin with one is taken as it is. */
export function joinChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const lineEnd = body.indexOf("\n", at);
    // matches: "1a2f", "0", "1000 ; name=value"   must not match: "<html>"
    const size = lineEnd < 0 ? null : /^([\da-f]{1,8})[ \t]*(?:;.*)?\r?$/i.exec(body.toString("latin1", at, lineEnd));
    if (!size) {
      if (chunks.length === 0) return body;
      throw new Error(`its chunked transfer coding is damaged ${at} bytes into the body`);
    }
    const length = parseInt(size[1]!, 16);
    if (length === 0) break;
    const start = lineEnd + 1;
    // the connection may have ended here; what was received is the page
    chunks.push(body.subarray(start, start + length));
    at = start + length;
    if (body[at] === 13) at++;
    if (body[at] === 10) at++;
  }
  return Buffer.concat(chunks);
}

/** Crawlers often keep the header of a coding they have undone, so a body that is not packed is taken as it is. */
async function unpack(body: Buffer, coding: string, { maxBytes, truncated }: PayloadOptions): Promise<Buffer> {
  const options = {
    maxOutputLength: maxBytes,
    ...(truncated ? { finishFlush: constants.Z_SYNC_FLUSH } : {}),
  };
  if (body.length === 0) return body;
  try {
    switch (coding) {
      case "gzip":
      case "x-gzip":
        return isGzip(body) ? await promisify(gunzip)(body, options) : body;
      case "deflate":
        return isZlib(body)
          ? await promisify(inflate)(body, options)
          : isUtf8(body)
            ? body
            : await promisify(inflateRaw)(body, options);
      case "br":
        return isUtf8(body) && opensAsMarkup(body)
          ? body
          : await promisify(brotliDecompress)(body, {
              maxOutputLength: maxBytes,
              ...(truncated ? { finishFlush: constants.BROTLI_OPERATION_FLUSH } : {}),
            });
      case "zstd":
      case "compress":
      case "x-compress":
        throw new Error(`it is compressed with ${coding}, which cannot be unpacked here`);
      // "identity", and the encoding of characters, which some servers send here
      default:
        return body;
    }
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === "ERR_BUFFER_TOO_LARGE") throw new Error(`it unpacks to more than ${showSize(maxBytes)}`, { cause });
    if (code === undefined) throw cause;
    throw new Error(`its ${coding} content coding is damaged (${message})`, { cause });
  }
}

/** RFC 1950, 2.2: method 8, and a header that is a multiple of 31. */
function isZlib(body: Buffer): boolean {
  return body.length >= 2 && (body[0]! & 15) === 8 && body.readUInt16BE(0) % 31 === 0;
}

function opensAsMarkup(body: Buffer): boolean {
  // matches: " <!doctype"   must not match: "\u0083"
  return /^\s*</.test(body.toString("latin1", 0, 1024));
}
