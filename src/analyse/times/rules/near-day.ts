import { partsOfDay } from "../../en/calendar-words.ts";
import { dayPeriod } from "../period.ts";
import { dated, timed, unplaced, type TimeRule } from "../reading.ts";
import { publishedDay } from "../resolve.ts";
import { partName } from "../words.ts";

/** "today", "yesterday evening", "tomorrow", "tonight", "this morning", "last night", "overnight". */
export const nearDay: TimeRule = {
  name: "near-day",
  triggers: ["day", "part"],
  // matches: "late yesterday", "this morning"   must not match: "USA Today", "today's youth" keeps only "today"
  pattern: new RegExp(
    `(?<![\\w-])(?:(?:early|late|earlier|later)\\s+)?(?:(?:the\\s+day\\s+(?<offset>before|after)\\s+)?(?<day>today|yesterday|tomorrow|tonight|overnight)(?:\\s+(?<part>${partName}))?|(?<rel>this|last|tomorrow)\\s+(?<own>${partName}))\\b`,
    "gi",
  ),
  // "USA Today", "today's youth": a name, and an age
  fits: (match, sentence) =>
    !(match[0].startsWith("Today") && /[A-Za-z]\s$/.test(sentence.slice(Math.max(0, match.index - 2), match.index))) &&
    !/^['’]s\s+(?:world|society|youth|generation|children|young|kids|standards|technology)\b/.test(
      sentence.slice(match.index + match[0].length, match.index + match[0].length + 16),
    ),
  read: (match, context) => {
    const groups = match.groups!;
    const word = groups["day"]?.toLowerCase();
    const rel = groups["rel"]?.toLowerCase();
    let shift = word === "yesterday" || rel === "last" ? -1 : word === "tomorrow" ? 1 : 0;
    if (groups["offset"]) shift += groups["offset"].toLowerCase() === "before" ? -1 : 1;
    const part =
      word === "tonight"
        ? "night"
        : word === "overnight"
          ? "overnight"
          : (groups["part"] ?? groups["own"])?.toLowerCase();
    const code = part === undefined ? undefined : partsOfDay[part];
    const from = publishedDay(context);
    if (from === null) return unplaced(code ? `XXXX-XX-XXT${code}` : "XXXX-XX-XX", code ? "part-of-day" : "day");
    const how = { anchor: "published", implied: ["date"] } as const;
    return code ? timed(from + shift, `T${code}`, "part-of-day", how) : dated(dayPeriod(from + shift), how);
  },
};
