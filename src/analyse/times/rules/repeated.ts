import { showDuration, unitGrains } from "../amounts-of-time.ts";
import { seasons } from "../../en/calendar-words.ts";
import { timeUnits } from "../../en/time-units.ts";
import { unplaced, type TimeRule } from "../reading.ts";

const adverbs: Readonly<Record<string, string>> = {
  hourly: "hour",
  daily: "day",
  nightly: "day",
  weekly: "week",
  monthly: "month",
  annually: "year",
  yearly: "year",
};

/** "every day", "each week", "daily", "twice a year", "annually". */
export const repeated: TimeRule = {
  name: "repeated",
  triggers: ["repeated"],
  // matches: "each month", "weekly"   must not match: "Daily Mail"
  pattern:
    /(?<![\w-])(?:(?:[Ee]very|[Ee]ach)\s+(?:other\s+)?(?:(?<season>spring|summer|autumn|winter|fall)|(?<unit>second|minute|hour|day|night|morning|week|weekend|month|quarter|year|decade))|(?<adverb>hourly|daily|nightly|weekly|monthly|annually|yearly)|(?:[Oo]nce|[Tt]wice)\s+an?\s+(?<often>hour|day|week|month|year))\b/g,
  read: ({ groups }) => {
    if (groups!["season"]) return unplaced(`XXXX-${seasons[groups!["season"]]!}`, "season", "set");
    const word = groups!["unit"] ?? groups!["often"] ?? adverbs[groups!["adverb"]!]!;
    const unit = timeUnits[word === "morning" ? "day" : word]!;
    return unplaced(showDuration(1, unit), unitGrains[unit], "set");
  },
};
