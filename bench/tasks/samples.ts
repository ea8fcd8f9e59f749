import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { contains, overlaps, type Mention, type OnRecord, type Span } from "../../src/document/index.ts";
import { showQuantity } from "../figures.ts";
import { readText } from "../read.ts";
import type { Task } from "../task.ts";

/** One thing that must come out of a report; fields that are absent are not asked for. */
interface Check {
  readonly row: number;
  readonly file: string;
  readonly kind: string;
  readonly at?: Place | readonly Place[];
  readonly content?: readonly Place[];
  readonly value?: string;
  readonly from?: string;
  readonly role?: string;
  readonly kept?: boolean;
  readonly speaker?: string;
  readonly stance?: string | readonly string[];
  readonly mode?: string;
  readonly negated?: boolean;
  readonly condition?: Place;
  readonly channel?: Place;
  readonly saidOn?: string;
  readonly within?: Place;
  readonly repeats?: readonly Place[];
  readonly quantity?: string;
  readonly claimant?: string | null;
  readonly place?: string;
  readonly asOf?: string;
  readonly relates?: readonly [as: string, to: Place];
}
type Place = readonly [start: number, end: number];

interface Gold {
  readonly files: Readonly<Record<string, string>>;
  readonly checks: readonly Check[];
}

/** Three real reports and what a careful reader gets from them, row by row. */
export const samples: Task = {
  name: "record/samples",
  data: "../samples",
  about: "what must come out of three real reports, row by row; stand-off gold of our own",
  score: (data) => {
    const gold = JSON.parse(readFileSync(new URL("../gold/samples.json", import.meta.url), "utf8")) as Gold;
    const records = new Map(
      Object.entries(gold.files).map(([file, sha256]) => {
        const bytes = data.bytes(file);
        if (createHash("sha256").update(bytes).digest("hex") !== sha256)
          throw new Error(`${file} is not the file its gold was made on`);
        return [file, readText(new TextDecoder().decode(bytes), { as: "auto" })] as const;
      }),
    );
    const results = gold.checks.map((check) => {
      const record = records.get(check.file);
      return { check, holds: record ? holds(record, check) : false };
    });
    const rows = [...new Set(gold.checks.map(({ row }) => row))];
    const whole = rows.filter((row) => results.every(({ check, holds }) => check.row !== row || holds));
    return {
      documents: records.size,
      measures: [
        { key: "checks", right: results.filter((result) => result.holds).length, of: results.length },
        { key: "whole rows", right: whole.length, of: rows.length },
      ],
      items: results.map(
        ({ check, holds }) => `${holds ? "hit" : "missed"} row ${check.row} ${check.file} ${JSON.stringify(check)}`,
      ),
    };
  },
};

function holds(record: OnRecord, check: Check): boolean {
  const { document } = record;
  const [first] = placesIn(check);
  switch (check.kind) {
    case "block":
      return document.blocks.some(
        (block) =>
          overlaps(block, first!) &&
          block.kept === check.kept &&
          (check.role === undefined || block.role === check.role) &&
          (block.kept || block.why !== null),
      );
    case "published":
      return document.published?.value === check.value && document.published?.from === check.from;
    case "title":
    case "dateline":
    case "agency":
      return isAt(document[check.kind]?.span ?? null, first!);
    case "byline":
      return document.byline.some((found) => isAt(found.span, first!));
    case "nothing":
      return ![
        ...record.mentions,
        ...record.times,
        ...record.figures,
        ...record.statements.flatMap(({ content }) => content),
      ].some((datum) => placesIn(check).some((place) => contains(place, datum)));
    case "same-entity":
      return new Set(entitiesAt(record, check)).size === 1 && !entitiesAt(record, check).includes(null);
    case "distinct":
      return (
        new Set(entitiesAt(record, check)).size === placesIn(check).length && !entitiesAt(record, check).includes(null)
      );
    case "statement":
      return record.statements.some((statement) => holdsStatement(record, statement, check));
    case "figure":
      return record.figures.some((figure) => holdsFigure(record, figure, check));
    default:
      throw new Error(`no check of kind ${check.kind}`);
  }
}

function holdsStatement(record: OnRecord, statement: OnRecord["statements"][number], check: Check): boolean {
  const outer = record.statements.find(({ id }) => id === statement.within);
  return (
    samePlaces(statement.content, check.content ?? []) &&
    (check.speaker === undefined || statement.speakerName === check.speaker) &&
    (check.stance === undefined || [check.stance].flat().includes(statement.stance)) &&
    (check.mode === undefined || statement.mode === check.mode) &&
    (check.negated === undefined || statement.negated === check.negated) &&
    (check.condition === undefined || isAt(statement.condition, spanOf(check.condition))) &&
    (check.channel === undefined || isAt(statement.channel, spanOf(check.channel))) &&
    (check.saidOn === undefined || statement.saidOn?.value === check.saidOn) &&
    (check.within === undefined || (outer !== undefined && samePlaces(outer.content, [check.within]))) &&
    (check.repeats === undefined || samePlaces(statement.repeats, check.repeats))
  );
}

function holdsFigure(record: OnRecord, figure: OnRecord["figures"][number], check: Check): boolean {
  const [place] = placesIn(check);
  const other = check.relates && record.figures.find((one) => isAt(one, spanOf(check.relates![1])));
  return (
    isAt(figure, place!) &&
    (check.quantity === undefined || showQuantity(figure) === check.quantity) &&
    (check.claimant === undefined ||
      (record.entities.find(({ id }) => id === figure.claimant)?.name ?? null) === check.claimant) &&
    (check.place === undefined || record.mentions.find(({ id }) => id === figure.place)?.exact === check.place) &&
    (check.asOf === undefined || figure.asOf?.value === check.asOf) &&
    (check.relates === undefined ||
      figure.relates.some((link) => link.figure === other?.id && link.as === check.relates![0]))
  );
}

function entitiesAt(record: OnRecord, check: Check): readonly (string | null)[] {
  const at = (place: Span) =>
    record.mentions.filter((mention) => overlaps(mention, place)).toSorted(byFit(place))[0]?.entity ?? null;
  return placesIn(check).map(at);
}

/** The mention that covers a place best. */
function byFit(place: Span): (a: Mention, b: Mention) => number {
  const off = (mention: Mention) => Math.abs(mention.start - place.start) + Math.abs(mention.end - place.end);
  return (a, b) => off(a) - off(b);
}

function placesIn({ at = [] }: Check): readonly Span[] {
  return (typeof at[0] === "number" ? [at as Place] : (at as readonly Place[])).map(spanOf);
}

function spanOf([start, end]: Place): Span {
  return { start, end };
}

function isAt(span: Span | null, place: Span): boolean {
  return span !== null && span.start === place.start && span.end === place.end;
}

function samePlaces(spans: readonly Span[], places: readonly Place[]): boolean {
  return spans.length === places.length && spans.every((span, i) => isAt(span, spanOf(places[i]!)));
}
