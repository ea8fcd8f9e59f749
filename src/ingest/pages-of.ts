import { feedPages } from "./feed/feed-pages.ts";
import { isFeed, isJsonFeed } from "./feed/root.ts";
import { splitMailout } from "./mailout/split-mailout.ts";
import { decodeSource, pageFrom, type PageOptions } from "./page.ts";
import type { Failed, SourcedPage } from "./source.ts";

/**
 * The reports in one file: usually one; those a feed carries; those of a database's export, each with its part of the
 * bytes. Throws as `pageOf` does, but for feeds.
 */
export async function* pagesOf(
  bytes: Uint8Array,
  name: string,
  options: PageOptions,
): AsyncGenerator<SourcedPage | Failed> {
  const decoded = await decodeSource(bytes, name, options);
  const free = (options.as ?? "auto") === "auto";
  if (free && isFeed(decoded.text)) {
    yield* feedPages(decoded.text, name, options.url ?? null);
    return;
  }
  const page = pageFrom(bytes, name, decoded, options);
  const parts = free && page.mediaType === "text/plain" ? splitMailout(page) : [];
  if (parts.length > 1) yield* parts;
  else yield page;
}

/** Of JSON files only feeds hold reports. */
export function isJsonFeedFile(bytes: Uint8Array): boolean {
  return isJsonFeed(new TextDecoder().decode(bytes.subarray(0, 65_536)));
}
