import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { overlaps, type OnRecord, type Span, type Statement } from "../../src/document/index.ts";
import { readText } from "../read.ts";
import { reportText } from "../reports.ts";
import { add, none, ratios, type Counts } from "../score.ts";
import type { Task } from "../task.ts";

type Place = readonly [start: number, end: number];

/** One statement as a careful reader has it; bench/gold/statement-ways.md says how it was read. */
interface GoldStatement {
  readonly cue: Place;
  readonly content: readonly Place[];
  readonly stance: Statement["stance"];
  readonly negated?: true;
  readonly condition?: Place;
  /** The cue of the statement it stands in. */
  readonly within?: Place;
  readonly source?: Place;
  /** A place that names who the source is; null when the report names nobody. Absent when not judged. */
  readonly is?: Place | null;
  readonly sha256: string;
}

interface Gold {
  readonly reports: readonly {
    readonly file: string;
    readonly item?: number;
    readonly half: "look" | "check";
    readonly sha256: string;
    readonly statements: readonly GoldStatement[];
  }[];
}

interface Answer {
  readonly half: "look" | "check";
  readonly name: string;
  readonly gold: GoldStatement;
  readonly found: OnRecord["statements"][number] | null;
  readonly record: OnRecord | null;
  /** What the gold has inside it. */
  readonly inner: readonly GoldStatement[];
}

/** How statements are said: stance, negation, condition, nesting; and whom their sources name. Stand-off gold of our own. */
export const statementWays: Task = {
  name: "statements/ways",
  data: ".",
  about:
    "stance, negation, condition, nesting and the right person for the source, of statements found; stand-off gold of our own",
  score: (data) => {
    const gold = JSON.parse(readFileSync(new URL("../gold/statement-ways.json", import.meta.url), "utf8")) as Gold;
    const answers = gold.reports.flatMap(({ file, item, half, sha256, statements }): readonly Answer[] => {
      const text = reportText(data, file, item);
      if (createHash("sha256").update(text).digest("hex") !== sha256)
        throw new Error(`${file} ${item ?? ""} is not the text its gold was made on`);
      const record = readText(text, { as: "article" });
      const pairs = pairUp(statements, record?.statements ?? []);
      const name = `${file.split("/").slice(-2).join("/")}${item === undefined ? "" : ` ${item}`}`;
      return statements.map((one) => ({
        half,
        name,
        gold: one,
        found: pairs.get(one) ?? null,
        record,
        inner: statements.filter(({ within }) => within?.join() === one.cue.join()),
      }));
    });
    return {
      documents: gold.reports.length,
      measures: (["all", "look", "check"] as const).flatMap((half) => {
        const part = answers.filter((one) => half === "all" || one.half === half);
        const found = part.filter((one) => one.found !== null);
        const sources = found.filter(
          ({ gold: { is, source }, found: one }) => is !== undefined && meets(source, one!.source),
        );
        const key = (what: string) => (half === "all" ? what : `${half} half: ${what}`);
        return [
          { key: key("stance, mean of nine"), right: meanF1(found) * found.length, of: found.length },
          {
            key: key("stance"),
            right: found.filter((one) => one.gold.stance === one.found!.stance).length,
            of: found.length,
          },
          { key: key("negated"), counts: countsOf(found, (one) => [one.gold.negated === true, one.found!.negated]) },
          {
            key: key("negated or not"),
            right: found.filter((one) => one.found!.negated === (one.gold.negated === true)).length,
            of: found.length,
          },
          { key: key("condition"), counts: found.map(conditionOf).reduce(add, none) },
          { key: key("nested"), counts: found.map(nestingOf).reduce(add, none) },
          { key: key("right person"), right: sources.filter(isRightPerson).length, of: sources.length },
          { key: key("statements found"), right: found.length, of: part.length },
        ];
      }),
      items: answers.flatMap(itemsOf),
    };
  },
};

