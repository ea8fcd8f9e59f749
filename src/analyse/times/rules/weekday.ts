import { afterNamedDay, beforeNamedDay, partsOfDay, weekdayAbbreviations, weekdays } from "../../en/calendar-words.ts";
import { weekdayOf, type Day } from "../calendar.ts";
import { dayPeriod } from "../period.ts";
import { dated, timed, unplaced, type TimeRule } from "../reading.ts";
import { publishedDay } from "../resolve.ts";
import { oneOf, partName, weekdayName } from "../words.ts";

const nameBefore = new RegExp(`\\b${oneOf([...beforeNamedDay])}\\s$`);
const nameAfter = new RegExp(`^\\s${oneOf([...afterNamedDay])}\\b`);

/** "Tuesday", "last Tuesday", "early Friday", "Monday night", "on Tuesdays". */
export const weekday: TimeRule = {
  name: "weekday",
  triggers: ["weekday"],
  // matches: "late last Tuesday night"   must not match: "Good Friday", "Sunday Times"
  pattern: new RegExp(
    `(?<![\\w-])(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater)\\s+(?:on\\s+)?)?(?:(?<rel>[Tt]he\\s+(?:previous|following|next)|[Ll]ast|[Nn]ext|[Tt]his past|[Tt]his coming|[Tt]his|[Ee]very|[Ee]ach)\\s+)?(?:(?<lead>${partName})\\s+on\\s+)?(?<weekday>${weekdayName})(?<plural>s)?(?!\\w)(?:\\s+(?<part>${partName})\\b)?`,
    "g",
  ),
  fits: (match, sentence) =>
    !nameBefore.test(sentence.slice(Math.max(0, match.index - 12), match.index)) &&
    !nameAfter.test(sentence.slice(match.index + match[0].length, match.index + match[0].length + 14)),
  read: (match, context) => {
    const groups = match.groups!;
    const name = groups["weekday"]!.replace(".", "");
    const number = weekdays[name] ?? weekdayAbbreviations[name]!;
    const rel = groups["rel"]?.toLowerCase();
    const code = partsOfDay[groups["part"] ?? groups["lead"] ?? ""];
    if (groups["plural"] || groups["part"]?.endsWith("s") || rel === "every" || rel === "each")
      return unplaced(`XXXX-WXX-${number}${code ? `T${code}` : ""}`, "day", "set");
    // "the previous Friday" counts from the day told of, "last Friday" from the report
    const told = rel?.startsWith("the ") && context.told?.grain === "day" ? context.told.start : null;
    const from = told ?? publishedDay(context);
    if (from === null) return unplaced(`XXXX-WXX-${number}${code ? `T${code}` : ""}`, "day");
    const ahead = rel?.startsWith("next") || rel === "this coming" || /following|next/.test(rel ?? "");
    const behind = rel === "last" || rel === "this past" || rel?.endsWith("previous") === true;
    const day = ahead
      ? after(from, number)
      : behind
        ? before(from, number)
        : near(from, number, context.tense() === "future");
    const how = {
      anchor: told === null ? "published" : "narrative",
      implied: rel ? ["date"] : ["date", "direction"],
    } as const;
    return code ? timed(day, `T${code}`, "part-of-day", how) : dated(dayPeriod(day), how);
  },
};

/** News practice: "Tuesday" in a Tuesday's report is that day. */
function near(from: Day, number: number, future: boolean): Day {
  if (weekdayOf(from) === number) return from;
  return future ? after(from, number) : before(from, number);
}

function before(from: Day, number: number): Day {
  return from - ((((weekdayOf(from) - number) % 7) + 6) % 7) - 1;
}

function after(from: Day, number: number): Day {
  return from + ((((number - weekdayOf(from)) % 7) + 6) % 7) + 1;
}
