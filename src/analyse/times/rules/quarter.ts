import { ordinalWords } from "../../en/number-words.ts";
import { halfPeriod, quarterPeriod } from "../period.ts";
import { civilOf } from "../calendar.ts";
import { dated, unplaced, type Context, type TimeRule } from "../reading.ts";

const year =
  "(?:(?:\\s+of|\\s+in)?\\s+(?:fiscal\\s+)?(?<year>[12]\\d{3})|\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year)?";

/** "the third quarter", "third-quarter", "Q3 2016", "the first half of 2015", "this year's second quarter". */
export const quarter: TimeRule = {
  name: "quarter",
  triggers: ["quarter"],
  // matches: "the fiscal first quarter of 1990"   must not match: "a quarter of voters"
  pattern: new RegExp(
    `(?<![\\w-])(?:the\\s+(?![a-z\\d]+-(?:quarter|half)))?(?:(?<possessor>last|this|next)\\s+year['’]s\\s+)?(?:(?<lead>[12]\\d{3})\\s+)?(?:fiscal[-\\s]+)?(?:(?<nth>first|second|third|fourth|1st|2nd|3rd|4th|final|last)[-\\s]+(?<unit>quarters?|half)\\b(?!\\s+of\\s+the\\s+(?:game|match|season))|(?<q>Q[1-4]|H[12])\\b(?!:))${year}`,
    "gi",
  ),
  fits: (match, sentence) => {
    const groups = match.groups!;
    if (groups["unit"]?.toLowerCase() !== "half") return true;
    // "the second half" alone is as likely a match's
    return (
      Boolean(groups["year"] ?? groups["which"] ?? groups["possessor"] ?? groups["lead"]) ||
      /^\s+of\s+(?:the\s+)?(?:year|\d{4})/.test(sentence.slice(match.index + match[0].length))
    );
  },
  read: (match, context) => {
    const groups = match.groups!;
    const half = groups["unit"]?.toLowerCase() === "half" || /^h/i.test(groups["q"] ?? "");
    const nth = groups["nth"]?.toLowerCase();
    const number = groups["q"]
      ? Number(groups["q"][1])
      : nth === "final" || nth === "last"
        ? half
          ? 2
          : 4
        : (ordinalWords[nth!] ?? Number(nth![0]));
    if (number > (half ? 2 : 4)) return null;
    if (/s$/i.test(groups["unit"] ?? "")) return unplaced(`XXXX-Q${number}`, "quarter", "set");
    const said = groups["year"] ?? groups["lead"];
    const period = half ? halfPeriod : quarterPeriod;
    if (said) return dated(period(Number(said), number));
    const which = (groups["which"] ?? groups["possessor"])?.toLowerCase();
    const at = yearFor(number, half, which, context);
    return at === null
      ? unplaced(`XXXX-${half ? "H" : "Q"}${number}`, half ? "season" : "quarter")
      : dated(period(at, number), { anchor: "published", implied: ["year"] });
  },
};

/** The latest such quarter that had begun, unless the words look ahead. */
function yearFor(
  number: number,
  half: boolean,
  which: string | undefined,
  { published, tense }: Context,
): number | null {
  if (!published) return null;
  if (which) return published.year + ({ last: -1, this: 0, next: 1 }[which] ?? 0);
  if (published.day === null) return published.year;
  const begins = (half ? halfPeriod : quarterPeriod)(published.year, number).start;
  return begins > published.day && tense() !== "future" ? civilOf(published.day).year - 1 : published.year;
}
