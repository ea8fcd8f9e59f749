import { createHash } from "node:crypto";
import type { Block, Document, FoundDate, Page } from "../../src/document/index.ts";

/** The publication date of every test document that does not name its own: a Tuesday. */
export const defaultPublished = "2026-03-10";

/** A document by hand: every line of `text` is a kept body block; nothing is cleaned. */
export function documentOf(text: string, published: string | null = defaultPublished): Document {
  return {
    id: "dtest",
    revision: sha256(text),
    url: null,
    lang: "en",
    text,
    title: null,
    byline: [],
    dateline: null,
    outlet: null,
    agency: null,
    published: published === null ? null : dateOf(published),
    modified: null,
    dates: published === null ? [] : [dateOf(published)],
    blocks: linesOf(text),
    sourceMap: null,
    notices: [],
  };
}

/** A page by hand, as ingest would make it. */
export function pageOf(text: string, over: Partial<Page> = {}): Page {
  const bytes = new TextEncoder().encode(text);
  return {
    name: "test.txt",
    bytes,
    sha256: sha256(bytes),
    mediaType: "text/plain",
    encoding: "utf-8",
    encodingFrom: "utf-8",
    text,
    url: null,
    captured: null,
    ...over,
  };
}

export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function dateOf(value: string): FoundDate {
  const grain = value.length === 4 ? "year" : value.length === 7 ? "month" : value.length === 10 ? "day" : "minute";
  return { value, span: null, from: "option", grain, zone: null, confidence: 1 };
}

function linesOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (line.trim()) blocks.push({ start, end, role: "body", kept: true, why: null, lang: null, source: null });
    start = end + 1;
  }
  return blocks;
}
