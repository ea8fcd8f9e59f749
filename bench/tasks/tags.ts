import { analysis } from "../../src/analyse/index.ts";
import { tagOf } from "../../src/analyse/tags/labels.ts";
import { labelWords, lemmasOf } from "../../src/analyse/tags/stage.ts";
import { wordsOf } from "../../src/analyse/tokens/words.ts";
import { clean } from "../../src/clean/index.ts";
import { readConllu } from "../conllu.ts";
import { pageFrom } from "../read.ts";
import { add, compareSpans, none, type Labelled } from "../score.ts";
import type { Task } from "../task.ts";

export const tagsEwt = tags("ud-ewt", "ud_ewt", "en_ewt-ud-dev.conllu", "web text; wink .894");
export const tagsGum = tags("gum", "gum", "conllu/gum-dev.conllu", "fifteen kinds of text; wink .924");
export const tagsGumNews = tags("gum-news", "gum", "conllu/gum-news-dev.conllu", "Wikinews; two reports");

function tags(set: string, folder: string, file: string, others: string): Task {
  return {
    name: `tags/${set}`,
    data: folder,
    about: `part of speech and lemma of given words, then of words found in raw text; ${others}`,
    score: (data) => {
      const content = data.text(file);
      const given = content.split(/(?=^# newdoc)/m).map(scoreGiven);
      const raw = readConllu(content).map((document, i) => scoreRaw(document, given[i]!.words.flat()));
      const words = given.flatMap(({ words: sentences, tags: found, lemmas }) =>
        sentences.flat().map((word, i) => ({ ...word, tag: found[i]!, found: lemmas[i]! })),
      );
      const right = words.filter(({ tag, upos }) => tag === upos).length;
      return {
        documents: given.length,
        measures: [
          { key: "upos", right, of: words.length },
          {
            key: "lemma",
            right: words.filter(({ found, lemma }) => found === lemma.replaceAll("’", "'")).length,
            of: words.length,
          },
          { key: "upos, raw text", counts: raw.map((one) => one.tags).reduce(add, none) },
          { key: "lemma, raw text", counts: raw.map((one) => one.lemmas).reduce(add, none) },
        ],
        items: words.map(({ form, upos, tag }, i) => `${tag === upos ? "hit" : "missed"} ${i} ${upos} ${form}`),
      };
    },
  };
}

interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
}

/** Words and sentences as the corpus cuts them. */
function scoreGiven(document: string) {
  const sentences = readWords(document);
  const words = wordsOf(sentences.flat().map(({ form }) => form));
  const stretches: { firstToken: number; endToken: number }[] = [];
  for (const { length } of sentences) {
    const firstToken = stretches.at(-1)?.endToken ?? 0;
    stretches.push({ firstToken, endToken: firstToken + length });
  }
  const labels = labelWords(words, stretches);
  const lemmas = lemmasOf(words, stretches, labels);
  return { words: sentences, tags: [...labels.keys()].map((token) => tagOf({ labels, lemmas }, token)), lemmas };
}

/** Words as the whole analysis finds them: right only at the exact place. */
function scoreRaw({ text, tokens }: ReturnType<typeof readConllu>[number], words: readonly GoldWord[]) {
  const gold = placed(text, tokens, words);
  const { layers } = analysis.run(clean(pageFrom(new TextEncoder().encode(text), "text/plain"), { as: "article" }));
  const found = layers.tokens.start.map((start, i) => ({ start, end: layers.tokens.end[i]!, label: "" }));
  const compare = (right: (word: GoldWord) => string, made: (token: number) => string) =>
    compareSpans(
      gold.map(({ span, word }): Labelled => ({ ...span, label: right(word) })),
      found.map((span, token): Labelled => ({ ...span, label: made(token) })),
    ).exact;
  return {
    tags: compare(
      ({ upos }) => upos,
      (token) => tagOf(layers.tags, token),
    ),
    lemmas: compare(
      ({ lemma }) => lemma.replaceAll("’", "'"),
      (token) => layers.tags.lemmas[token]!,
    ),
  };
}

/** Pairs tokens with words; a contraction that is kept whole has several words and stays out. */
function placed(text: string, tokens: readonly { start: number; end: number }[], words: readonly GoldWord[]) {
  const pairs: { span: { start: number; end: number }; word: GoldWord }[] = [];
  let at = 0;
  for (const word of words) {
    const reads = (token: number) => tokens[token] && text.slice(tokens[token].start, tokens[token].end) === word.form;
    if (!reads(at) && reads(at + 1)) at++;
    if (reads(at)) pairs.push({ span: tokens[at++]!, word });
  }
  return pairs;
}

function readWords(document: string): readonly (readonly GoldWord[])[] {
  return document
    .split("\n\n")
    .map((chunk) =>
      chunk
        .split("\n")
        .map((line) => line.split("\t"))
        // matches: "12"   must not match: "3-4" (a contraction) "5.1" (a word that is not written)
        .filter(([id]) => /^\d+$/.test(id!))
        .map(([, form, lemma, upos]) => ({ form: form!, lemma: lemma!, upos: upos! })),
    )
    .filter((sentence) => sentence.length);
}
