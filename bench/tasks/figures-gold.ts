import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { overlaps, type Figure, type OnRecord, type Span } from "../../src/document/index.ts";
import { readText } from "../read.ts";
import { reportText } from "../reports.ts";
import type { Task } from "../task.ts";

type Place = readonly [start: number, end: number];

/**
 * One figure as a careful reader has it. `counted`: the noun phrase, wherever it stands in the sentence, null where people are only
 * implied or nothing is named. `place`: the place that phrase or clause names. `asOf`: the time that governs it, else when it was said, else the
 * report's date. `claimant`: the words nearest for who says so, null for the narrator.
 */
interface GoldFigure {
  readonly at: Place;
  readonly counted: Place | null;
  readonly place: Place | null;
  readonly asOf: string | null;
  readonly claimant: Place | null;
}

interface Gold {
  readonly reports: readonly {
    readonly file: string;
    readonly item?: number;
    readonly as: "auto" | "article";
    readonly published: string | null;
    readonly sha256: string;
    readonly figures: readonly GoldFigure[];
  }[];
}

const parts = ["counted", "place", "asOf", "claimant"] as const;

/** Real reports of other kinds than the samples; stand-off gold of our own. */
export const figuresGold: Task = {
  name: "figures/gold",
  data: ".",
  about: "what figures in real reports count, where, as of when, who says so; stand-off gold of our own",
  score: (data) => {
    const gold = JSON.parse(readFileSync(new URL("../gold/figures.json", import.meta.url), "utf8")) as Gold;
    const results = gold.reports.flatMap(({ file, item, as, published, sha256, figures }) => {
      const text = reportText(data, file, item);
      if (createHash("sha256").update(text).digest("hex") !== sha256)
        throw new Error(`${file} ${item ?? ""} is not the text its gold was made on`);
      const record = readText(text, { as, ...(published ? { published } : {}) });
      return figures.map((one) => {
        const found = record?.figures.find(({ start, end }) => overlaps({ start, end }, spanOf(one.at)));
        return { file, one, right: parts.map((part) => !!record && !!found && fits[part](one, found, record)) };
      });
    });
    return {
      documents: gold.reports.length,
      measures: parts.map((part, i) => ({
        key: part,
        right: results.filter(({ right }) => right[i]).length,
        of: results.length,
      })),
      items: results.flatMap(({ file, one, right }) =>
        parts.map((part, i) => `${right[i] ? "hit" : "missed"} ${part} of ${one.at.join("-")} in ${file}`),
      ),
    };
  },
};

const fits: Readonly<Record<(typeof parts)[number], (gold: GoldFigure, found: Figure, record: OnRecord) => boolean>> = {
  counted: (gold, { counted }) => same(gold.counted, counted),
  place: (gold, { place }, { mentions }) => same(gold.place, mentions.find(({ id }) => id === place) ?? null),
  asOf: (gold, { asOf }) => gold.asOf === (asOf?.value ?? null),
  claimant: ({ claimant }, found, { mentions, statements }) => {
    const statement = statements.find(({ id }) => id === found.statement);
    if (claimant === null) return found.statement === null || (statement?.source ?? null) === null;
    const places = mentions.filter(({ entity }) => entity === found.claimant);
    return [...places, ...(statement?.source ? [statement.source] : [])].some((place) =>
      overlaps(place, spanOf(claimant)),
    );
  },
};

function same(gold: Place | null, found: Span | null): boolean {
  return gold === null || found === null ? gold === found : overlaps(spanOf(gold), found);
}

function spanOf([start, end]: Place): Span {
  return { start, end };
}
