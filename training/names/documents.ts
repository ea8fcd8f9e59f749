import type { Block, Document } from "../../src/document/index.ts";

/** A document whose every line is a paragraph of the article. */
export function documentOfLines(text: string): Document {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (line.trim())
      blocks.push({
        start,
        end,
        role: "body",
        kept: true,
        why: null,
        lang: null,
        source: null,
      });
    start = end + 1;
  }
  return {
    id: "training",
    revision: "training",
    url: null,
    lang: "en",
    text,
    title: null,
    byline: [],
    dateline: null,
    outlet: null,
    agency: null,
    published: null,
    modified: null,
    dates: [],
    blocks,
    sourceMap: null,
    notices: [],
  };
}
