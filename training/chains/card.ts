import type { FamilyScore } from "./train.ts";

/** models/chains.md: what the model learned from, how well it does on reports it has not seen, how to build it again. */
export function showCard(model: {
  readonly reports: Readonly<Record<string, number>>;
  readonly scores: Readonly<Record<string, FamilyScore>>;
  readonly weights: number;
  readonly bytes: number;
  readonly sha256: string;
}): string {
  const rows = Object.entries(model.scores)
    .sort(([a], [b]) => a.localeCompare(b, "en"))
    .map(
      ([name, { of, right, none, left }]) =>
        `| ${name} | ${of} | ${share(right, of)} | ${none} | ${none ? share(left, none) : ""} |`,
    );
  return `# Whom a pronoun means

A linear model that says of each person, group or body spoken of before how well a pronoun, or a phrase such as "the company", may mean it.
It is in \`src/analyse/chains/model.ts\`: ${model.weights.toLocaleString("en")} weights of one byte, ${(model.bytes / 1000).toFixed(1)} kB packed as \`src/learn/packed.ts\`
describes, SHA-256 \`${model.sha256}\`.
Its features, in \`src/analyse/chains/features.ts\`, are where things stand: distance, who was subject, who spoke, who was
spoken of more, what is quoted. No name and no word of a text is among them, and neither is gender: forms of address and given names rule
candidates out or add a fixed worth in \`rank.ts\`, for the length of one report, and nothing of it is kept.

## What it learned from

- GUM, train part, genres news, interview, bio, voyage, textbook, speech, academic, court: ${model.reports["gum"]} texts, and ${model.reports["life"]} lives that count a
  quarter. Annotations CC BY 4.0; texts CC BY or CC BY-SA, court and speeches public.
- PolNeAR, train part, and en_worldwide_newswire, train part, without their annotation: ${model.reports["news"]} reports, those of \`bench/gold/chains.json\` left out. Where every
  person near a "he" or "she" is told by address or given name and only one can be meant, that one is, and the rest stand as those who are not; such a place counts half. No licence
  is stated for either; a weight is a sum over many reports, and a feature seen in fewer than three is left out.

## How well it does

Reports the model has not seen: five parts by report. *Right*: the best candidate is the right one, of the places that have a right one
among their candidates; in \`news\` the candidates ruled out by gender stand among them. *Left alone*: none was believed where none was right; "he" and "she" are
always given to somebody in use.

| where, which | places | right | without an answer | left alone |
| --- | --- | --- | --- | --- |
${rows.join("\n")}

## Known to be weak

"it" and "they" for what is no person, group or body; people who are never named; "he" of somebody named only further down; two people of one gender who
take turns as subject.

## To build it again

\`\`\`
ONRECORD_DATA=<folder of corpora> npm run train -- chains
\`\`\`

The same data, code and Node release give the same bytes. Build it again after a change to its features, or to what makes mentions: tokens,
sentences, quotations, names, nominals. Scores on whole reports: \`npm run bench -- chains\`.
`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? "" : (part / whole).toFixed(3).replace(/^0/, "");
}
