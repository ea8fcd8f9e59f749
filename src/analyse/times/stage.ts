import { evidence, type Document, type Stage, type Time } from "../../document/index.ts";
import { dayOf } from "./calendar.ts";
import { hintsOf } from "./hints.ts";
import { merge, type Read } from "./merge.ts";
import { isNarrative } from "./narrative.ts";
import { filter, propose } from "./propose.ts";
import type { Context, Published, Reading } from "./reading.ts";
import { rules } from "./rules.ts";
import { tenseAround } from "./tense.ts";
import type { Period } from "./period.ts";
import { triggers, triggerWords } from "./triggers.ts";

/**
 * Finds the words that say when, and reads them as TIMEX3 does. A span is the expression without its preposition:
 * "July" of "in July", "the past three days" of "over the past three days". An amount of time ("three days") has a
 * TIMEX3 value and no place in the calendar; an age ("a 15-year-old") is a figure, not a time.
 */
export const times: Stage<"tokens" | "sentences", "times"> = {
  name: "times",
  version: 4,
  needs: ["tokens", "sentences"],
  makes: ["times"],
  run: (document, { tokens, sentences }) => {
    const { text } = document;
    const published = publishedOf(document);
    const found: Time[] = [];
    let block = -1;
    const narrative = published !== null && isNarrative(text, published.year);
    let last: Period | null = null;
    let told: Period | null = null;
    let quarter: Period | null = null;
    let compared: Period | null = null;
    for (const sentence of sentences) {
      if (sentence.block !== block) {
        block = sentence.block;
        if (!narrative) last = null;
      }
      const hints = hintsOf(text, tokens, sentence, triggerWords, triggers.digit);
      if (hints === 0) continue;
      const read: Read[] = [];
      for (const { start, end, rule, match } of filter(propose(text, sentence, rules, hints))) {
        const context: Context = {
          text,
          sentence,
          published,
          last,
          told,
          narrative,
          opens: start - sentence.start <= opening,
          quarter,
          compared,
          tense: () => tenseAround(text, sentence, { start, end }),
        };
        const reading = rule.read(match, context);
        if (!reading) continue;
        read.push({ start, end, reading });
        // what was said by the calendar can be counted from; "two years ago" cannot carry "the next day"
        if (reading.period && reading.grain !== "unknown") last = told = reading.period;
        // a quarter that was counted from another one is what that one is compared with
        if (reading.grain === "quarter" && reading.anchor !== "narrative") quarter = compared = reading.period;
        // "in the nine months": "a year earlier" is then no quarter
        if (isLongerSpell(reading)) compared = null;
      }
      for (const { start, end, reading } of merge(text, read)) {
        const { period: _period, ...told } = reading;
        found.push({ id: `t${found.length + 1}`, ...evidence(text, { start, end }), ...told });
      }
    }
    return { times: found };
  },
};

/** How far into a sentence, in characters, the words that open it may begin: "By early July". */
const opening = 12;

/** "the first nine months", "the year ended June 30". */
function isLongerSpell({ type, timex, value }: Reading): boolean {
  return type === "duration" && timex !== null && (/^P\d+M$/.test(timex) || (timex === "P1Y" && value !== null));
}

function publishedOf({ published }: Pick<Document, "published">): Published | null {
  // matches: "2016-10-18T09:30Z", "2016-10", "2016"   must not match: "Tuesday"
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published?.value ?? "");
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), parts[2] ? Number(parts[2]) : null, parts[3] ? Number(parts[3]) : null];
  return { year, month, day: month !== null && day !== null ? dayOf(year, month, day) : null };
}
