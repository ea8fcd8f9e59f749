import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { DataFolder } from "../data.ts";
import { reportText } from "../reports.ts";

export type Place = readonly [start: number, end: number];

/**
 * One figure as a careful reader has it. A part that is absent is not scored: the reader could not tell, or several answers are right.
 */
export interface GoldFigure {
  readonly at: Place;
  /** The noun phrase, wherever it stands in the sentence; null where people are only implied or nothing is named. */
  readonly counted?: Place | null;
  /** The place that its phrase or clause names. */
  readonly place?: Place | null;
  /** The time that governs it, else when it was said, else the report's date. */
  readonly asOf?: string | null;
  readonly from?: "time" | "said" | "published";
  /** The words nearest for who says so; null for the narrator. */
  readonly claimant?: Place | null;
}

export interface GoldReport {
  readonly name: string;
  readonly own: boolean;
  /** `look` may be read while rules are written, `check` is only scored. */
  readonly half: "look" | "check";
  readonly text: string;
  readonly as: "auto" | "article";
  readonly published: string | null;
  readonly figures: readonly GoldFigure[];
}

interface Gold {
  readonly reports: readonly (Pick<GoldReport, "half" | "as" | "published" | "figures"> & {
    readonly file: string;
    readonly item?: number | string;
    readonly sha256: string;
  })[];
}

export function corpusReports(data: DataFolder): readonly GoldReport[] {
  const gold = JSON.parse(readFileSync(new URL("../gold/figures.json", import.meta.url), "utf8")) as Gold;
  return gold.reports.map(({ file, item, sha256, ...report }) => {
    const text = typeof item === "string" ? bodyOf(data.text(file), item) : reportText(data, file, item);
    if (createHash("sha256").update(text).digest("hex") !== sha256)
      throw new Error(`${file} ${item ?? ""} is not the text its gold was made on`);
    return { ...report, name: [file, item].join(" ").trim(), own: false, text };
  });
}

/** The body of one of many articles in one file of JSON, by its id. */
function bodyOf(content: string, id: string): string {
  return (JSON.parse(content) as Readonly<Record<string, { readonly articleBody: string }>>)[id]!.articleBody;
}

const folder = new URL("../gold/figures/", import.meta.url);

/** Reports written for this, each with its answers below the text. */
export function ownReports(): readonly GoldReport[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readOwn(name, readFileSync(new URL(name, folder), "utf8")));
}

/** "12@2 | dockers | Tarn | 2026-03 time | the union": words of the text, "@2" the second such, "-" nothing, "?" not scored. */
function readOwn(name: string, content: string): GoldReport {
  const [head, rest] = cut(content, "\n\n");
  const [text, rows] = cut(rest, "\n\n== figures\n");
  const field = (key: string) => new RegExp(`^${key}: (.*)$`, "m").exec(head)![1]!;
  return {
    name,
    own: true,
    half: field("half") as GoldReport["half"],
    text,
    as: "article",
    published: field("published"),
    figures: rows
      .split("\n")
      .filter(Boolean)
      .map((row) => readRow(name, text, row)),
  };
}

function readRow(name: string, text: string, row: string): GoldFigure {
  const [figure, counted, place, asOf, claimant] = row.split(" | ");
  if (claimant === undefined) throw new Error(`${name}: a row needs five cells: ${row}`);
  const at = placesIn(text, figure!.replace(/@\d+$/, ""))[Number(/@(\d+)$/.exec(figure!)?.[1] ?? 1) - 1];
  if (!at) throw new Error(`${name}: these words do not stand in the text: ${row}`);
  const nearest = (words: string): Place | null => {
    const all = [...placesIn(text, words)].sort((a, b) => gapOf(a, at) - gapOf(b, at));
    if (!all[0]) throw new Error(`${name}: “${words}” does not stand in the text: ${row}`);
    return all[0];
  };
  const cell = (words: string) => (words === "?" ? undefined : words === "-" ? null : nearest(words));
  const [value, from] = asOf!.split(" ");
  const answers = {
    counted: cell(counted!),
    place: cell(place!),
    claimant: cell(claimant),
    asOf: value === "?" ? undefined : value!,
    from: from === undefined || from === "?" ? undefined : (from as "time" | "said" | "published"),
  };
  return { at, ...Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)) };
}

/** Every place where words stand as a whole: "5" is no part of "52". */
function placesIn(text: string, words: string): readonly Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!/[A-Za-z0-9][A-Za-z0-9]/.test(text.slice(at - 1, at + 1)) && isEnd(text, at + words.length))
      places.push([at, at + words.length]);
  return places;
}

function isEnd(text: string, at: number): boolean {
  return !/[A-Za-z0-9][A-Za-z0-9]/.test(text.slice(at - 1, at + 1));
}

function gapOf(a: Place, b: Place): number {
  return Math.max(a[0] - b[1], b[0] - a[1]);
}

function cut(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
