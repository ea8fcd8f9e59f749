import fc from "fast-check";
import { Value } from "typebox/value";
import { expect, test } from "vitest";
import { documentOf } from "../../../test/support/build.ts";
import { describeCases } from "../../../test/support/cases.ts";
import { readMarked, type Mark } from "../../../test/support/notation.ts";
import {
  findSpanFault,
  type Document,
  type Figure,
  type Layers,
  type Mention,
  type Statement,
  FigureSchema,
} from "../../document/index.ts";
import { sentences } from "../sentences/stage.ts";
import { tags } from "../tags/stage.ts";
import { times } from "../times/stage.ts";
import { tokens } from "../tokens/stage.ts";
import { figures } from "./stage.ts";

type Given = Partial<Pick<Layers, "mentions" | "statements">>;

function figuresOf(document: Document, given: Given = {}): readonly Figure[] {
  const cut = tokens.run(document, {});
  const split = { ...cut, ...sentences.run(document, cut) };
  const tagged = { ...split, ...tags.run(document, split) };
  const timed = { ...tagged, ...times.run(document, tagged) };
  return figures.run(document, { ...timed, mentions: [], entities: [], statements: [], ...given }).figures;
}

/** "~4000..8000", ">=2000", "vague>=24", then unit and change: "12 % up". */
function showQuantity({ quantity, approximate, unit, change }: Figure): string {
  const said =
    quantity.kind === "exact"
      ? quantity.n
      : quantity.kind === "range"
        ? `${quantity.low}..${quantity.high}`
        : quantity.kind === "bound"
          ? `${quantity.op}${quantity.n}`
          : `vague${quantity.atLeast === null ? "" : `>=${quantity.atLeast}`}`;
  return [`${approximate ? "~" : ""}${said}`, unit, change].filter(Boolean).join(" ");
}

describeCases(import.meta.dirname, (document) => {
  // several figures may count one noun phrase: it is marked once
  const seen = new Set<number>();
  return figuresOf(document).flatMap((figure): Mark[] => {
    const { start, end, counted, event } = figure;
    const marks: Mark[] = [{ tag: "figure", start, end, value: showQuantity(figure) }];
    if (counted && !seen.has(counted.start)) marks.push({ tag: "counted", start: counted.start, end: counted.end });
    if (event && !seen.has(event.start)) marks.push({ tag: "event", start: event.start, end: event.end });
    for (const span of [counted, event]) if (span) seen.add(span.start);
    return marks;
  });
});

const exact = (n: string) => ({ kind: "exact", n });

test.each([
  ["2,500 gulls", exact("2500"), "count", null],
  ["eighty-four gulls", exact("84"), "count", null],
  ["two hundred and six gulls", exact("206"), "count", null],
  ["four thousand to five thousand gulls", { kind: "range", low: "4000", high: "5000" }, "count", null],
  ["half a million gulls", exact("500000"), "count", null],
  ["two and a half million gulls", exact("2500000"), "count", null],
  ["two dozen gulls", exact("24"), "count", null],
  ["thousands of gulls", { kind: "vague", text: "thousands", atLeast: "2000" }, "count", null],
  ["tens of thousands of gulls", { kind: "vague", text: "tens of thousands", atLeast: "20000" }, "count", null],
  ["several gulls", { kind: "vague", text: "several", atLeast: null }, "count", null],
  ["fewer than a dozen gulls", { kind: "bound", op: "<", n: "12" }, "count", null],
  ["no fewer than 30 gulls", { kind: "bound", op: ">=", n: "30" }, "count", null],
  ["as many as 300 gulls", { kind: "bound", op: "<=", n: "300" }, "count", null],
  ["upwards of 300 gulls", { kind: "bound", op: ">", n: "300" }, "count", null],
  ["300 or more gulls", { kind: "bound", op: ">=", n: "300" }, "count", null],
  ["between 40 and 50 gulls", { kind: "range", low: "40", high: "50" }, "count", null],
  ["2,500-3,000 gulls", { kind: "range", low: "2500", high: "3000" }, "count", null],
  ["$3.2 billion to $4 billion", { kind: "range", low: "3200000000", high: "4000000000" }, "amount", "USD"],
  ["$10 to $15 billion", { kind: "range", low: "10000000000", high: "15000000000" }, "amount", "USD"],
  ["£2bn", exact("2000000000"), "amount", "GBP"],
  ["EUR50m", exact("50000000"), "amount", "EUR"],
  ["A$1.5m", exact("1500000"), "amount", "AUD"],
  ["92 million yuan", exact("92000000"), "amount", "CNY"],
  ["12%", exact("12"), "share", "%"],
  ["0.4 per cent", exact("0.4"), "share", "%"],
  ["one-fifth of gulls", exact("20"), "share", "%"],
  ["two-thirds of gulls", exact("66.6667"), "share", "%"],
  ["one in five gulls", exact("20"), "share", "%"],
  ["nine out of ten gulls", exact("90"), "share", "%"],
  ["5,000 barrels a day", exact("5000"), "rate", "[bbl_us]/d"],
  ["$80 per sq m", exact("80"), "rate", "USD/m2"],
  ["40,000 gulls a year", exact("40000"), "rate", "/a"],
  ["60 mph", exact("60"), "measure", "[mi_i]/h"],
  ["15.5cm", exact("15.5"), "measure", "cm"],
  ["minus 20 degrees Celsius", exact("-20"), "measure", "Cel"],
  ["37m long", exact("37"), "measure", "m"],
  ["12 years in prison", exact("12"), "measure", "a"],
  ["a 15-year-old boy", exact("15"), "measure", "a"],
])("reads %s", (words, quantity, kind, unit) => {
  const found = figuresOf(documentOf(`They wrote of ${words}.`));
  expect(found).toMatchObject([{ quantity, kind, unit }]);
});

