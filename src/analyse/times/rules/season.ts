import { seasons } from "../../en/calendar-words.ts";
import { seasonPeriod, shiftPeriod } from "../period.ts";
import { dated, unplaced, type TimeRule } from "../reading.ts";
import { narrativeYear } from "../resolve.ts";
import { partOf, seasonName } from "../words.ts";

/** "the summer of 1994", "spring 2016", "in the autumn". Not "will spring", "a fall of 3%". */
export const season: TimeRule = {
  name: "season",
  triggers: ["season"],
  // matches: "the early summer", "winter 2014"   must not match: "prices fall"
  pattern: new RegExp(
    `(?<![\\w-])(?:${partOf}(?<a>${seasonName})|(?<=\\b(?:in|since|by|until|during|over)\\s+)the\\s+(?<b>${seasonName})|(?:the\\s+)?(?<c>${seasonName})(?=\\s+(?:of\\s+)?[12]\\d{3}))\\b(?:\\s+(?:of\\s+)?(?<year>[12]\\d{3}))?`,
    "gi",
  ),
  read: (match, context) => {
    const groups = match.groups!;
    const code = seasons[(groups["a"] ?? groups["b"] ?? groups["c"])!.toLowerCase()]!;
    // the season's months are the northern hemisphere's, which the words do not say
    if (groups["year"]) return dated(seasonPeriod(Number(groups["year"]), code), { implied: ["hemisphere"] });
    const told = narrativeYear(context);
    if (told !== null) return dated(seasonPeriod(told, code), { anchor: "narrative", implied: ["year", "hemisphere"] });
    const { published } = context;
    if (!published || published.day === null) return unplaced(`XXXX-${code}`, "season");
    const own = seasonPeriod(published.year, code);
    const how = { anchor: "published", implied: ["year", "direction", "hemisphere"] } as const;
    if (context.tense() === "future") return dated(own.end < published.day ? shiftPeriod(own, "Y", 1) : own, how);
    return dated(own.start > published.day ? shiftPeriod(own, "Y", -1) : own, how);
  },
};
