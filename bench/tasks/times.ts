import type { DataFolder } from "../data.ts";
import { readArticle } from "../read.ts";
import { add, compareSpans, none, pairByOverlap, type Counts, type Labelled } from "../score.ts";
import type { Task } from "../task.ts";
import { readCat, readTimeml, type TimeDocument } from "../timeml.ts";

export const timesTimebank = times(
  "timebank",
  "tempeval3",
  "first grammar .814 strict, .909 relaxed, .729 value",
  (data) => data.list("Training/TBAQ-cleaned/TimeBank", ".tml").map((path) => readTimeml(path, data.text(path))),
);
export const timesAquaint = times(
  "aquaint",
  "tempeval3",
  "first grammar .806 strict, .898 relaxed, .726 value",
  (data) => data.list("Training/TBAQ-cleaned/AQUAINT", ".tml").map((path) => readTimeml(path, data.text(path))),
);
export const timesWikiwars = times("wikiwars", "wikiwars", "narrative history, not news", (data) =>
  data.list("trainingset/tml", ".tml").map((path) => readTimeml(path, data.text(path))),
);
export const timesMeantime = times("meantime", "meantime", "opening sentences of Wikinews", (data) =>
  data.list("intra-doc_annotation", ".xml").map((path) => readCat(path, data.text(path))),
);

function times(
  set: string,
  folder: string,
  others: string,
  documentsOf: (data: DataFolder) => readonly TimeDocument[],
): Task {
  return {
    name: `times/${set}`,
    data: folder,
    about: `TIMEX3 as TempEval-3 scores it: value F1 is the F1 of overlapping expressions whose value is right; ${others}`,
    score: (data) => {
      const documents = documentsOf(data);
      const scored = documents.map((gold) => {
        const record = readArticle(gold.text, gold.created);
        const found = (record?.times ?? []).map(({ start, end, timex }) => ({ start, end, label: timex ?? "" }));
        const pairs = pairByOverlap(gold.times, found, () => true);
        const right = pairs.filter((pair) => pair.gold.label === pair.found.label);
        const hits = new Set(right.map((pair) => pair.gold));
        const unlabelled = (span: Labelled) => ({ ...span, label: "" });
        const spans = compareSpans(gold.times.map(unlabelled), found.map(unlabelled));
        const value: Counts = {
          hit: right.length,
          extra: found.length - right.length,
          missed: gold.times.length - right.length,
        };
        const taken = new Set(pairs.map((pair) => pair.found));
        return { gold, hits, value, matched: pairs.length, extra: found.filter((one) => !taken.has(one)), ...spans };
      });
      return {
        documents: documents.length,
        measures: [
          { key: "value", counts: scored.map((one) => one.value).reduce(add, none) },
          { key: "relaxed", counts: scored.map((one) => one.overlap).reduce(add, none) },
          { key: "strict", counts: scored.map((one) => one.exact).reduce(add, none) },
          {
            key: "value of matched",
            right: sum(scored, (one) => one.value.hit),
            of: sum(scored, (one) => one.matched),
          },
        ],
        items: scored.flatMap(({ gold, hits, extra }) => {
          const show = (time: Labelled) =>
            `${gold.name} ${time.start} ${time.label}: ${gold.text.slice(time.start, time.end)}`;
          return [
            ...gold.times.map((time) => `${hits.has(time) ? "hit" : "missed"} ${show(time)}`),
            ...extra.map((time) => `extra ${show(time)}`),
          ];
        }),
      };
    },
  };
}

function sum<T>(all: readonly T[], countOf: (one: T) => number): number {
  return all.reduce((total, one) => total + countOf(one), 0);
}