test("never reads a number through a float", () => {
  const [figure] = figuresOf(documentOf("A debt of 12,345,678,901,234,567,890.10 rubles was found."));
  expect(figure!.quantity).toEqual(exact("12345678901234567890.1"));
});

test("links a share with its count, a part with its whole, and a level with its move", () => {
  const [share, count, part] = figuresOf(
    documentOf("About one-fifth of the crew – about 370 sailors – were ill, including 12 officers."),
  );
  expect(count!.relates).toEqual([{ figure: share!.id, as: "same-as" }]);
  expect(part!.relates).toEqual([{ figure: count!.id, as: "part-of" }]);
  const [move, level] = figuresOf(documentOf("Catches rose 12% to 3,400 tonnes."));
  expect(move!.change).toBe("up");
  expect(level!.relates).toEqual([{ figure: move!.id, as: "to" }]);
  const [low, high] = figuresOf(documentOf("Prices rose from $40 to $55."));
  expect(high!.relates).toEqual([{ figure: low!.id, as: "to" }]);
});

test("links parts that add up with their whole, and one count of another", () => {
  const linked = (text: string) =>
    figuresOf(documentOf(text)).map(({ relates }) => relates.map(({ figure, as }) => `${as} ${figure}`));
  expect(linked("In all 40 sailors came: 32 rowers and 8 cooks.")).toEqual([[], ["part-of f1"], ["part-of f1"]]);
  expect(linked("Of the 40 who came, 32 rowed, 5 cooked and three slept.")).toEqual([
    [],
    ["part-of f1"],
    ["part-of f1"],
    ["part-of f1"],
  ]);
  expect(linked("About a third of the rowers, 13 of the 40 now known, slept.")).toEqual([
    [],
    ["same-as f1", "part-of f3"],
    [],
  ]);
  expect(linked("Four in five rowers, 52 out of 65, slept.")).toEqual([[], ["same-as f1"]]);
  expect(linked("It moved from 40 to “around 45”, up from the 12 it gave.")).toHaveLength(3);
  expect(linked("It was bought for $40, and will now cost $50.")).toEqual([[], ["to f1"]]);
  expect(linked("In all 40 sailors came with 9 boats and 7 nets.")).toEqual([[], [], []]);
});

test.each([
  ["In May some 12 gulls died.", "2025-05"],
  ["At least 12 gulls died after the ferry sank in May.", "2026-03-10"],
  ["It was sold in May for $40 and now costs $50.", "2026-03-10"],
  ["Between 2019 and 2022 the dockers paid $40.", "2019/2022"],
  ["They weighed 12 gulls from May to July.", "2025-05/2025-07"],
  ["The dam, built in 1971, held 12 million litres.", "2026-03-10"],
  ["She had spent $40 on nets and debated Lind on Sunday.", "2026-03-10"],
  ["Some 12 gulls were there when the ferry sank in May.", "2025-05"],
  ["The plan will bring in $40 by 2028.", "2028"],
  ["Turnout was 71%, some 25% higher than in 2019.", "2026-03-10"],
])("takes a time of its own clause only: %s", (text, value) => {
  const document: Document = {
    ...documentOf(text),
    published: { value: "2026-03-10", span: null, from: "option", grain: "day", zone: null, confidence: 1 },
  };
  expect(figuresOf(document).at(-1)!.asOf?.value).toBe(value);
});

