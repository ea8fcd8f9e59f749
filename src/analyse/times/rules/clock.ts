import { zones } from "../../en/calendar-words.ts";
import { two } from "../calendar.ts";
import { timed, unplaced, type TimeRule } from "../reading.ts";
import { publishedDay } from "../resolve.ts";
import { unitWords } from "../../en/number-words.ts";
import { oneOf, zoneName } from "../words.ts";

const hourWords = Object.keys(unitWords).slice(1, 13);
const zone = `(?:\\s?(?<zone>${zoneName})\\b)?`;

/** "3 p.m.", "9:30am EDT", "10.45pm", "noon", "midnight". */
export const clock: TimeRule = {
  name: "clock",
  triggers: ["digit", "noon"],
  // matches: "around 3:30 p.m. EST"   must not match: "2:58", "3 pm-ish" beyond "3 pm"
  pattern: new RegExp(
    `(?:(?<![\\w.:-])|(?<=\\d(?:\\s?[ap]\\.?m\\.?)?\\s?[-–]))(?:(?:about|around|shortly\\s+before|shortly\\s+after|just\\s+before|just\\s+after)\\s+)?(?:(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?\\s?(?<half>[ap])(?:\\.\\s?m\\.?|m\\b)|(?<word>noon|midnight|midday)\\b)${zone}`,
    "gi",
  ),
  read: ({ groups }, context) => {
    const word = groups!["word"]?.toLowerCase();
    const hour = word
      ? word === "midnight"
        ? 0
        : 12
      : (Number(groups!["hour"]) % 12) + (groups!["half"]!.toLowerCase() === "p" ? 12 : 0);
    const minute = groups!["minute"] ?? "00";
    return atClock(
      `T${two(hour)}:${minute}${zones[groups!["zone"]?.toUpperCase() ?? ""] ?? ""}`,
      groups!["minute"] ? "minute" : "hour",
      context,
    );
  },
};

/** "4 in the morning", "five o'clock in the afternoon", "ten at night". */
export const spokenClock: TimeRule = {
  name: "spoken-clock",
  triggers: ["part"],
  // matches: "4 in the morning", "six o'clock in the evening"   must not match: "14 in the morning", "two in the night"
  pattern: new RegExp(
    `(?<![\\w.:,$£€-])(?<hour>1[0-2]|[1-9]|${oneOf(hourWords)})(?:[:.](?<minute>[0-5]\\d))?(?:\\s+o['’]clock)?\\s+(?:in\\s+the\\s+(?<part>morning|afternoon|evening)|at\\s+(?<night>night))\\b`,
    "gi",
  ),
  // "killed five in the morning" is a count
  fits: (match, sentence) =>
    /\b(?:at|by|until|till|before|after|around|about|from|since)\s+$/i.test(
      sentence.slice(Math.max(0, match.index - 8), match.index),
    ) || /clock/.test(match[0]),
  read: ({ groups }, context) => {
    const said = groups!["hour"]!.toLowerCase();
    const hour = (unitWords[said] ?? Number(said)) % 12;
    const late = groups!["night"] ? hour >= 6 : groups!["part"]!.toLowerCase() !== "morning";
    const minute = groups!["minute"] ?? "00";
    return atClock(`T${two(hour + (late ? 12 : 0))}:${minute}`, groups!["minute"] ? "minute" : "hour", context);
  },
};

/** "at 14:30", "2035 GMT", "18:00 local time", "five o'clock" in figures. */
export const clock24: TimeRule = {
  name: "clock-24",
  triggers: ["digit"],
  // matches: "at 14:30", "0401 GMT"   must not match: "a 2:58 clip", "won 3:30"
  pattern: new RegExp(
    `(?<![\\w.:-])(?:(?<=\\b(?:at|by|until|from|before|after|around|about|since)\\s+)(?<hour>[01]?\\d|2[0-3])[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![\\d.:%])${zone}|(?<h2>[01]?\\d|2[0-3]):?(?<m2>[0-5]\\d)\\s*(?:hours\\s+)?(?:(?<z2>${zoneName})\\b|local\\s+time))`,
    "g",
  ),
  // "at 3.50" with a full stop is as likely a price
  fits: (match) => !/\d\.\d/.test(match[0]) || match.groups!["zone"] !== undefined,
  read: ({ groups }, context) => {
    const hour = two(Number(groups!["hour"] ?? groups!["h2"]));
    const minute = groups!["minute"] ?? groups!["m2"]!;
    return atClock(`T${hour}:${minute}${zones[groups!["zone"] ?? groups!["z2"] ?? ""] ?? ""}`, "minute", context);
  },
};

function atClock(suffix: string, grain: "hour" | "minute", context: Parameters<TimeRule["read"]>[1]) {
  const day = context.last?.grain === "day" ? context.last.start : publishedDay(context);
  if (day === null) return unplaced(suffix, grain, "time");
  return timed(day, suffix, grain, {
    anchor: context.last?.grain === "day" ? "narrative" : "published",
    implied: ["date"],
  });
}
