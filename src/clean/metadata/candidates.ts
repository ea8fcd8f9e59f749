import type { FoundDate, FoundFrom, Span } from "../../document/index.ts";
import { readDate, type ReadDate } from "./read-date.ts";

/** A date that something says of the page, and whether it is the day it came out or was changed. */
export interface DateCandidate {
  readonly date: FoundDate;
  readonly about: "published" | "modified";
}

/** Candidates in the order found, and what was given as a date and cannot be one. */
export interface DateFindings {
  readonly candidates: readonly DateCandidate[];
  readonly impossible: readonly string[];
}

/** Gathers candidates; one is made by each finder of dates. */
export interface DateCollector extends DateFindings {
  readonly add: (words: string, from: FoundFrom, about: DateCandidate["about"], confidence: number) => void;
  readonly addRead: (
    read: ReadDate,
    from: FoundFrom,
    about: DateCandidate["about"],
    confidence: number,
    span: Span | null,
  ) => void;
}

export function collectDates(): DateCollector {
  const candidates: DateCandidate[] = [];
  const impossible: string[] = [];
  const addRead: DateCollector["addRead"] = ({ value, grain, zone }, from, about, confidence, span) => {
    candidates.push({ about, date: { value, span, from, grain, zone, confidence } });
  };
  return {
    candidates,
    impossible,
    addRead,
    add: (words, from, about, confidence) => {
      const read = readDate(words);
      if (read && "impossible" in read) impossible.push(read.impossible);
      else if (read) addRead(read, from, about, confidence, null);
    },
  };
}
