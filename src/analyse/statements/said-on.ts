import { contains, overlaps, type Document, type Span, type Statement, type Time } from "../../document/index.ts";
import { firstWhere } from "../../document/sorted.ts";

/** How far from its cue, in characters, a time may stand. */
const reach = 240;

/**
 * When something was said: the time beside its cue ("on Tuesday"), else the day of publication, else unknown.
 * A time inside what was said, by anybody in this sentence, tells when that happened, not when it was said.
 */
export function readSaidOn(
  published: Document["published"],
  times: readonly Time[],
  segment: Span,
  cue: Span | null,
  contents: readonly Span[],
): Statement["saidOn"] {
  let best: Time | null = null;
  let bestGap = Infinity;
  const from = cue ? Math.max(segment.start, cue.start - reach) : 0;
  const to = cue ? Math.min(segment.end, cue.end + reach) : 0;
  for (let at = firstFrom(times, from); at < times.length && times[at]!.start < to; at++) {
    const time = times[at]!;
    if (!cue || !time.value || (time.type !== "date" && time.type !== "time")) continue;
    if (contents.some((content) => overlaps(content, time) && !contains(content, cue))) continue;
    // a future time is when a thing will happen; nothing has been said then yet
    if (published && time.value.start.slice(0, 10) > published.value.slice(0, 10)) continue;
    const gap = time.start >= cue.end ? time.start - cue.end : cue.start - time.end;
    if (gap < bestGap) [best, bestGap] = [time, gap];
  }
  if (best?.value) return { value: atGrain(best), from: best.id };
  if (!published) return null;
  const { value, grain } = published;
  return { value: grain === "year" || grain === "month" ? value : value.slice(0, 10), from: "published" };
}

function atGrain({ value, grain, timex }: Time): string {
  const start = value!.start;
  if (grain === "month") return start.slice(0, 7);
  if (grain === "year") return start.slice(0, 4);
  if (grain === "day" || grain === "part-of-day") return start.slice(0, 10);
  // a week or season has no shorter ISO form than its first day unless the TIMEX3 value is one
  return timex !== null && /^\d{4}-W\d\d$/.test(timex) ? timex : start;
}

function firstFrom(times: readonly Time[], start: number): number {
  return firstWhere(times.length, (i) => times[i]!.start >= start);
}
