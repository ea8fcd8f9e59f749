import type { Block, BlockRole, Found, FoundDate } from "./schema.ts";
import type { Notice } from "./notice.ts";
import type { OffsetMap } from "./offsets.ts";

/**
 * One revision's text and blocks: what `clean` makes of a page and every stage reads.
 * For plain text `text` is the decoded file, unchanged. For HTML it is the visible text of every block in order,
 * blocks parted by a blank line.
 */
export interface Document {
  readonly id: string;
  /** SHA-256 of the raw bytes, lower-case hex. */
  readonly revision: string;
  readonly url: string | null;
  /** BCP 47; "und" where nothing tells. */
  readonly lang: string;
  readonly text: string;
  readonly title: Found | null;
  readonly byline: readonly Found[];
  readonly dateline: Found | null;
  readonly outlet: Found | null;
  readonly agency: Found | null;
  readonly published: FoundDate | null;
  readonly modified: FoundDate | null;
  /** Every candidate, best first. */
  readonly dates: readonly FoundDate[];
  /** Sorted, do not overlap; together they hold every non-space character of `text`. */
  readonly blocks: readonly Block[];
  /** Text ↔ decoded source, for HTML; null where the text is the source. */
  readonly sourceMap: OffsetMap | null;
  readonly notices: readonly Notice[];
}

/** Roles that are article text. The others say what the page is, or are not the article's. */
export const articleRoles: ReadonlySet<BlockRole> = new Set<BlockRole>([
  "standfirst",
  "body",
  "list",
  "table",
  "embed",
]);

/** The blocks that are article text. */
export function keptBlocks(document: Pick<Document, "blocks">): readonly Block[] {
  return document.blocks.filter((block) => block.kept);
}

/**
 * The blocks the stages read: article text, the headline above it and the captions within it, where they are English or nothing
 * tells that they are not.
 */
export function analysedBlocks({ blocks, lang }: Pick<Document, "blocks" | "lang">): readonly Block[] {
  const first = blocks.findIndex(({ kept }) => kept);
  const last = blocks.findLastIndex(({ kept }) => kept);
  const title = blocks.findLastIndex(({ role }, i) => i < first && role === "headline");
  const top = title < 0 ? first : title;
  return blocks.filter(
    (block, i) =>
      (block.kept || i === title || (block.role === "caption" && i > top && i < last)) && isEnglish(block.lang ?? lang),
  );
}

/** "en-GB" is; so is "und", since too few words to tell is not "not English". */
export function isEnglish(lang: string): boolean {
  return /^(?:en|und)(?:-|$)/i.test(lang);
}

/** The clean article: kept blocks, one paragraph each, a blank line between. */
export function articleText(document: { readonly text: string; readonly blocks: readonly Block[] }): string {
  return keptBlocks(document)
    .map((block) => document.text.slice(block.start, block.end).trim())
    .join("\n\n");
}