/** Gold to found, one to one: the cues touch, and of such the most shared content. */
function pairUp(
  gold: readonly GoldStatement[],
  found: OnRecord["statements"],
): ReadonlyMap<GoldStatement, OnRecord["statements"][number]> {
  const candidates = gold.flatMap((one) =>
    found.flatMap((other) => {
      const shared = meets(one.cue, other.cue) ? overlapOf(one.content.map(spanOf), other.content) : 0;
      return shared > 0 ? [{ one, other, shared }] : [];
    }),
  );
  candidates.sort((a, b) => b.shared - a.shared);
  const pairs = new Map<GoldStatement, OnRecord["statements"][number]>();
  const used = new Set<unknown>();
  for (const { one, other } of candidates) {
    if (pairs.has(one) || used.has(other)) continue;
    pairs.set(one, other);
    used.add(other);
  }
  return pairs;
}

/** Shared characters of all that either has. */
function overlapOf(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const shared = a.reduce(
    (sum, x) => sum + b.reduce((part, y) => part + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  );
  return shared / (length(a) + length(b) - shared);
}

/** Mean F1 of the stances that the gold has. */
function meanF1(answers: readonly Answer[]): number {
  const stances = [...new Set(answers.map(({ gold }) => gold.stance))];
  const each = stances.map(
    (stance) => ratios(countsOf(answers, (one) => [one.gold.stance === stance, one.found!.stance === stance])).f1,
  );
  return each.reduce((sum, f1) => sum + f1, 0) / Math.max(1, each.length);
}

function countsOf(answers: readonly Answer[], of: (one: Answer) => readonly [gold: boolean, found: boolean]): Counts {
  return answers
    .map(of)
    .map(([gold, found]) => count(gold, found, gold && found))
    .reduce(add, none);
}

function count(gold: boolean, found: boolean, right: boolean): Counts {
  return { hit: right ? 1 : 0, extra: found && !right ? 1 : 0, missed: gold && !right ? 1 : 0 };
}

function conditionOf({ gold, found, inner }: Answer): Counts {
  // the condition of a statement inside this one may be given to both
  if (!gold.condition && inner.some(({ condition }) => meets(condition, found!.condition))) return none;
  return count(gold.condition !== undefined, found!.condition !== null, meets(gold.condition, found!.condition));
}

function nestingOf({ gold, found, record }: Answer): Counts {
  const outer = record!.statements.find(({ id }) => id === found!.within);
  return count(gold.within !== undefined, outer !== undefined, meets(gold.within, outer?.cue ?? null));
}

/** Named: the speaker is the entity whose name stands there. Unnamed: no entity, or one without a name. */
function isRightPerson({ gold: { is }, found, record }: Answer): boolean {
  const { mentions } = record!;
  const { speaker } = found!;
  if (!is) return !mentions.some(({ entity, form }) => entity === speaker && form === "name");
  const last = is[1] - 1;
  const holding = mentions.filter(({ form, start, end }) => form === "name" && start <= last && end > last);
  const smallest = holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  return smallest !== undefined && smallest.entity === speaker;
}

function itemsOf(one: Answer): readonly string[] {
  const { half, name, gold, found, record } = one;
  const text = record?.document.text ?? "";
  const words = `${half} ${name} ${gold.cue.join("-")} ${text.slice(...gold.cue)}`;
  if (!found) return [`missed ${words}: the statement`];
  const marks = (right: boolean, what: string) => `${right ? "hit" : "missed"} ${words}: ${what}`;
  const nested = nestingOf(one);
  const condition = conditionOf(one);
  return [
    marks(found.stance === gold.stance, `stance ${gold.stance}, found ${found.stance}`),
    marks(found.negated === (gold.negated === true), `negated ${gold.negated === true}`),
    ...(nested.hit + nested.missed + nested.extra
      ? [marks(nested.hit === 1, `within ${gold.within?.join("-") ?? "none"}`)]
      : []),
    ...(condition.hit + condition.missed + condition.extra
      ? [
          marks(
            condition.hit === 1,
            `condition ${gold.condition ? text.slice(...gold.condition) : "none"}, found ${found.condition?.exact}`,
          ),
        ]
      : []),
    ...(gold.is !== undefined && meets(gold.source, found.source)
      ? [
          marks(
            isRightPerson(one),
            `source ${found.source!.exact}: ${gold.is ? text.slice(...gold.is) : "unnamed"}, found ${found.speakerName}`,
          ),
        ]
      : []),
  ];
}

function meets(place: Place | undefined, span: Span | null): boolean {
  return place !== undefined && span !== null && overlaps(spanOf(place), span);
}

function spanOf([start, end]: Place): Span {
  return { start, end };
}
