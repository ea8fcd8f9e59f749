import { createHash } from "node:crypto";
import type { MediaType, OnRecord, Page, PageHints } from "../src/document/index.ts";
import { decode } from "../src/ingest/index.ts";
import { read } from "../src/read.ts";

/** The record of a web page as it was served; null when reading it crashed, which then counts as missing all of it. */
export function readHtml(bytes: Uint8Array, url: string | null): OnRecord | null {
  return attempt(() => read({ ...pageFrom(bytes, "text/html"), url }));
}

/** The record of a clean article: offsets are the text's own. */
export function readArticle(text: string, published: string | null): OnRecord | null {
  return readText(text, { as: "article", ...(published ? { published } : {}) });
}

export function readText(text: string, hints: PageHints): OnRecord | null {
  return attempt(() => read(pageFrom(new TextEncoder().encode(text), "text/plain"), hints));
}

/** A page of known type, without the sniffing a user's file gets. */
export function pageFrom(bytes: Uint8Array, mediaType: MediaType): Page {
  return {
    name: "bench",
    bytes,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    mediaType,
    ...decode(bytes),
    url: null,
    captured: null,
  };
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    process.stderr.write(`bench: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return null;
  }
}
