import type { ApiDocumentRow } from "../../../src/serve/api.ts";
import { plural } from "../show/number.ts";

export interface Badge {
  readonly words: string;
  readonly why: string;
}

const kinds = {
  copy: ["copy", "copied"],
  reprint: ["reprint", "reprinted"],
  rewrite: ["rewrite", "rewritten"],
} as const;

/** What a reader should know before opening a document. */
export function badgesOf(row: ApiDocumentRow): readonly Badge[] {
  const badges: Badge[] = [];
  const { origin, revisions, notices } = row;
  if (origin && origin.kind !== "single" && origin.size > 1) {
    const [kind, done] = kinds[origin.kind];
    badges.push({ words: origin.first ? `${done} by ${plural(origin.size - 1, "other")}` : kind, why: origin.why });
  }
  if (revisions.length > 1) {
    const at = revisions.indexOf(row.key) + 1;
    badges.push({
      words: `revision ${at} of ${revisions.length}`,
      why: "This document was received in more than one state.",
    });
  }
  if (notices > 0)
    badges.push({
      words: plural(notices, "notice"),
      why: "Something about this page is worth knowing; the reader shows it.",
    });
  return badges;
}