test("takes place, time, statement and claimant from the layers around it", () => {
  const text = "The union says 300 dockers in Tarn Bay were dismissed in January.";
  const at = text.indexOf("Tarn Bay");
  const content = { start: 15, end: 64, exact: text.slice(15, 64) };
  const place: Mention = {
    id: "m1",
    start: at,
    end: at + 8,
    exact: "Tarn Bay",
    kind: "place",
    form: "name",
    entity: "e1",
  };
  const statement: Statement = {
    id: "s1",
    mode: "indirect",
    content: [content],
    cue: null,
    source: null,
    speaker: "e2",
    speakerName: "the union",
    stance: "asserts",
    negated: false,
    condition: null,
    channel: null,
    saidOn: { value: "2026-03-09", from: "t9" },
    within: null,
    repeats: [],
    score: 1,
  };
  const [figure] = figuresOf(documentOf(text), { mentions: [place], statements: [statement] });
  expect(figure).toMatchObject({
    place: "m1",
    asOf: { value: "2026-01", from: "t1" },
    statement: "s1",
    claimant: "e2",
  });
  const undated = documentOf(text.replace(" in January", ""));
  expect(
    figuresOf(undated, { statements: [{ ...statement, content: [{ ...content, end: 53, exact: "" }] }] })[0]!.asOf,
  ).toEqual({
    value: "2026-03-09",
    from: "s1",
  });
  expect(figuresOf(undated)[0]).toMatchObject({
    asOf: { value: "2026-03-10", from: "published" },
    statement: null,
    claimant: null,
  });
  expect(figuresOf(documentOf(undated.text, null))[0]!.asOf).toBeNull();
});

test("takes the time of what it is compared with for that only", () => {
  const document: Document = {
    ...documentOf("The rowers get $40, down from $50 in 2024."),
    published: { value: "2026-03-10", span: null, from: "option", grain: "day", zone: null, confidence: 1 },
  };
  expect(figuresOf(document).map(({ asOf }) => asOf?.value)).toEqual(["2026-03-10", "2024"]);
});

test.each([
  ["The {union} put the crowd at 60,000.", "union"],
  ["With the {union} predicting up to 14 strikes, boats stayed out.", "union"],
  ["The {union}, which has 40 offices, met on Friday.", null],
  ["In a poll for the {union}, 38% of rowers agreed.", "union"],
  ["In a boat of the {union}, 38% of rowers sang.", null],
  ["The {union} bought 12 boats.", null],
])("finds who gives a figure outside any statement: %s", (marked, expected) => {
  const start = marked.indexOf("{");
  const text = marked.replace(/[{}]/g, "");
  const end = start + "union".length;
  const union: Mention = { id: "m1", start, end, exact: "union", kind: "org", form: "nominal", entity: "e1" };
  const [figure] = figuresOf(documentOf(text), { mentions: [union] });
  expect(figure!.claimant).toBe(expected && "e1");
});

test.each([
  ["Some 300 dockers were held in {place|Tarn} on Monday.", "Tarn"],
  ["{place|Tarn}'s economy shrank 5% last year.", "Tarn"],
  ["Catches soared in {place|Tarn} (+54.9%) and rose elsewhere.", "Tarn"],
  ["The mayor of {place|Tarn} won 24%.", null],
  ["The league has been in control of {place|Tarn} since 2014 – and although 300 dockers left, it holds.", "Tarn"],
  ["A third of the {place|Tarn} region is shut, but islands now keep 300 dockers.", null],
  ["Pensioners in {place|Tarn} live on $40 a week.", "Tarn"],
  ["There fell 30 inches of rain in northern parts of {place|Tarn}.", "Tarn"],
  ["Some 300 dockers were killed when it sank off the coast of {place|Tarn}.", "Tarn"],
  ["Despite the storm in {place|Tarn}, 10 of the 14 dockers agree.", null],
  ["She has two sons who are not in {place|Tarn}.", null],
  ["Ada Lind, 33, worked in {place|Tarn}.", null],
  ["The owner of the {place|Tarn} nuclear plant must pay $40.", null],
  ["The spill, the largest in {place|Tarn}, cost $40.", null],
  ["It has offices in 12 towns and nets from Orrin to {place|Tarn}.", null],
  ["In {place|Tarn}, 300 dockers were held.", "Tarn"],
  ["{place|Tarn}'s 300 dockers were held.", "Tarn"],
  ["The league keeps control of {place|Tarn} and has 300 dockers.", "Tarn"],
  ["They sent 300 dockers to {place|Tarn}.", null],
  ["Officials in {place|Tarn} said 300 dockers were held.", null],
  ["It hired 300 dockers; the office is in {place|Tarn}.", null],
])("finds where in %s", (marked, expected) => {
  const { text, marks } = readMarked(marked);
  const mentions = marks.map(({ start, end }, i): Mention => ({
    id: `m${i + 1}`,
    start,
    end,
    exact: text.slice(start, end),
    kind: "place",
    form: "name",
    entity: "e1",
  }));
  const [figure] = figuresOf(documentOf(text), { mentions });
  expect(mentions.find(({ id }) => id === figure!.place)?.exact ?? null).toBe(expected);
});

