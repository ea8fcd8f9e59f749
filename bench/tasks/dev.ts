import type { OnRecord } from "../../src/document/index.ts";
import { readCases } from "../../test/support/cases.ts";
import { readMarked, type Mark } from "../../test/support/notation.ts";
import { compareAttributions, wordedOf } from "../attribution.ts";
import type { DataFolder } from "../data.ts";
import { showQuantity } from "../figures.ts";
import type { Attribution } from "../polnear.ts";
import { readArticle } from "../read.ts";
import { add, compareSpans, none, type Labelled } from "../score.ts";
import type { Outcome, Task } from "../task.ts";

/** Invented sentences with the answer written in, committed with the project: they run where no corpus is. */
export const dev: readonly Task[] = [
  spanTask("dev/figures", "figures.txt", ["figure"], (record) =>
    record.figures.map((figure) => ({ start: figure.start, end: figure.end, label: `figure=${showQuantity(figure)}` })),
  ),
  spanTask("dev/times", "times.txt", ["time"], (record) =>
    record.times.map((time) => ({ start: time.start, end: time.end, label: `time=${time.timex}` })),
  ),
  spanTask("dev/names", "names.txt", ["person", "org", "place", "group"], (record) =>
    record.mentions
      .filter((mention) => mention.form === "name")
      .map(({ start, end, kind }) => ({ start, end, label: kind })),
  ),
  {
    name: "dev/figure-misses",
    data: null,
    about: "numbers that are no figures",
    score: (data) => {
      const lines = data.text("figure-misses.txt").split("\n").filter(Boolean);
      const found = lines.map((line) => readArticle(line, "2026-03-10")?.figures ?? []);
      const clean = found.filter((figures) => figures.length === 0).length;
      return {
        documents: lines.length,
        measures: [{ key: "lines without a figure", right: clean, of: lines.length }],
        items: lines.map((line, i) => `${found[i]!.length ? "missed" : "hit"} ${line}`),
      };
    },
  },
  {
    name: "dev/statements",
    data: null,
    about: "source, cue and content tied together",
    score: (data) => {
      const cases = casesOf(data, "statements.txt").map(({ text, marks, published }) => {
        const record = readArticle(text, published);
        const found = (record?.statements ?? []).map(({ source, cue, content }): Attribution => ({
          source: source ? [source] : [],
          cue: cue ? [cue] : [],
          content,
        }));
        const scores = compareAttributions(wordedOf(text, attributionsOf(marks)), wordedOf(text, found));
        const stances = marks.filter((mark) => mark.tag === "cue");
        const rightStances = stances.filter((mark) =>
          record?.statements.some(
            ({ cue, stance }) => cue?.start === mark.start && stance === (mark.value ?? "asserts"),
          ),
        );
        return { text, scores, stances: stances.length, rightStances: rightStances.length };
      });
      const sum = (key: "lenient" | "strict") => cases.map((one) => one.scores[key]).reduce(add, none);
      return {
        documents: cases.length,
        measures: [
          { key: "triple strict", counts: sum("strict") },
          { key: "triple lenient", counts: sum("lenient") },
          {
            key: "stance",
            right: total(cases.map((one) => one.rightStances)),
            of: total(cases.map((one) => one.stances)),
          },
        ],
        items: cases.map(
          (one) => `${one.scores.strict.missed + one.scores.strict.extra ? "missed" : "hit"} ${one.text}`,
        ),
      };
    },
  },
];

function spanTask(
  name: string,
  file: string,
  tags: readonly string[],
  foundIn: (record: OnRecord) => readonly Labelled[],
): Task {
  return {
    name,
    data: null,
    about: "exact place and reading",
    score: (data): Outcome => {
      const cases = casesOf(data, file).map(({ text, marks, published }) => {
        const gold = marks
          .filter((mark) => tags.includes(mark.tag))
          .map(({ start, end, tag, value }) => ({ start, end, label: value === undefined ? tag : `${tag}=${value}` }));
        const record = readArticle(text, published);
        const found = record ? foundIn(record) : [];
        const bare = (span: Labelled) => ({ ...span, label: "" });
        return {
          text,
          gold,
          found,
          exact: compareSpans(gold, found).exact,
          overlap: compareSpans(gold.map(bare), found.map(bare)).overlap,
        };
      });
      return {
        documents: cases.length,
        measures: [
          { key: "exact", counts: cases.map((one) => one.exact).reduce(add, none) },
          { key: "overlap", counts: cases.map((one) => one.overlap).reduce(add, none) },
        ],
        items: cases.flatMap(({ text, gold, found }) => {
          const key = (span: Labelled) => `${span.start}-${span.end}-${span.label}`;
          const show = (span: Labelled) => `${span.label} “${text.slice(span.start, span.end)}” in: ${text}`;
          const foundKeys = new Set(found.map(key));
          const goldKeys = new Set(gold.map(key));
          return [
            ...gold.map((span) => `${foundKeys.has(key(span)) ? "hit" : "missed"} ${show(span)}`),
            ...found.filter((span) => !goldKeys.has(key(span))).map((span) => `extra ${show(span)}`),
          ];
        }),
      };
    },
  };
}

function casesOf(data: DataFolder, file: string) {
  return readCases(data.text(file)).map(({ marked, published }) => ({ ...readMarked(marked), published }));
}

function attributionsOf(marks: readonly Mark[]): readonly Attribution[] {
  const ids = [...new Set(marks.map((mark) => mark.id ?? ""))];
  return ids.map((id) => {
    const of = (tag: string) => marks.filter((mark) => (mark.id ?? "") === id && mark.tag === tag);
    return { source: of("source"), cue: of("cue"), content: of("content") };
  });
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0);
}
