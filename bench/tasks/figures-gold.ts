import { overlaps, type Figure, type OnRecord, type Span } from "../../src/document/index.ts";
import { readText } from "../read.ts";
import type { Task } from "../task.ts";
import { corpusReports, ownReports, type GoldFigure, type GoldReport, type Place } from "./figures-gold-reports.ts";

/** What is asked of every figure; `from` is whether the date was read, said or the report's. */
const parts = ["counted", "place", "asOf", "from", "claimant"] as const;
type Part = (typeof parts)[number];

/** Which figures a score is of. */
const groups: Readonly<Record<string, (report: GoldReport) => boolean>> = {
  "": () => true,
  "look half: ": ({ half }) => half === "look",
  "check half: ": ({ half }) => half === "check",
  "own reports: ": ({ own }) => own,
};

/** Stand-off gold of our own in reports of many kinds, and reports written for it (scheme: bench/gold/figures.md). */
export const figuresGold: Task = {
  name: "figures/gold",
  data: ".",
  about:
    "what figures count, where, as of when, who says so, in real reports and our own; each part where a reader can tell",
  score: (data) => {
    const reports = [...corpusReports(data), ...ownReports()];
    const results = reports.flatMap((report) => {
      const { text, as, published } = report;
      const record = readText(text, { as, ...(published ? { published } : {}) });
      return report.figures.map((gold) => {
        const found = record?.figures.find(({ start, end }) => overlaps({ start, end }, spanOf(gold.at)));
        const right = (part: Part) => !!record && !!found && fits[part](gold, found, record);
        return { report, gold, found: !!found, right };
      });
    });
    const asked = (part: Part, of: typeof results) => of.filter(({ gold }) => gold[part] !== undefined);
    return {
      documents: reports.length,
      measures: Object.entries(groups).flatMap(([group, holds]) => {
        const of = results.filter(({ report }) => holds(report));
        return [
          ...parts.map((part) => ({
            key: `${group}${part}`,
            right: asked(part, of).filter(({ right }) => right(part)).length,
            of: asked(part, of).length,
          })),
          { key: `${group}found`, right: of.filter(({ found }) => found).length, of: of.length },
        ];
      }),
      // which of the check half are wrong is not looked at
      items: results
        .filter(({ report }) => report.half === "look")
        .flatMap(({ report, gold, right }) =>
          parts
            .filter((part) => gold[part] !== undefined)
            .map((part) => `${right(part) ? "hit" : "missed"} ${part} of ${gold.at.join("-")} in ${report.name}`),
        ),
    };
  },
};

const fits: Readonly<Record<Part, (gold: GoldFigure, found: Figure, record: OnRecord) => boolean>> = {
  counted: (gold, { counted }) => same(gold.counted!, counted),
  place: (gold, { place }, { mentions }) => same(gold.place!, mentions.find(({ id }) => id === place) ?? null),
  asOf: (gold, { asOf }) => boundsOf(gold.asOf!) === boundsOf(asOf?.value ?? null),
  from: (gold, { asOf }) => gold.from === (asOf === null ? "published" : fromOf(asOf.from)),
  claimant: ({ claimant }, found, { mentions, statements }) => {
    const statement = statements.find(({ id }) => id === found.statement);
    if (claimant === null) return found.statement === null || (statement?.source ?? null) === null;
    const places = mentions.filter(({ entity }) => entity === found.claimant);
    return [...places, ...(statement?.source ? [statement.source] : [])].some((place) =>
      overlaps(place, spanOf(claimant!)),
    );
  },
};

function fromOf(from: string): GoldFigure["from"] {
  return from === "published" ? "published" : from.startsWith("s") ? "said" : "time";
}

/** "2022" and "2022-01-01/2022-12-31" are one stretch of days; a time of day is left out. */
function boundsOf(value: string | null): string | null {
  if (value === null) return null;
  const ends = value.split("/");
  // matches: "2022", "2022-07", "2022-07-18T09:00"   must not match: ""
  const day = (end: string, last: boolean) => {
    const [year, month, date] = end.slice(0, 10).split("-");
    const lastDate = () => new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
    return `${year}-${month ?? (last ? "12" : "01")}-${date ?? (last ? lastDate() : "01")}`;
  };
  return `${day(ends[0]!, false)}/${day(ends.at(-1)!, true)}`;
}

function same(gold: Place | null, found: Span | null): boolean {
  return gold === null || found === null ? gold === found : overlaps(spanOf(gold), found);
}

function spanOf([start, end]: Place): Span {
  return { start, end };
}
