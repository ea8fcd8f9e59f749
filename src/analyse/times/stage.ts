import { evidence, type Document, type Stage, type Time } from "../../document/index.ts";
import { dayOf } from "./calendar.ts";
import { hintsOf } from "./hints.ts";
import { merge, type Read } from "./merge.ts";
import { isNarrative } from "./narrative.ts";
import { filter, propose } from "./propose.ts";
import type { Context, Published } from "./reading.ts";
import { rules } from "./rules.ts";
import { tenseAround } from "./tense.ts";
import { followTimes } from "./thread.ts";
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
    const thread = followTimes(narrative);
    for (const sentence of sentences) {
      if (sentence.block !== block) {
        block = sentence.block;
        thread.nextBlock();
      }
      thread.nextSentence();
      const hints = hintsOf(text, tokens, sentence, triggerWords, triggers.digit);
      if (hints === 0) continue;
      const read: Read[] = [];
      for (const { start, end, rule, match } of filter(propose(text, sentence, rules, hints))) {
        const context: Context = {
          text,
          sentence,
          published,
          narrative,
          opens: start - sentence.start <= opening,
          ...thread.told(),
          tense: () => tenseAround(text, sentence, { start, end }),
        };
        const reading = rule.read(match, context);
        if (!reading) continue;
        read.push({ start, end, reading });
        thread.follow(reading, text[start - 1] === "(");
      }
      for (const { start, end, reading } of merge(text, read)) {
        const { period: _period, ...said } = reading;
        found.push({ id: `t${found.length + 1}`, ...evidence(text, { start, end }), ...said });
      }
    }
    return { times: found };
  },
};

/** How far into a sentence, in characters, the words that open it may begin: "By early July". */
const opening = 12;

function publishedOf({ published }: Pick<Document, "published">): Published | null {
  // matches: "2016-10-18T09:30Z", "2016-10", "2016"   must not match: "Tuesday"
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published?.value ?? "");
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), parts[2] ? Number(parts[2]) : null, parts[3] ? Number(parts[3]) : null];
  return { year, month, day: month !== null && day !== null ? dayOf(year, month, day) : null };
}
