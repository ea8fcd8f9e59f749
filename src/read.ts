import { analyse } from "./analyse/index.ts";
import { clean } from "./clean/index.ts";
import { noticesOf, recordOf, type OnRecord, type Page, type PageHints } from "./document/index.ts";

/** Page → record: cleans, then analyses. Pure; the CLI, the workers, the API and the browser all call this. */
export function read(page: Page, hints: PageHints = {}): OnRecord {
  const document = clean(page, hints);
  const { layers, notices } = analyse(document);
  return recordOf(document, layers, [...noticesOf(page, hints), ...notices]);
}
