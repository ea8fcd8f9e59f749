import type { Figure } from "../src/document/index.ts";
import type { Counts } from "./score.ts";

/** A quantity as the newsquant corpus writes it; `unit` may be a noun, which onrecord keeps as what is counted. */
export interface GoldQuantity {
  readonly change: string;
  readonly value: string;
  readonly unit: string;
  readonly normalized_unit: string;
  readonly referred_concepts: string;
}

export const newsquantMeasures = [
  "value",
  "value + change",
  "value + unit",
  "value + counted, partial",
  "value + counted, complete",
] as const;
type Measure = (typeof newsquantMeasures)[number];

/** What a figure says in the corpus's terms. */
interface Said {
  readonly value: string;
  /** The corpus has one slot for what onrecord keeps apart: which way, bound, approximate. */
  readonly changes: readonly string[];
  readonly figure: Figure;
}

/**
 * The corpus writes "from 40 to 50" as one range with a change, where onrecord links two figures; "thousands" as
 * 1,000 to 10,000, where onrecord has the least it says; a fraction as its decimal, where onrecord has per cent.
 */
export function sayAsNewsquant(figures: readonly Figure[]): readonly Said[] {
  const said: Said[] = [];
  for (const figure of figures) {
    const link = figure.relates.find(({ as }) => as === "to");
    const low = link && said.findIndex((one) => one.figure.id === link.figure);
    const from = low !== undefined && low >= 0 ? said[low]! : null;
    if (from && unitsFit(from.figure.unit, figure.unit) && from.figure.change === null && isPlain(from.value))
      said[low!] = {
        value: `${from.value}–${valueOf(figure)}`,
        changes: [wayOf(from.value, valueOf(figure))],
        figure: { ...figure, unit: from.figure.unit },
      };
    else said.push({ value: valueOf(figure), changes: changesOf(figure), figure });
  }
  return said;
}

/** "$75 per barrel to $46": the second need not say the unit again whole. */
function unitsFit(a: string | null, b: string | null): boolean {
  return a === b || (a?.startsWith(`${b}/`) ?? false);
}

function isPlain(value: string): boolean {
  return !value.includes("–");
}

export function goldValueOf({ value, normalized_unit }: GoldQuantity): string {
  const parts = value.replace(/E-/, "E–").split("-");
  const scale = normalized_unit.startsWith("% ") ? 100 : 1;
  return parts.map((part) => plainNumber(part, scale)).join("–");
}

export function compareNewsquant(
  gold: readonly GoldQuantity[],
  figures: readonly Figure[],
): Readonly<Record<Measure, Counts>> {
  const said = sayAsNewsquant(figures);
  const fits: Readonly<Record<Measure, (one: GoldQuantity, other: Said) => boolean>> = {
    value: () => true,
    "value + change": (one, { changes }) => changes.includes(one.change) || isMove(one),
    "value + unit": (one, { figure }) => sameUnit(one, figure),
    "value + counted, partial": (one, { figure }) => overlap(one, figure),
    "value + counted, complete": (one, { figure }) => complete(one, figure),
  };
  const counts = (fit: (one: GoldQuantity, other: Said) => boolean): Counts => {
    const left = [...said];
    let hit = 0;
    for (const one of gold) {
      const at = left.findIndex((other) => other.value === goldValueOf(one) && fit(one, other));
      if (at < 0) continue;
      left.splice(at, 1);
      hit++;
    }
    return { hit, extra: said.length - hit, missed: gold.length - hit };
  };
  return Object.fromEntries(newsquantMeasures.map((measure) => [measure, counts(fits[measure])])) as Record<
    Measure,
    Counts
  >;
}

/** The value alone, as it stands in the record: a bound is its number, a vague quantity its least. */
export function valueOf({ quantity }: Figure): string {
  if (quantity.kind === "range") return `${plainNumber(quantity.low)}–${plainNumber(quantity.high)}`;
  if (quantity.kind !== "vague") return plainNumber(quantity.n);
  if (quantity.atLeast === null) return quantity.text;
  const least = Number(quantity.atLeast);
  return /s\b/.test(quantity.text) ? `${least / 2}–${least * 5}` : plainNumber(quantity.atLeast);
}

function changesOf({ change, quantity, approximate }: Figure): readonly string[] {
  const said = [change, quantity.kind === "bound" ? quantity.op.slice(0, 1) : null, approximate ? "~" : null];
  const kept = said.filter((one) => one !== null);
  return kept.length ? kept : ["="];
}

/** "a 3 percent drop": the corpus leaves the direction to the concept, onrecord says it. */
function isMove({ change, referred_concepts }: GoldQuantity): boolean {
  return (
    change === "=" &&
    /\b(?:increase|rise|gain|improvement|boost|drop|fall|decrease|decline|cut)s?\b/.test(referred_concepts)
  );
}

function wayOf(low: string, high: string): string {
  return Number(high) > Number(low) ? "up" : "down";
}

/** "15.0" → "15", "0.50" → "0.5", "1e3" → "1000". */
export function plainNumber(value: string, scale = 1): string {
  const number = Number(value.replaceAll(",", ""));
  return Number.isFinite(number) ? String(Number((number * scale).toPrecision(6))) : value;
}

