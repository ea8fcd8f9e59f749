import { createHash } from "node:crypto";
import { OnrecordError, type Page, type PageHints } from "../document/index.ts";
import { decode, type Decoded } from "./decode.ts";
import { isFeed } from "./feed/root.ts";
import { mediaTypeOf } from "./media-type.ts";
import { checkRoom } from "./room.ts";
import { findBinary, findNoise } from "./not-text.ts";

export interface PageOptions {
  /** As in PageHints; anything but `auto` says what the bytes are, so they are not sniffed for HTML. Default auto. */
  readonly as?: PageHints["as"];
  /** A header's content type, charset included: "text/html; charset=utf-8". */
  readonly contentType?: string | null;
  readonly url?: string | null;
  /** When the bytes were fetched, ISO 8601. */
  readonly captured?: string | null;
}

/**
 * Bytes as received → Page. `name` is what a person would call them: a path, a URL, "-".
 * Throws SOURCE_EMPTY, SOURCE_NOT_TEXT, SOURCE_TOO_LONG and, for a feed, SOURCE_UNSUPPORTED.
 */
export async function pageOf(bytes: Uint8Array, name: string, options: PageOptions = {}): Promise<Page> {
  const decoded = await decodeSource(bytes, name, options);
  if ((options.as ?? "auto") === "auto" && isFeed(decoded.text))
    throw new OnrecordError("SOURCE_UNSUPPORTED", { path: name, why: feedWhy });
  return pageFrom(bytes, name, decoded, options);
}

/** Bytes that are text → that text, whatever kind it is. Throws as `pageOf` does, but for feeds. */
export async function decodeSource(bytes: Uint8Array, name: string, options: PageOptions): Promise<Decoded> {
  if (bytes.length === 0) throw new OnrecordError("SOURCE_EMPTY", { path: name });
  const binary = await findBinary(bytes);
  if (binary) throw new OnrecordError("SOURCE_NOT_TEXT", { path: name, found: binary });
  const decoded = decode(bytes, { charset: charsetOf(options.contentType ?? null) });
  checkRoom(name, decoded.text.length);
  const noise = findNoise(bytes, decoded);
  if (noise) throw new OnrecordError("SOURCE_NOT_TEXT", { path: name, found: noise });
  return decoded;
}

export function pageFrom(bytes: Uint8Array, name: string, decoded: Decoded, options: PageOptions): Page {
  const as = options.as ?? "auto";
  const contentType = options.contentType ?? null;
  return {
    name,
    bytes,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    mediaType:
      as === "auto" ? mediaTypeOf(decoded.text, { contentType, name }) : as === "html" ? "text/html" : "text/plain",
    ...decoded,
    url: options.url ?? null,
    captured: options.captured ?? null,
  };
}

const feedWhy = "it is a feed, which lists reports and is none; save the reports and read those";

function charsetOf(contentType: string | null): string | null {
  // matches: 'text/html; charset="utf-8"'   must not match: "text/html"
  return /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? "")?.[1] ?? null;
}
