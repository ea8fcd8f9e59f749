import type { Document, Page, PageHints } from "../document/index.ts";

/** Page → Document: blocks with roles and reasons; title, byline, dateline, dates, outlet, agency. */
export function clean(page: Page, hints: PageHints): Document {
  return {
    id: `d${page.sha256.slice(0, 12)}`,
    revision: page.sha256,
    url: hints.url ?? page.url,
    lang: "en",
    text: page.text,
    title: null,
    byline: [],
    dateline: null,
    outlet: null,
    agency: null,
    published: null,
    modified: null,
    dates: [],
    blocks: [],
    sourceMap: null,
    notices: [],
  };
}
