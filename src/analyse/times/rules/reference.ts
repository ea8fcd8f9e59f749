import { timeReferences } from "../../en/time-cues.ts";
import { unplaced, type TimeRule } from "../reading.ts";
import { oneOf } from "../words.ts";

/** "now", "recently", "the future": a time is meant, no calendar says which. */
export const reference: TimeRule = {
  name: "reference",
  triggers: ["reference"],
  // matches: "currently", "at the time,"   must not match: "nowhere", "at the time of the vote"
  pattern: new RegExp(
    `(?<![\\w-])${oneOf(Object.keys(timeReferences))}\\b(?![-’'])(?!(?<=time)\\s+(?:of|when|that|since)\\b)`,
    "gi",
  ),
  read: ([words]) => unplaced(timeReferences[words.toLowerCase().replace(/\s+/g, " ")] ?? null, "unknown"),
};
