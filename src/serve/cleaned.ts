import { createHash } from "node:crypto";
import type { Document } from "../document/index.ts";
import { cleanedAnew, type ArchivedPage } from "../store/index.ts";

const most = 16;

/** Cleans archived pages again, and keeps the last few: a reader checks many spans of one page. */
export function cleanedPages(): (archived: ArchivedPage, sha256: string) => Document {
  // a Map keeps the order of setting: the first is the one not asked for longest
  const kept = new Map<string, Document>();
  return (archived, sha256) => {
    const { mediaType, encoding, url } = archived.page;
    const name = createHash("sha256")
      .update(JSON.stringify([sha256, mediaType, encoding, url, archived.hints]))
      .digest("hex");
    const document = kept.get(name) ?? cleanedAnew(archived);
    kept.delete(name);
    kept.set(name, document);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return document;
  };
}
