import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordFor, type RecordPlan } from "../../test/support/record-builder.ts";
import { recordKey, type Quantity } from "../document/index.ts";
import { link } from "./link.ts";
import { mix } from "./origins/runs.ts";

const ferry: readonly RecordPlan[] = [
  {
    text: "The ferry Blue Heron sank off Orm on Friday. At least 12 people have died, Commander Ada Renn said.\nThe Orm Line said 90 people were on board.",
    title: "Blue Heron ferry sinks off Orm",
    outlet: "The Orm Gazette",
    published: "2024-03-02",
    names: [
      ["Blue Heron", "product"],
      ["Orm", "place"],
      ["Ada Renn", "person"],
      ["Orm Line", "org"],
    ],
    figures: [
      { words: "At least 12", counted: "people", quantity: { kind: "bound", op: ">=", n: "12" }, claimant: "Ada Renn" },
      { words: "90", counted: "people", claimant: "Orm Line" },
    ],
  },
  {
    text: "Divers brought up more dead from the Blue Heron on Monday. The number of bodies recovered stood at 31, Renn said.\nThe coastguard said 112 people were aboard. Orm Line disputed it.",
    title: "Divers find more dead in the Blue Heron",
    outlet: "Vastin Mail",
    published: "2024-03-04",
    names: [
      ["Blue Heron", "product"],
      ["Renn", "person"],
      ["Orm Line", "org"],
    ],
    figures: [
      { words: "31", claimant: "Renn" },
      { words: "112", counted: "people" },
    ],
  },
  {
    text: "A year after the Blue Heron went down with the loss of 40 lives, Orm Line is back in court.",
    title: "Orm Line back in court over the Blue Heron",
    outlet: "Vastin Mail",
    published: "2025-03-01",
    names: [
      ["Blue Heron", "product"],
      ["Orm Line", "org"],
    ],
    figures: [{ words: "40", counted: "lives" }],
  },
];
const baths: RecordPlan = {
  text: "The council of Tessel voted on Wednesday to close the swimming baths. Ove Brandt said 12 people had died of boredom there.",
  title: "Tessel closes its swimming baths",
  outlet: "The Orm Gazette",
  published: "2024-03-03",
  names: [
    ["Tessel", "place"],
    ["Ove Brandt", "person"],
  ],
  figures: [{ words: "12", counted: "people" }],
};
const records = [...ferry, baths].map(recordFor);

describe("link", () => {
  test("makes one story of what shares its names, and another of what does not", () => {
    const { stories } = link(records);
    expect(stories).toHaveLength(2);
    expect(stories[0]).toMatchObject({
      id: `st${recordKey(records[0]!)}`,
      records: records.slice(0, 3).map(recordKey),
      from: "2024-03-02",
      to: "2025-03-01",
      origins: 3,
    });
    expect(stories[0]?.title).toMatch(/^Blue Heron/);
  });

  test("joins entities by name and by a surname that only one of them has, never across stories", () => {
    const { entities } = link(records);
    expect(entities.map(({ name, aliases, members }) => [name, aliases, members.length])).toEqual([
      ["Blue Heron", [], 3],
      ["Ada Renn", ["Renn"], 2],
      ["Orm Line", [], 3],
    ]);
  });

  test("leaves a surname alone that two people have", () => {
    const twin = recordFor({
      ...ferry[0]!,
      text: `${ferry[0]!.text} Tove Renn wept.`,
      names: [...ferry[0]!.names!, ["Tove Renn", "person"]],
    });
    expect(link([twin, ...records.slice(1)]).entities.map(({ name }) => name)).not.toContain("Ada Renn");
  });

  test("makes one series of dead, bodies and lives, with bounds, outlets and claimants", () => {
    const { series } = link(records);
    expect(series.map(({ counted }) => counted)).toEqual(["aboard", "death"]);
    expect(series[1]?.points).toMatchObject([
      {
        quantity: { kind: "bound", op: ">=", n: "12" },
        day: "2024-03-02",
        outlet: "The Orm Gazette",
        claimant: "Ada Renn",
      },
      { quantity: { kind: "exact", n: "31" }, day: "2024-03-04", claimant: "Ada Renn" },
      { quantity: { kind: "exact", n: "40" }, day: "2025-03-01", claimant: null },
    ]);
    expect(series[0]?.points).toMatchObject([
      { exact: "90", claimant: "Orm Line" },
      { exact: "112", claimant: null },
    ]);
  });

  test("parts a series by place only where one report tells the places apart", () => {
    const plan = (published: string, orm: string, tessel: string): RecordPlan => ({
      text: `The storm Hilda killed ${orm} people in Orm and killed ${tessel} people in Tessel.`,
      title: "Storm Hilda",
      published,
      names: [
        ["Hilda", "event"],
        ["Orm", "place"],
        ["Tessel", "place"],
      ],
      figures: [
        { words: orm, counted: "people", place: "Orm" },
        { words: tessel, counted: "people", place: "Tessel" },
      ],
    });
    const { series } = link([recordFor(plan("2024-01-01", "10", "20")), recordFor(plan("2024-01-02", "11", "22"))]);
    expect(series.map(({ place, points }) => [place, points.map(({ exact }) => exact)])).toEqual([
      ["orm", ["10", "11"]],
      ["tessel", ["20", "22"]],
    ]);
  });

  test("makes no series of small talk: two boats here and three there, or nothing but hundreds", () => {
    const plan = (published: string, words: string, quantity: Quantity): RecordPlan => ({
      text: `The Orm Line and Blue Heron crews met. Some ${words} boats came by on the day.`,
      id: published,
      published,
      names: [
        ["Orm Line", "org"],
        ["Blue Heron", "product"],
      ],
      figures: [{ words, counted: "boats", quantity }],
    });
    const seriesOf = (a: Quantity, b: Quantity) =>
      link([recordFor(plan("2024-01-01", "few", a)), recordFor(plan("2024-01-02", "many", b))]).series.length;
    const exact = (n: string): Quantity => ({ kind: "exact", n });
    const vague: Quantity = { kind: "vague", text: "hundreds", atLeast: "100" };
    expect(seriesOf(exact("2"), exact("3"))).toBe(0);
    expect(seriesOf(vague, vague)).toBe(0);
    expect(seriesOf(exact("20"), exact("30"))).toBe(1);
  });

  test("puts what a figure holds of before the day it was printed", () => {
    const later = recordFor({ ...ferry[2]!, figures: [{ words: "40", counted: "lives", asOf: "2024-03-03" }] });
    const days = link([...records.slice(0, 2), later]).series.find(({ counted }) => counted === "death")?.points;
    expect(days?.map(({ day, exact }) => [day, exact])).toEqual([
      ["2024-03-02", "At least 12"],
      ["2024-03-03", "40"],
      ["2024-03-04", "31"],
    ]);
  });

  test("gives nothing for nothing", () => {
    expect(link([])).toEqual({ origins: [], revisions: [], stories: [], entities: [], series: [] });
  });
});

