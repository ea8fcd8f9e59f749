import { labelNames } from "../../src/analyse/tags/labels.ts";
import { openGenres } from "./corpora.ts";
import type { TagScore, TagScores } from "./score.ts";

/** What the card says; scores are one a development part. */
export interface TagFacts {
  readonly exams: readonly string[];
  readonly scores: readonly TagScores[];
  readonly steps: readonly {
    readonly what: string;
    readonly features: number;
    readonly bytes: number;
    readonly scores: readonly TagScores[];
  }[];
  readonly curve: readonly { readonly share: number; readonly scores: readonly TagScores[] }[];
  /** Words learned from with the louder copies, and without. */
  readonly words: number;
  readonly given: number;
  readonly features: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly lemmaBytes: number;
  readonly lemmaZipped: number;
  readonly data: string;
}

export function showCard(facts: TagFacts): string {
  const number = (value: number) => value.toLocaleString("en");
  const kilo = (value: number) => number(Math.round(value / 1000));
  const names = facts.exams.map((exam) => `${exam} dev`).join(" | ");
  const upos = (scores: readonly TagScores[]) => scores.map(({ all }) => share(all, "tags")).join(" | ");
  const genres = facts.scores.flatMap(({ byGenre }, i) =>
    [...byGenre].map(([genre, score]) => `| ${facts.exams[i]}: ${genre} | ${scoreCells(score)} |`),
  );
  return `# The tagger

A conditional random field that gives each word one of ${labelNames.length} labels: its part of speech and, where it has one, its form. It is in
\`src/analyse/tags/model.ts\`: ${number(facts.features)} features, ${kilo(facts.bytes)} kB packed as \`src/learn/packed.ts\` describes, SHA-256
\`${facts.sha256}\`. Its features, in \`src/analyse/tags/features.ts\`, are the
spelling, shape, beginnings and endings of a word and of two words to either side, pairs of them, and whether a capital stands in a headline
or also in small letters elsewhere in the report. Beside it, \`src/analyse/tags/lemma/model.ts\` (${kilo(facts.lemmaBytes)} kB) says how a word with a label
becomes its lemma, by its longest known ending.

## What it learned from

${number(facts.given)} words; every eighth document a second time with sentences in capitals, in the manner of headlines and with typographic quotation
marks (${number(facts.words)} in all). No sentence is in this repository or in the model: a feature is a hash. The lemma table holds words and endings.

- UD English EWT, train: CC BY-SA 4.0 (annotations and texts: web logs, newsgroups, e-mail, reviews, answers)
- GUM, train, of these kinds of text only: ${[...openGenres].join(", ")}. Annotations CC BY 4.0; texts CC BY, CC BY-SA or public
  domain, by its LICENSE.txt and, for speeches, textbooks, conversations and vlogs, which that file does not name, by its site. Essays, fiction,
  letters, podcasts and wikiHow forbid commercial use and are left out.

**Re-use.** The code is Apache-2.0. The weights and the table were derived from texts that are in part under CC BY-SA 4.0: whoever passes
them on should name UD English EWT and GUM (Zeldes 2017) and, to be safe, offer changed weights under CC BY-SA 4.0. Verbs of irregular
past and regular forms of known words were added from our own list.

Data as read: \`${facts.data}\`.

## How well it does

Share of words that are right, on the words and sentences of the corpora (gold tokens); *label* counts the form too; lemmas with the labels the
model gives. News is two reports, so read its row with care. Chosen on the same parts: number of rounds, features and the smallest weight.

| | words | part of speech | label | lemma |
| --- | --- | --- | --- | --- |
${facts.scores.map(({ all }, i) => `| **${facts.exams[i]} dev** | ${scoreCells(all)} |`).join("\n")}
${genres.join("\n")}

What making it small costs, part of speech:

| | features | kB | ${names} |
| --- | --- | --- |${" --- |".repeat(facts.exams.length)}
${facts.steps.map(({ what, features, bytes, scores }) => `| ${what} | ${number(features)} | ${kilo(bytes)} | ${upos(scores)} |`).join("\n")}

How it grows with its lessons (every feature, three rounds, whole documents):

| share of the lessons | ${names} |
| --- |${" --- |".repeat(facts.exams.length)}
${facts.curve.map((row) => `| ${row.share * 100} % | ${upos(row.scores)} |`).join("\n")}

## Known to be weak

Gerunds and participles that are nearly nouns or adjectives; words in capitals that are read as names; "as", "for" and "than" before a clause;
English that is not edited.

## To build it again

\`\`\`
ONRECORD_DATA=<folder of corpora> npm run train -- tags
\`\`\`

The same data, code and Node release give the same bytes.
`;
}

function scoreCells(score: TagScore): string {
  return [score.words.toLocaleString("en"), share(score, "tags"), share(score, "labels"), share(score, "lemmas")].join(
    " | ",
  );
}

function share(score: TagScore, of: "tags" | "labels" | "lemmas"): string {
  return (score[of] / score.words).toFixed(4).replace(/^0/, "");
}