function sameUnit({ normalized_unit: unit, unit: written }: GoldQuantity, { unit: code, counted }: Figure): boolean {
  if (unit.startsWith("% ")) return code === "%";
  const known = codes[unit];
  // "517 rushing yards" in a match: what a code would measure is counted here
  if (known && code === null)
    return counted !== null && wordsOf(counted.exact).some((w) => wordsOf(written).includes(w));
  if (known) return known.includes(code!);
  if (unit === "-") return code === null;
  const words = wordsOf(`${written} ${unit}`);
  return (
    (code === null || code.startsWith("{")) && counted !== null && wordsOf(counted.exact).some((w) => words.includes(w))
  );
}

/** What a quantity is of: its noun, where the corpus has that for a unit, or any of the concepts it names. */
function wanted(
  code: string | null,
  { normalized_unit: unit, unit: written, referred_concepts }: GoldQuantity,
): readonly (readonly string[])[] {
  const concepts = referred_concepts === "-" ? [] : referred_concepts.split(", ").map(wordsOf);
  const noun =
    (codes[unit] && code !== null) || unit === "-"
      ? []
      : [wordsOf(written.replace(/^%?\s*(?:of )?/, "")), wordsOf(unit)];
  return [...noun, ...concepts].filter((words) => words.length > 0);
}

function overlap(gold: GoldQuantity, { unit, counted }: Figure): boolean {
  const targets = wanted(unit, gold).flat();
  if (counted === null) return targets.length === 0;
  return wordsOf(counted.exact).some((word) => targets.includes(word));
}

function complete(gold: GoldQuantity, { unit, counted }: Figure): boolean {
  const targets = wanted(unit, gold);
  if (counted === null) return targets.length === 0;
  const key = wordsOf(counted.exact).join(" ");
  return targets.some((words) => words.join(" ") === key);
}

const small = new Set(
  "the a an of in on at to for and or its their his her our this that these those which who with by from as is are was were".split(
    " ",
  ),
);

/** Content words without an ending, sorted: "the crews of Tarn" → crew, tarn. */
export function wordsOf(words: string): readonly string[] {
  return [
    ...new Set(
      (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
        .filter((word) => !small.has(word) && word !== "s")
        .map((word) => word.replace(/(?<=\w{3})ies$/, "y").replace(/(?<=\w{2})(?<!s)s$/, "")),
    ),
  ].sort();
}

/** The corpus's names of standard units → the codes onrecord writes. */
const codes: Readonly<Record<string, readonly string[]>> = {
  percentage: ["%"],
  "percentage per year": ["%/a"],
  dollar: ["USD"],
  "united states dollar per barrel": ["USD/[bbl_us]"],
  "dollar per month": ["USD/mo"],
  "dollar per year": ["USD/a"],
  "dollar per week": ["USD/wk"],
  "dollar per square metre": ["USD/m2"],
  "australian dollar": ["AUD"],
  "australian dollar per year": ["AUD/a"],
  "australian dollar per month": ["AUD/mo"],
  "new zealand dollar per month": ["NZD/mo"],
  "new zealand dollar per year": ["NZD/a"],
  "hong kong dollar": ["HKD"],
  "chinese yuan": ["CNY"],
  "japanese yen": ["JPY"],
  "indian rupee": ["INR"],
  "malaysian ringgit": ["MYR"],
  "south african rand": ["ZAR"],
  shekel: ["ILS"],
  "shekel per year": ["ILS/a"],
  euro: ["EUR"],
  "pound sterling": ["GBP"],
  cent: ["{cent}", "{penny}"],
  "cent per share": ["{cent}/{share}"],
  "basis point": ["{basis point}"],
  point: ["{point}"],
  "point per game": ["{point}/{game}"],
  "rebound per game": ["{rebound}/{game}"],
  "assist per game": ["{assist}/{game}"],
  "year of age": ["a"],
  year: ["a"],
  month: ["mo"],
  week: ["wk"],
  day: ["d"],
  hour: ["h"],
  minute: ["min"],
  second: ["s"],
  decade: ["10.a"],
  "mile per hour": ["[mi_i]/h"],
  "kilometre per hour": ["km/h"],
  "metre per second": ["m/s"],
  "mile per gallon": ["[mi_i]/[gal_us]"],
  inch: ["[in_i]"],
  foot: ["[ft_i]"],
  yard: ["[yd_i]"],
  mile: ["[mi_i]"],
  metre: ["m"],
  centimetre: ["cm"],
  nanometre: ["nm"],
  kilometre: ["km"],
  "square metre": ["m2"],
  "square feet": ["[ft_i]2"],
  litre: ["L"],
  "barrel per day": ["[bbl_us]/d"],
  gigabyte: ["GBy"],
  megawatt: ["MW"],
  megapascal: ["MPa"],
  "kilopound per square inch": ["[psi]", "k[psi]"],
  horsepower: ["[HP]"],
  "brake horsepower": ["[HP]"],
  degree: ["deg", "Cel", "[degF]"],
  celsius: ["Cel"],
  fahrenheit: ["[degF]"],
  ton: ["[ston_av]", "t"],
  "metric ton": ["t"],
  kilogram: ["kg"],
  milligram: ["mg"],
};
