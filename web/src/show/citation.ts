import type { ReadDocument, Evidence } from "../record.ts";
import { showDay } from "./date.ts";

interface Cited {
  readonly document: Pick<ReadDocument, "title" | "outlet" | "published" | "url" | "revision">;
  readonly pieces: readonly Evidence[];
  /** Who said it; null for the outlet's own words. */
  readonly said: string | null;
}

/** One line for notes or a footnote: words, speaker, outlet, title, day, address, place in the text, hash. */
export function showCitation({ document, pieces, said }: Cited): string {
  const words = pieces.map((piece) => piece.exact.trim()).join(" […] ");
  const where = pieces.map((piece) => `${piece.start}–${piece.end}`).join(", ");
  return [
    `[${words}]`,
    said,
    document.outlet?.value,
    document.title && `“${document.title.value}”`,
    document.published ? showDay(document.published.value) : "undated",
    document.url,
    `characters ${where} (UTF-16)`,
    `SHA-256 ${document.revision}`,
  ]
    .filter(Boolean)
    .join("; ");
}