const anyRecord = fc
  .record({
    words: fc.array(
      fc.constantFrom("Blue Heron", "ferry", "died", "12", "“", "\n", "😀", ".", "aboard", "of the", "3"),
      { maxLength: 60 },
    ),
    id: fc.option(fc.constantFrom("da", "db"), { nil: undefined }),
    outlet: fc.option(fc.constantFrom("A", "B"), { nil: undefined }),
    agency: fc.option(fc.constantFrom("", "AP", "The"), { nil: undefined }),
    published: fc.constantFrom("2024-03-02", "2024", "2024-03", "2024-03-02T10:00+02:00", "soon", null),
  })
  .map(({ words, id, outlet, agency, published }) => {
    const text = words.join(" ");
    return recordFor({
      text,
      published,
      names: [["Blue Heron", "product"]],
      figures: words.flatMap((word) => (word === "12" || word === "3" ? [{ words: word }] : [])),
      ...(id === undefined ? {} : { id }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(agency === undefined ? {} : { agency }),
    });
  });

describe("link, on anything", () => {
  test("gives the same for any order, and puts every record into one origin and one story", () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 8 }), fc.nat(), (records, turn) => {
        const at = records.length ? turn % records.length : 0;
        const linked = link(records);
        expect(link([...records.slice(at), ...records.slice(0, at)].reverse())).toEqual(linked);
        const keys = [...new Set(records.map(recordKey))].sort();
        expect(linked.origins.flatMap((origin) => origin.records).sort()).toEqual(keys);
        expect(linked.stories.flatMap((story) => story.records).sort()).toEqual(keys);
        for (const list of [linked.origins, linked.revisions, linked.stories, linked.entities, linked.series]) {
          expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("keeps ids and results when the record is written and read back", () => {
    const again = JSON.parse(JSON.stringify(records)) as typeof records;
    expect(link(again)).toEqual(link(records));
  });

  test("grows with the number of records, not with its square", () => {
    const timeOf = (count: number) => {
      const many = Array.from({ length: count }, (_, i) => synthetic(i));
      const times = [0, 1, 2].map(() => {
        const before = performance.now();
        link(many);
        return performance.now() - before;
      });
      return Math.min(...times);
    };
    timeOf(40);
    const [one, four, sixteen] = [timeOf(40), timeOf(160), timeOf(640)];
    // linear would be 4 and 16; the square 16 and 256
    expect(four / one).toBeLessThan(12);
    expect(sixteen / one).toBeLessThan(48);
  }, 60_000);
});

/** Ten reports a story, one in five a near copy, all with the same house line. */
function synthetic(i: number) {
  const story = Math.floor(i / 10);
  const source = i % 5 === 4 ? i - 1 : i;
  const words = Array.from({ length: 250 }, (_, at) => `w${mix(source * 1009 + at) % 4000}`);
  const name = `Name${story} Line${story}`;
  return recordFor({
    text: `${name} lost 12 people. ${words.join(" ")} ${i}.\nSend us your own account of the day and our reporters will call you back within the hour or so.`,
    id: `d${i}`,
    published: `20${10 + (story % 15)}-03-${10 + (i % 10)}`,
    title: `${name} again`,
    names: [[name, "org"]],
    figures: [{ words: "12", counted: "people" }],
  });
}
