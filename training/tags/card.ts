import type { CnnShape } from "../../src/learn/cnn/index.ts";
import { labelNames } from "../../src/analyse/tags/labels.ts";
import { openGenres } from "./corpora.ts";
import type { TagScore, TagScores } from "./score.ts";

export interface TagStep {
  readonly what: string;
  /** Packed; null where several models speak together. */
  readonly bytes: number | null;
  readonly scores: readonly TagScores[];
}

/** What the card says; scores are one a development part. */
export interface TagFacts {
  readonly exams: readonly string[];
  readonly scores: readonly TagScores[];
  readonly steps: readonly TagStep[];
  readonly curve: readonly { readonly share: number; readonly scores: readonly TagScores[] }[];
  /** Words learned from with the louder copies, and without. */
  readonly words: number;
  readonly given: number;
  readonly taught: { readonly texts: number; readonly words: number; readonly agreed: number; readonly times: number };
  readonly shape: Pick<CnnShape, "bits" | "channels" | "dilations">;
  readonly bytes: number;
  readonly sha256: string;
  readonly lemmaBytes: number;
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

A small convolutional network (\`src/learn/cnn\`) that gives each word one of ${labelNames.length} labels: its part of speech and, where it has one,
its form. It is in \`src/analyse/tags/model.ts\`: ${facts.shape.channels} channels, ${facts.shape.dilations.length} layers that see ${facts.shape.dilations.reduce((sum, dilation) => sum + dilation, 0)} words to either side together, a table of
${number(2 ** facts.shape.bits)} rows, ${kilo(facts.bytes)} kB packed, SHA-256 \`${facts.sha256}\`.
Its features, in \`src/analyse/tags/features.ts\`, are the spelling, shape, beginnings and endings of a word, whether it stands in a headline, and
whether a word with a capital also stands in small letters in the report. Beside it, \`src/analyse/tags/lemma/model.ts\` (${kilo(facts.lemmaBytes)} kB) says how a
word with a label becomes its lemma, by its longest known ending.

## What it learned from

${number(facts.given)} words; every eighth document a second time with sentences in capitals, in the manner of headlines and with typographic quotation
marks (${number(facts.words)} in all). No sentence is in this repository or in the model: a feature is a hash. The lemma table holds words and endings.
Then ${number(facts.taught.words)} words of ${number(facts.taught.texts)} news reports without labels, which teachers labelled: a conditional random field and wider networks, from the
same treebanks, together. A word taught something where at least two teachers would say so by themselves (${((100 * facts.taught.agreed) / facts.taught.words).toFixed(1)} % of words). The treebanks were seen ${facts.taught.times} times as often as the reports.

- UD English EWT, train: CC BY-SA 4.0 (annotations and texts: web logs, newsgroups, e-mail, reviews, answers)
- GUM, train, of these kinds of text only: ${[...openGenres].join(", ")}. Annotations CC BY 4.0; texts CC BY, CC BY-SA or public
  domain, by its LICENSE.txt and, for speeches, textbooks, conversations and vlogs, which that file does not name, by its site. Essays, fiction,
  letters, podcasts and wikiHow forbid commercial use and are left out.
- Reports of PolNeAR (train), Wikinews, Timeline17, NewsWCL50, BASIL and the news article extraction benchmark: their texts only, none of their
  labels. Wikinews is CC BY 2.5. The other texts belong to their publishers, and no licence of theirs to pass them on was found; none is passed on.

**Re-use.** The code is Apache-2.0. The weights and the table were derived from texts that are in part under CC BY-SA 4.0: whoever passes
them on should name UD English EWT and GUM (Zeldes 2017) and, to be safe, offer changed weights under CC BY-SA 4.0. Verbs of irregular
past and regular forms of known words were added from our own list.

Data as read: \`${facts.data}\`.

## How well it does

Share of words that are right, on the words and sentences of the corpora (gold tokens); *label* counts the form too; lemmas with the labels the
model gives. News is two reports, so read its row with care. Chosen on the same parts: features, size and number of rounds.

| | words | part of speech | label | lemma |
| --- | --- | --- | --- | --- |
${facts.scores.map(({ all }, i) => `| **${facts.exams[i]} dev** | ${scoreCells(all)} |`).join("\n")}
${genres.join("\n")}

What the teachers reach, what their news gives, and what coarser weights cost, part of speech. The network learns in floats and is
rounded to 8 bits at once, so the floats have no row: 7 and 6 bits show how fast rounding begins to cost.

| | kB | ${names} |
| --- | --- |${" --- |".repeat(facts.exams.length)}
${facts.steps.map(({ what, bytes, scores }) => `| ${what} | ${bytes === null ? "" : kilo(bytes)} | ${upos(scores)} |`).join("\n")}

How it grows with its lessons (treebanks alone, whole documents):

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
