import type { Block, Span } from "../../document/index.ts";
import { collectDates, type DateFindings } from "./candidates.ts";
import type { DayOrder } from "./day-order.ts";
import { readDate, type ReadDate } from "./read-date.ts";

/** Longer is a sentence or a list, not a line that says when a page came out. */
const longest = 110;

// matches: "Date of Last Revision: ", "(last edited ", "Posted on ", "$Date: "   must not match: "outdated "
const saying =
  /(?<![\p{L}])(?:date of )?(?:(?:first|last|originally) )?(updated|modified|revised|revision|edited|changed|published|posted|written|issued|released|created|filed|date)(?: (?:on|at))?\s?[:|–—-]?\s?/giu;
const ofChange = /^(?:updated|modified|revised|revision|edited|changed)$/i;
// a copyright year is when something was registered, never when a report came out
const rights = /©|\(c\)|copyright|all rights/i;

/**
 * Dates that short lines of a page state without a date line's form: "Written: 2023-11-07 15:03 / Updated: …" anywhere, and
 * between headline and first paragraph also a date beside other small matter: "Dec 20, 2023 6 min read". Weaker than metadata.
 */
export function findStatedDates(
  text: string,
  blocks: readonly Block[],
  near: Span,
  order: DayOrder | null,
): DateFindings {
  const dates = collectDates();
  for (const { start, end, role } of blocks) {
    if (end - start > longest || role === "comment" || role === "caption" || role === "credit") continue;
    const words = text.slice(start, end);
    if (!/\d{4}/.test(words) || rights.test(words)) continue;
    const close = start >= near.start && end <= near.end;
    if (!close && (role === "related" || role === "promo")) continue;
    const said = findSaid(words, order);
    for (const { read, change } of said) {
      const span = { start: start + read.start, end: start + read.end };
      // far from the headline stands the page's own last change; another article's publication stands there, too
      dates.addRead(read, "text", change ? "modified" : "published", close ? 0.7 : change ? 0.66 : 0.36, span);
    }
    if (said.length > 0 || !close) continue;
    const bare = readDay(words, order);
    if (bare && isAside(words, bare))
      dates.addRead(bare, "text", "published", 0.5, { start: start + bare.start, end: start + bare.end });
  }
  return dates;
}

function findSaid(
  words: string,
  order: DayOrder | null,
): readonly { readonly read: ReadDate; readonly change: boolean }[] {
  const said: { readonly read: ReadDate; readonly change: boolean }[] = [];
  for (const match of words.matchAll(saying)) {
    const from = match.index + match[0].length;
    const read = readDay(words.slice(from, from + 60), order);
    // "Thursday, " may stand before the date; more is a sentence
    if (!read || read.start > 12) continue;
    const shifted = { ...read, start: from + read.start, end: from + read.end };
    const change = ofChange.test(match[1]!) || (match[1]!.toLowerCase() === "date" && /revision/i.test(match[0]));
    if (!said.some((other) => other.read.start === shifted.start)) said.push({ read: shifted, change });
  }
  return said;
}

/** Little else stands beside it, and no sentence: "The Gull 02/10/2020 Orla Venn". */
function isAside(words: string, { start, end }: ReadDate): boolean {
  const rest = `${words.slice(0, start)} ${words.slice(end)}`.trim();
  return rest.split(/\s+/).length <= 8 && !/[.!?]["”’]?(?:\s|$)/.test(rest.replace(/\.$/, ""));
}

function readDay(words: string, order: DayOrder | null): ReadDate | null {
  const read = readDate(words, order);
  return read && !("impossible" in read) && read.grain !== "year" && read.grain !== "month" ? read : null;
}
