import { carriesOn } from "./narrative.ts";
import type { Period } from "./period.ts";
import type { Reading, Told } from "./reading.ts";

/** Follows what a text has told of so far: what "the next day", "in July" and "a year earlier" count from. */
export interface Thread {
  readonly told: () => Told;
  /** A report turns to other things with a new block; a history goes on. */
  readonly nextBlock: () => void;
  readonly nextSentence: () => void;
  /** A date in brackets is an aside: nothing is counted from it. */
  readonly follow: (reading: Reading, inBrackets: boolean) => void;
}

export function followTimes(narrative: boolean): Thread {
  let last: Period | null = null;
  let told: Period | null = null;
  // a year that a history only looks at, unless the next one is near it
  let aside: Period | null = null;
  let quarter: Period | null = null;
  let compared: Period | null = null;
  let sentencesSince = 0;
  return {
    told: () => ({ last, told, quarter, compared, fresh: sentencesSince <= 1 }),
    nextSentence: () => {
      sentencesSince++;
    },
    nextBlock: () => {
      if (!narrative) last = null;
    },
    follow: (reading, inBrackets) => {
      const { period, grain, anchor } = reading;
      if (period && !inBrackets) {
        if (!narrative || carriesOn(reading, last) || (aside && carriesOn(reading, aside))) {
          last = told = period;
          sentencesSince = 0;
          aside = null;
        } else if (anchor === "none") aside = period;
      }
      // a quarter that was counted from another one is what that one is compared with
      if (grain === "quarter" && anchor !== "narrative") quarter = compared = period;
      // "in the nine months": "a year earlier" is then no quarter
      if (isLongerSpell(reading)) compared = null;
    },
  };
}

/** "the first nine months", "the year ended June 30". */
function isLongerSpell({ type, timex, value }: Reading): boolean {
  return type === "duration" && timex !== null && (/^P\d+M$/.test(timex) || (timex === "P1Y" && value !== null));
}
