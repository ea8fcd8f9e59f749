import { partsOfDay } from "../../en/calendar-words.ts";
import { timed, unplaced, type Context, type TimeRule } from "../reading.ts";
import { anyMonth, partName, weekdayName } from "../words.ts";

const shifts: Readonly<Record<string, number>> = {
  next: 1,
  following: 1,
  previous: -1,
  preceding: -1,
  that: 0,
  same: 0,
};
const noName =
  "(?!-|\\s+(?:club|clubs|shift|shifts|sky|school|market|markets|time|prayer|prayers|vision|train|bus|newspaper|show))";

/** "the next morning", "that afternoon", "the same night": told from the day before it in the text. */
export const toldPart: TimeRule = {
  name: "told-part",
  triggers: ["part"],
  // matches: "early the next morning", "that evening"   must not match: "that night shift"
  pattern: new RegExp(
    `(?<![\\w-])(?:(?:early|late|later)\\s+)?(?:the\\s+(?<rel>next|following|previous|preceding|same)|(?<that>that)(?:\\s+same)?)\\s+(?:early\\s+|late\\s+)?(?<part>${partName})\\b${noName}`,
    "gi",
  ),
  read: ({ groups }, context) => {
    const rel = (groups!["rel"] ?? groups!["that"]!).toLowerCase();
    return onLastDay(partsOfDay[groups!["part"]!.toLowerCase()]!, shifts[rel] ?? 0, context);
  },
};

const plain = "(?:morning|afternoon|evening|night)";
const smallHours = "(?:early|small)\\s+hours";
/** "the early morning" of "in the early morning". */
const afterPreposition = `(?:early\\s+|late\\s+|later\\s+)?(?<=\\b(?:in|during|by|on|throughout|into|until|before|of|over|for)\\s)the\\s+(?:${smallHours}|(?:early\\s+|late\\s+)?(?<part>${plain})(?:(?<=morning)\\s+hours)?)`;
/** "dawn" of "at dawn". */
const atItsEdge =
  "(?<=\\b(?:at|by|before|after|until|since|around)\\s)(?<edge>night|dawn|dusk|lunchtime|mid-?\\s?(?:morning|afternoon))";
/** "the evening" of "the evening of 8 May". */
const withItsDay = `(?:the\\s+)?(?:${smallHours}|(?<of>${plain}))(?=\\s+of\\s+(?:the\\s+)?(?:\\d|${anyMonth}|${weekdayName}))`;

/** "in the morning", "during the night", "at dawn", "at night", "in the early hours". */
export const barePart: TimeRule = {
  name: "bare-part",
  triggers: ["part", "unit"],
  // matches: "the small hours" of "in the small hours", "dawn" of "at dawn"   must not match: "the night club"
  pattern: new RegExp(
    `(?<![\\w-])(?:${afterPreposition}|${atItsEdge}|${withItsDay}|(?:early|late)\\s+in\\s+the\\s+(?<mid>${plain}))\\b${noName}`,
    "gi",
  ),
  read: ({ groups }, context) => {
    const word = (
      groups!["part"]?.split(/\s/)[0] ??
      groups!["edge"] ??
      groups!["mid"] ??
      groups!["of"] ??
      "morning"
    ).toLowerCase();
    const code = partsOfDay[word] ?? partsOfDay[word.replace(/^mid-?\s?/, "")]!;
    // "at night" is any night
    if (groups!["edge"]?.toLowerCase() === "night") return unplaced("XXXX-XX-XXTNI", "part-of-day", "set");
    return onLastDay(code, 0, context);
  },
};

function onLastDay(code: string, shift: number, { told }: Context) {
  if (told?.grain !== "day") return unplaced(`XXXX-XX-XXT${code}`, "part-of-day", "time");
  return timed(told.start + shift, `T${code}`, "part-of-day", { anchor: "narrative", implied: ["date"] });
}
