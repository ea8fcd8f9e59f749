import { OnrecordError, type OnRecord, type Page, type PageHints } from "../document/index.ts";
import type { Failed, SourcedPage } from "../ingest/index.ts";
import { read } from "../read.ts";

export interface ReadPage {
  readonly page: Page;
  readonly hints: PageHints;
  readonly record: OnRecord;
}

/** A page as its source gave it → its record. `hints` are the user's. A fault of this program is that page's failure. */
export function readPage(page: SourcedPage, hints: PageHints): ReadPage | Failed {
  const joined = joinHints(page, hints);
  try {
    return { page, hints: joined, record: read(page, joined) };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return { name: page.name, error: new OnrecordError("SOURCE_BROKE", { path: page.name, why }, cause) };
  }
}

/** The user's word goes before the source's; where the file stood is not where each of its reports did. */
function joinHints(page: SourcedPage, hints: PageHints): PageHints {
  if (page.hints === undefined) return hints;
  const { url: _, ...others } = hints;
  return { ...page.hints, ...others };
}
