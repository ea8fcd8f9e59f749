import type { OnRecord } from "../../src/document/index.ts";
import { joinSentences, readBio, type GoldDocument } from "../bio.ts";
import { readArticle } from "../read.ts";
import { add, compareSpans, none, type Labelled } from "../score.ts";
import type { Task } from "../task.ts";

export const namesWorldwide: Task = {
  name: "names/en-worldwide",
  data: "en_worldwide_newswire",
  about: "person, org, place, group: exact span and kind; compromise .475 on three kinds",
  score: (data) => {
    const kinds = { Person: "person", Organization: "org", Location: "place", Facility: "place", NORP: "group" };
    const names = data.text("splits/dev.txt").split("\n").filter(Boolean);
    return scoreNames(
      names.map((name) => {
        const file = data.text(`processed_annotated/${name.replace(/(?:\.tsv)?$/, ".tsv")}`);
        return { name, ...joinSentences(readBio(file, 0, 1), kinds) };
      }),
      Object.values(kinds),
    );
  },
};

export const namesUner: Task = {
  name: "names/uner-ewt",
  data: "uner",
  about: "person, org, place in web text: exact span and kind; compromise .52",
  score: (data) => {
    const kinds = { PER: "person", ORG: "org", LOC: "place" };
    const file = data.text("UNER_English-EWT/en_ewt-ud-dev.iob2");
    return scoreNames(
      file
        .split(/(?=^# newdoc)/m)
        .map((document, i) => ({ name: `doc${i}`, ...joinSentences(readBio(document, 1, 2), kinds) })),
      Object.values(kinds),
    );
  },
};

function scoreNames(documents: readonly GoldDocument[], kinds: readonly string[]) {
  const scored = documents.map((gold) => {
    const found = namesOf(readArticle(gold.text, null), kinds);
    return {
      gold,
      found,
      ...compareSpans(gold.spans, found),
      untyped: compareSpans(gold.spans.map(anyLabel), found.map(anyLabel)).exact,
    };
  });
  return {
    documents: documents.length,
    measures: [
      { key: "exact", counts: scored.map((one) => one.exact).reduce(add, none) },
      { key: "overlap", counts: scored.map((one) => one.overlap).reduce(add, none) },
      { key: "exact, any kind", counts: scored.map((one) => one.untyped).reduce(add, none) },
    ],
    items: scored.flatMap(({ gold, found }) => {
      const key = (span: Labelled) => `${span.start}-${span.end}-${span.label}`;
      const show = (span: Labelled) =>
        `${gold.name} ${span.start} ${span.label}: ${gold.text.slice(span.start, span.end)}`;
      const goldKeys = new Set(gold.spans.map(key));
      const foundKeys = new Set(found.map(key));
      return [
        ...gold.spans.map((span) => `${foundKeys.has(key(span)) ? "hit" : "missed"} ${show(span)}`),
        ...found.filter((span) => !goldKeys.has(key(span))).map((span) => `extra ${show(span)}`),
      ];
    }),
  };
}

function namesOf(record: OnRecord | null, kinds: readonly string[]): readonly Labelled[] {
  return (record?.mentions ?? [])
    .filter((mention) => mention.form === "name" && kinds.includes(mention.kind))
    .map(({ start, end, kind }) => ({ start, end, label: kind }));
}

function anyLabel(span: Labelled): Labelled {
  return { ...span, label: "" };
}