test("edits nothing it is given", () => {
  const document = freeze(
    documentOf("About 300 dockers in Tarn, including 12 clerks, left on Tuesday for $5 million."),
  );
  const cut = freeze(tokens.run(document, {}));
  const split = freeze({ ...cut, ...sentences.run(document, cut) });
  const tagged = { ...split, ...tags.run(document, split) };
  const timed = freeze({ ...tagged, ...times.run(document, tagged) });
  const layers = freeze({ ...timed, mentions: [], entities: [], statements: [] });
  expect(figures.run(document, layers).figures).toHaveLength(3);
});

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

const phrases = fc.array(
  fc.constantFrom(
    "at least",
    "2,000",
    "to",
    "-",
    "and",
    "half",
    "a",
    "million",
    "dozen",
    "thousands",
    "of",
    "$",
    "£2bn",
    "%",
    "one",
    "in",
    "five",
    "-year-old",
    "3.5",
    "people",
    "😀",
    "é",
    "or more",
    ".",
    "\n",
    "between",
    "minus",
    "1/2",
    "km/h",
  ),
  { maxLength: 30 },
);

test("gives sorted figures that do not overlap and lie in the text, whatever the words", () => {
  fc.assert(
    fc.property(phrases, fc.constantFrom("", " "), (words, gap) => {
      const text = words.join(gap);
      let at = 0;
      for (const figure of figuresOf(documentOf(text))) {
        expect(findSpanFault(text, figure)).toBeNull();
        expect(Value.Check(FigureSchema, figure)).toBe(true);
        expect(text.slice(figure.start, figure.end)).toBe(figure.exact);
        expect(figure.start).toBeGreaterThanOrEqual(at);
        if (figure.counted) expect(findSpanFault(text, figure.counted)).toBeNull();
        at = figure.end;
      }
    }),
  );
});

test("reads any text without a fault", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
      for (const figure of figuresOf(documentOf(`${text} 5 ${text}`)))
        expect(Value.Check(FigureSchema, figure)).toBe(true);
    }),
  );
});

test("takes time in proportion to the text", () => {
  const paragraph =
    "At least 2,000 to 3,000 people of the 5 million or about one in five a a a one two three four 1 1 1 1 ".repeat(5);
  const cost = (copies: number) => {
    const document = documentOf(paragraph.repeat(copies));
    figuresOf(document);
    let best = Infinity;
    for (let round = 0; round < 5; round++) {
      const from = performance.now();
      figuresOf(document);
      best = Math.min(best, performance.now() - from);
    }
    return best;
  };
  // 32 times the text, in one sentence: 1,024 times as long if the square is hiding somewhere
  expect(cost(128) / cost(4)).toBeLessThan(200);
});

test.each([
  ["https://news.example.ca/a", null, "CAD"],
  ["https://www.example.com.au/a?b", null, "AUD"],
  ["https://example.com/ca", null, "USD"],
  [null, "WELLINGTON, New Zealand", "NZD"],
  [null, "ORRIN, Ohio", "USD"],
  [null, "Wellington", "NZD"],
  [null, null, "USD"],
])("takes a bare dollar for the country's own: %s %s", (url, place, unit) => {
  const document: Document = {
    ...documentOf("The ferry cost $5 million."),
    url,
    dateline: place === null ? null : { value: place, span: null, from: "text" },
  };
  expect(figuresOf(document)[0]!.unit).toBe(unit);
});

test.each([
  ["https://news.example.lk/a", null, "The ferry cost Rs 5,000.", "LKR"],
  [null, "KARACHI", "The ferry cost 5,000 rupees.", "PKR"],
  [null, null, "The ferry cost 5,000 rupees.", "INR"],
  [null, "CAIRO", "The ferry cost 300 billion pounds.", "EGP"],
  [null, "CAIRO", "The ferry cost £300 billion.", "GBP"],
  [null, "KARACHI", "The ferry cost 5,000 Indian rupees.", "INR"],
  [null, null, "The ferry cost 900 kroner in Oslo and 5 million kroner in Copenhagen.", "NOK"],
])("takes a currency of several countries for the report's own: %s %s %s", (url, place, text, unit) => {
  const document: Document = {
    ...documentOf(text),
    url,
    dateline: place === null ? null : { value: place, span: null, from: "text" },
  };
  expect(figuresOf(document)[0]!.unit).toBe(unit);
});

test("says what happened to people whom no word names", () => {
  const [figure] = figuresOf(documentOf("A wall fell, killing at least 12."));
  expect(figure).toMatchObject({ counted: null, event: { exact: "killing" }, implied: "people" });
  const [named] = figuresOf(documentOf("At least 12 dockers were killed."));
  expect(named).toMatchObject({ counted: { exact: "dockers" }, event: { exact: "killed" } });
  expect(named).not.toHaveProperty("implied");
});
