import { readBound } from "./days.ts";
import { readOutlet } from "./entry.ts";
import { readLimit } from "./paging.ts";
import type { DocumentQuery, FigureQuery, StatementQuery } from "./store.ts";
import { readSought, wordsOf, type Sought } from "./words.ts";

/** What the three lists share, checked and made comparable once for every store. */
export interface Checked {
  readonly limit: number;
  readonly sought: Sought | null;
  readonly outlet: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly keys: readonly string[] | null;
}

export function readQuery(query: DocumentQuery | StatementQuery | FigureQuery): Checked {
  return {
    limit: readLimit(query.limit),
    sought: readSought(query.text),
    outlet: readOutlet(query.outlet),
    from: readBound("from", query.from),
    to: readBound("to", query.to),
    keys: query.keys ?? null,
  };
}

/** "theresa may" → every word that one of the speaker's names must have; null when nobody is asked for. */
export function readSpeaker(speaker: string | undefined): readonly string[] | null {
  return speaker === undefined || !speaker.trim() ? null : wordsOf(speaker);
}
