import { expect, test } from "vitest";
import { dayTicks } from "../../web/src/figures/day-ticks.ts";
import { dayAxis, isCrowded } from "../../web/src/figures/days.ts";
import { lowEnd, ticksOf } from "../../web/src/figures/scale.ts";
import type { Quantity, Statement } from "../../web/src/record.ts";
import { showCitation } from "../../web/src/show/citation.ts";
import { showDate, showSpanOfDays } from "../../web/src/show/date.ts";
import { showNumber, showTick } from "../../web/src/show/number.ts";
import { piecesOf, runsOf, speakerOf } from "../../web/src/show/pieces.ts";
import { showQuantity } from "../../web/src/show/quantity.ts";
import { showUnit } from "../../web/src/show/unit.ts";

test.each<[Quantity, boolean, string]>([
  [{ kind: "exact", n: "2500" }, false, "2,500"],
  [{ kind: "exact", n: "12345678901234567890.50" }, false, "12,345,678,901,234,567,890.50"],
  [{ kind: "exact", n: "-40" }, true, "about −40"],
  [{ kind: "bound", op: ">=", n: "2000" }, false, "at least 2,000"],
  [{ kind: "bound", op: "<", n: "12" }, false, "fewer than 12"],
  [{ kind: "range", low: "4000", high: "8000" }, false, "4,000 to 8,000"],
  [{ kind: "vague", text: "thousands", atLeast: null }, false, "“thousands”: no number given"],
])("shows %j in words", (quantity, approximate, words) => {
  expect(showQuantity(quantity, approximate)).toBe(words);
});

test.each([
  ["2016", "2016"],
  ["2016-07", "Jul 2016"],
  ["2016-07-03", "3 Jul 2016"],
  ["2016-07-03T01:06:00", "3 Jul 2016, 01:06"],
  ["last July", "last July"],
])("shows %s no finer than it is known", (value, words) => {
  expect(showDate(value)).toBe(words);
});

test("shows the days of a story", () => {
  expect(showSpanOfDays("2024-03-02", "2026-03-02")).toBe("2 Mar 2024 – 2 Mar 2026");
  expect(showSpanOfDays("2024-03-02", "2024-03-02")).toBe("2 Mar 2024");
  expect(showSpanOfDays(null, null)).toBe("undated");
});

test.each([
  [0, 37, 4, [0, 10, 20, 30, 40]],
  [0, 1_200_000, 4, [0, 500_000, 1_000_000, 1_500_000]],
  [5, 5, 4, [4, 6]],
])("puts round ticks from %d past %d", (low, high, about, ticks) => {
  expect(ticksOf(low, high, about)).toEqual(ticks);
});

test("keeps zero on the axis unless all values are far from it", () => {
  expect(lowEnd([31, 84, 91])).toBe(0);
  expect(lowEnd([980, 1000])).toBe(980);
  expect(lowEnd([-3, 4])).toBe(-3);
});

test("puts no more day ticks than fit", () => {
  const at = (day: string) => Date.parse(day);
  for (const [from, to] of [
    ["2024-03-02", "2024-03-03"],
    ["2024-03-02", "2024-05-01"],
    ["2024-03-02", "2026-03-02"],
    ["1924-01-01", "2026-01-01"],
  ] as const) {
    const ticks = dayTicks(at(from), at(to), 6);
    expect(ticks.length, `${from} ${to}`).toBeGreaterThan(0);
    expect(ticks.length, `${from} ${to}`).toBeLessThanOrEqual(7);
    for (const tick of ticks) expect(tick.at).toBeLessThanOrEqual(at(to));
  }
});

test("shortens big numbers on an axis", () => {
  expect([0, 950, 12_500, 1_500_000, 3_000_000_000].map(showTick)).toEqual(["0", "950", "12,500", "1.5m", "3bn"]);
  expect(showNumber("1234.5")).toBe("1,234.5");
});

const text = "“We lost 40 jobs,” she said in a speech on Monday, “and more will go.”";
const piece = (exact: string) => ({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact });
const statement: Statement = {
  id: "s1",
  mode: "direct",
  content: [piece("“We lost 40 jobs,”"), piece("“and more will go.”")],
  cue: piece("said"),
  source: piece("she"),
  speaker: "e1",
  speakerName: "Ada Holm",
  stance: "asserts",
  negated: false,
  condition: piece("40 jobs"),
  channel: null,
  saidOn: null,
  within: null,
  repeats: [],
  score: 0.9,
};

test("prints a statement in text order with its attribution, and shows where words were left out", () => {
  expect(runsOf(statement).map(({ exact, gap }) => (gap ? `… ${exact}` : exact))).toEqual([
    "“We lost 40 jobs,”",
    "she",
    "said",
    "… “and more will go.”",
  ]);
  expect(speakerOf(statement)).toEqual({ name: "Ada Holm", as: "she" });
  expect(speakerOf({ ...statement, source: null, speakerName: null }).name).toBe("not named");
});

test("shows every place of a statement and prints its words once", () => {
  const twice = { ...statement, repeats: [piece("40 jobs")] };
  expect(piecesOf(twice).map(({ part, exact }) => `${part}: ${exact}`)).toContain("again: 40 jobs");
  expect(runsOf(twice)).toEqual(runsOf(statement));
});

test("cites words, speaker, outlet, day, place and hash", () => {
  const found = { span: null, from: "meta" } as const;
  const citation = showCitation({
    document: {
      title: { ...found, value: "Jobs go" },
      outlet: { ...found, value: "The Gull" },
      published: { ...found, value: "2026-03-10", grain: "day", zone: null, confidence: 1 },
      url: null,
      revision: "a".repeat(64),
    },
    pieces: statement.content,
    said: "Ada Holm",
  });
  expect(citation).toBe(
    `[“We lost 40 jobs,” […] “and more will go.”]; Ada Holm; The Gull; “Jobs go”; 10 Mar 2026; characters 0–18, 51–70 (UTF-16); SHA-256 ${"a".repeat(64)}`,
  );
});

test("spaces days evenly only where most would stand on top of each other", () => {
  expect(isCrowded(["2024-03-01", "2024-03-02", "2024-03-03", "2024-03-04", "2026-01-01", null])).toBe(true);
  expect(isCrowded(["2024-01-01", "2024-06-01", "2025-01-01", "2025-06-01"])).toBe(false);
  expect(isCrowded(["2024-03-01", null])).toBe(false);
});

test("puts each day once on an even axis, in order, with labels that have room", () => {
  const { xOf, ticks } = dayAxis(["2024-03-03", "2024-03-01", "2024", "2024-03-01", null], "evenly", 0, 1000);
  expect(["2024-03-01", "2024-03-03", "2024"].map(xOf)).toEqual([0, 500, 1000]);
  expect(xOf(null)).toBeNull();
  expect(ticks.map(({ words }) => words)).toEqual(["1 Mar 2024", "3 Mar 2024", "2024"]);
  const crowded = dayAxis(
    Array.from({ length: 28 }, (_, i) => `2024-02-${String(i + 1).padStart(2, "0")}`),
    "evenly",
    0,
    300,
  );
  for (const [i, tick] of crowded.ticks.slice(1).entries()) expect(tick.x - crowded.ticks[i]!.x).toBeGreaterThan(80);
});

test.each([
  ["[mi_i]", "miles"],
  ["EUR/a", "EUR a year"],
  ["km/h", "km an hour"],
  ["{percentage point}", "percentage point"],
  ["kg", "kg"],
])("shows the unit %s as %s", (unit, words) => {
  expect(showUnit(unit)).toBe(words);
});
