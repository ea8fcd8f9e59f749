import { analysis } from "../../src/analyse/index.ts";
import { clean } from "../../src/clean/index.ts";
import { readConllu, type UdDocument } from "../conllu.ts";
import { pageFrom } from "../read.ts";
import { add, compareSpans, none, type Labelled } from "../score.ts";
import type { Task } from "../task.ts";

export const sentencesGum = sentences("gum", "gum", "conllu/gum-dev.conllu", "wink .929 sentences");
export const sentencesGumNews = sentences("gum-news", "gum", "conllu/gum-news-dev.conllu", "wink .902 sentences");
export const sentencesEwt = sentences(
  "ud-ewt",
  "ud_ewt",
  "en_ewt-ud-dev.conllu",
  "web text without final stops; wink .800 sentences",
);

function sentences(set: string, folder: string, file: string, others: string): Task {
  return {
    name: `sentences/${set}`,
    data: folder,
    about: `sentences and tokens at exact places; ${others}`,
    score: (data) => {
      const documents = readConllu(data.text(file)).map((document) => ({ gold: document, found: layersOf(document) }));
      const compared = documents.map(({ gold, found }) => ({
        sentences: compareSpans(labelled(gold.sentences), labelled(found.sentences)).exact,
        tokens: compareSpans(labelled(gold.tokens), labelled(found.tokens)).exact,
      }));
      return {
        documents: documents.length,
        measures: [
          { key: "sentences", counts: compared.map((one) => one.sentences).reduce(add, none) },
          { key: "tokens", counts: compared.map((one) => one.tokens).reduce(add, none) },
        ],
        items: documents.flatMap(({ gold, found }) => {
          const at = new Set(found.sentences.map(({ start, end }) => `${start}-${end}`));
          return gold.sentences.map(
            ({ start, end }) =>
              `${at.has(`${start}-${end}`) ? "hit" : "missed"} ${gold.id} ${gold.text.slice(start, end)}`,
          );
        }),
      };
    },
  };
}

function layersOf(document: UdDocument): Pick<UdDocument, "sentences" | "tokens"> {
  const page = pageFrom(new TextEncoder().encode(document.text), "text/plain");
  const { layers } = analysis.run(clean(page, { as: "article" }));
  const { start, end } = layers.tokens;
  return { sentences: layers.sentences, tokens: start.map((at, i) => ({ start: at, end: end[i]! })) };
}

function labelled(spans: readonly { start: number; end: number }[]): readonly Labelled[] {
  return spans.map(({ start, end }) => ({ start, end, label: "" }));
}
