import fc from "fast-check";
import { Value } from "typebox/value";
import { expect, test } from "vitest";
import { documentOf } from "../../../test/support/build.ts";
import { describeCases } from "../../../test/support/cases.ts";
import { findSpanFault, type Document, TimeSchema } from "../../document/index.ts";
import { sentences } from "../sentences/stage.ts";
import { tokens } from "../tokens/stage.ts";
import { times } from "./stage.ts";

function timesOf(document: Document) {
  const cut = tokens.run(document, {});
  return times.run(document, { ...cut, ...sentences.run(document, cut) }).times;
}

describeCases(import.meta.dirname, (document) =>
  timesOf(document).map(({ start, end, timex }) => ({ tag: "time", start, end, value: timex ?? "unknown" })),
);

// the report is of Wednesday 19 October 2016
test.each([
  ["in July", "July", "2016-07-01", "2016-07-31", "month", "published"],
  ["on Tuesday", "Tuesday", "2016-10-18", "2016-10-18", "day", "published"],
  ["on Wednesday", "Wednesday", "2016-10-19", "2016-10-19", "day", "published"],
  ["over the past three days", "the past three days", "2016-10-16", "2016-10-19", "day", "published"],
  ["since 2014", "2014", "2014-01-01", "2014-12-31", "year", "none"],
  ["at 3:30 p.m. on 4 May 2015", "3:30 p.m.", "2015-05-04T15:30", "2015-05-04T15:30", "minute", "none"],
  ["at 3:30 p.m.", "3:30 p.m.", "2016-10-19T15:30", "2016-10-19T15:30", "minute", "published"],
  ["in the 1980s", "the 1980s", "1980-01-01", "1989-12-31", "decade", "none"],
])("places %s", (words, exact, start, end, grain, anchor) => {
  const [time] = timesOf(documentOf(`The mill burned ${words}.`, "2016-10-19"));
  expect(time).toMatchObject({ exact, value: { start, end }, grain, anchor });
});

test("leaves relative times without a value when the report has no date", () => {
  const found = timesOf(documentOf("The mill burned on Tuesday, two years ago or in July.", null));
  expect(found.map(({ exact, value, timex }) => [exact, value, timex])).toEqual([
    ["Tuesday", null, "XXXX-WXX-2"],
    ["two years ago", null, null],
    ["July", null, "XXXX-07"],
  ]);
});

test("keeps what the words leave open when the report is dated to the month only", () => {
  const found = timesOf(documentOf("The mill burned on Tuesday and again last year.", "2016-10"));
  expect(found.map(({ timex }) => timex)).toEqual(["XXXX-WXX-2", "2015"]);
});

test("goes on in a history's own years, leaving out its asides and its day of writing", () => {
  const history =
    "The yard opened in 1861. By June 1863 it had grown, as papers found in 1998 showed, and burned on 4 July. " +
    "On the 9th of August they met (the charter of 1790 let them), and they met again the next day. " +
    "Work began in October; in January it stopped. By the end of the year the yard was sold. " +
    "A new one stood by 1866, was closed in 1871 and opened in 1874, 1875 and 1879.";
  const found = timesOf(documentOf(history, "2016-10-19")).map(({ timex }) => timex);
  expect(found.join(" ")).toBe(
    "1861 1863-06 1998 1863-07-04 1863-08-09 1790 1863-08-10 1863-10 1864-01 1864 1866 1871 1874 1875 1879",
  );
});

test("gives years before Christ their TIMEX3 value and no place in a calendar of today", () => {
  const found = timesOf(documentOf("It was stormed in 480 BC, late in the 5th century BC and in 264–241 BC.", null));
  expect(found.map(({ timex, value, grain }) => [timex, value, grain])).toEqual([
    ["BC0480", null, "year"],
    ["BC04", null, "century"],
    ["BC0264/BC0241", null, "year"],
  ]);
});

test("places the year that ends on a date", () => {
  const [year] = timesOf(documentOf("Net for the year ended March 31 fell.", "2016-10-19"));
  expect(year).toMatchObject({ type: "duration", timex: "P1Y", value: { start: "2015-04-01", end: "2016-03-31" } });
});

const phrases = fc.array(
  fc.constantFrom(
    "Tuesday",
    "July",
    "1998",
    "two",
    "years",
    "ago",
    "the",
    "past",
    "3",
    "p.m.",
    "May",
    "5,",
    "–",
    "😀",
    "next",
    "quarter",
    "earlier",
    "480 BC",
    "Easter",
    "morning of",
    "the year ended",
    "1/2/03",
    ".",
    "\n",
    "é",
    "’s",
  ),
  { maxLength: 30 },
);

test("gives sorted times that do not overlap and lie in the text, whatever the words", () => {
  fc.assert(
    fc.property(
      phrases,
      fc.constantFrom(null, "2016", "2016-10", "2016-10-19", "2016-02-29T10:00"),
      (words, published) => {
        const text = words.join(" ");
        const found = timesOf(documentOf(text, published));
        let at = 0;
        for (const time of found) {
          expect(findSpanFault(text, time)).toBeNull();
          expect(Value.Check(TimeSchema, time)).toBe(true);
          expect(text.slice(time.start, time.end)).toBe(time.exact);
          expect(time.start).toBeGreaterThanOrEqual(at);
          if (time.value) expect(time.value.start <= time.value.end).toBe(true);
          at = time.end;
        }
      },
    ),
  );
});

test("gives no day before Christ, whatever is counted from one", () => {
  const told = "In 480 BC they fought. 480 BC, the year ended July. The past decade was hard.";
  for (const { value } of timesOf(documentOf(told, null))) expect(value).toBeNull();
});

test("reads any text without a fault", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
      for (const time of timesOf(documentOf(`${text} May 5 ${text}`))) expect(Value.Check(TimeSchema, time)).toBe(true);
    }),
  );
});

test("takes time in proportion to the text", () => {
  const paragraph = "On Tuesday, 12 May 2015 at 3 p.m. about two and a half years ago the the the 1 1 1 1 ".repeat(5);
  const cost = (copies: number) => {
    const document = documentOf(paragraph.repeat(copies), "2016-10-19");
    timesOf(document);
    let best = Infinity;
    for (let round = 0; round < 5; round++) {
      const from = performance.now();
      timesOf(document);
      best = Math.min(best, performance.now() - from);
    }
    return best;
  };
  // 32 times the text, in one sentence: 1,024 times as long if the square is hiding somewhere
  expect(cost(128) / cost(4)).toBeLessThan(200);
});
