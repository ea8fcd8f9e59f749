import { timeUnits } from "../../en/time-units.ts";
import { moveDay, periodAround } from "../period.ts";
import { dated, unplaced, type TimeRule } from "../reading.ts";

/** "the day before", "the year after", "the day following": told from the date before it; "the day after the vote" has none. */
export const dayBefore: TimeRule = {
  name: "day-before",
  triggers: ["unit"],
  // matches: "The day before,", "the day after the vote"   must not match: "the day", "the day before yesterday" whole
  pattern: /(?<![\w-]|\b(?:in|of)\s)the\s+(?<unit>day|week|month|year)(?<way>\s+before|\s+after|\s+following)\b/gi,
  read: ({ groups, index, 0: words }, context) => {
    const unit = timeUnits[groups!["unit"]!.toLowerCase()]!;
    const after = context.text.slice(context.sentence.start + index + words.length, context.sentence.end);
    // matches: ", the yard closed", "."   must not match: " the vote"
    const alone = /^\s*(?:[,.;:)!?]|$)/.test(after);
    if (!alone || !context.told || (unit === "D" && context.told.grain !== "day")) return unplaced(null, "unknown");
    const steps = groups!["way"]!.trim() === "before" ? -1 : 1;
    return dated(periodAround(moveDay(context.told.start, unit, steps), unit), {
      anchor: "narrative",
      implied: ["date"],
    });
  },
};
