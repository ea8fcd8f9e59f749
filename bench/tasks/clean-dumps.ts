import { articleText } from "../../src/document/index.ts";
import { readText } from "../read.ts";
import { add, compareBags, none, ratios } from "../score.ts";
import type { Task } from "../task.ts";

export const cleanDumps: Task = {
  name: "clean/dumps",
  data: "en_worldwide_newswire",
  about: "body words of raw text dumps with page furniture, against the annotated words of the same reports",
  score: (data) => {
    const names = data
      .text("splits/dev.txt")
      .split("\n")
      .filter(Boolean)
      .map((name) => name.replace(/\.tsv$/, ""))
      .filter((name) => data.has(`original_articles/${name}`));
    const documents = names.map((name) => {
      const gold = data
        .text(`processed_annotated/${name}.tsv`)
        .split("\n")
        // the annotators kept each dump's address line; nobody would call it body
        .map((line) => line.split("\t")[0]!)
        .filter((word) => word && !/^https?:/.test(word));
      const record = readText(data.text(`original_articles/${name}`), { as: "text" });
      return compareBags(wordsOf(gold.join(" ")), wordsOf(record ? articleText(record.document) : ""));
    });
    return {
      documents: names.length,
      measures: [{ key: "words", counts: documents.reduce(add, none) }],
      items: names.map((name, i) => `${ratios(documents[i]!).f1 >= 0.95 ? "hit" : "missed"} ${name}`),
    };
  },
};

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
