import type { RoleScore } from "./score.ts";

interface Network {
  readonly bytes: number;
  readonly sha256: string;
}

/** models/statements.md: what the networks learned from, how well they do, how to build them again. */
export function showCard(model: {
  readonly reports: number;
  readonly attributions: number;
  readonly outlets: number;
  readonly roles: Network;
  readonly ties: Network;
  readonly right: Network;
  readonly exact: Network;
  readonly scores: readonly RoleScore[];
  /** How many reports without attributions taught the first network. */
  readonly untold: number;
  /** The same without them. */
  readonly alone: readonly RoleScore[];
  /** That from fewer reports. */
  readonly curve: readonly { readonly share: string; readonly scores: readonly RoleScore[] }[];
  /** The same with weights of fewer bits. */
  readonly coarse: readonly { readonly bits: number; readonly scores: readonly RoleScore[] }[];
}): string {
  const digits = (value: number) => value.toFixed(3).replace(/^0/, "");
  const rows = model.scores.map(
    ({ role, precision, recall, f1 }) => `| ${role} | ${digits(precision)} | ${digits(recall)} | ${digits(f1)} |`,
  );
  const line = (what: string, scores: readonly RoleScore[]) =>
    `| ${[what, ...scores.map(({ f1 }) => digits(f1))].join(" | ")} |`;
  const fewer = [
    ...model.curve.map(({ share, scores }) => line(share, scores)),
    line("all", model.alone),
    line("all, and the reports that teachers read", model.scores),
  ];
  const coarser = [
    line("8 bits", model.scores),
    ...model.coarse.map(({ bits, scores }) => line(`${bits} bits`, scores)),
  ];
  return `# The judges of statements

Two dilated convolutional networks of 48 and 32 channels (\`src/learn/cnn\`). The first says of each token whether it belongs to a cue, a
source or a content; the second is asked about one possible cue at a time and says which tokens are its source and its content,
as one sequence (a conditional random field over the network). Both see the rules' own reading. So each cue has several readings:
the rules', the network's, its more ready one, and the content of one with the source of the other. Two forests of 150 small trees
say how often such a reading is right, and exact; the best of each cue is kept if it is right one time in three, in four where a rule read the cue, and how
often it is right is the statement's score (\`src/analyse/statements/choice\`).

| network | where | packed | SHA-256 |
| --- | --- | --- | --- |
| roles | \`src/analyse/statements/roles/model.ts\` | ${kilo(model.roles.bytes)} | \`${model.roles.sha256}\` |
| ties | \`src/analyse/statements/tie/model.ts\` | ${kilo(model.ties.bytes)} | \`${model.ties.sha256}\` |
| right | \`src/analyse/statements/choice/model.ts\` | ${kilo(model.right.bytes)} | \`${model.right.sha256}\` |
| exact | \`src/analyse/statements/choice/model.ts\` | ${kilo(model.exact.bytes)} | \`${model.exact.sha256}\` |

The second network learned from what three others made of reports they had not seen, and the forests from what three pairs of
networks made of such reports.

## What they learned from

PolNeAR, training part: ${model.reports} reports of ${model.outlets} publishers in the United States, November 2015 to November 2016, with ${model.attributions.toLocaleString("en")}
attributions; where several people annotated a report, the first is taken. **No licence is stated for the annotations; the articles
belong to their publishers.** The text is not in this repository or in the networks, which keep hashes of words and weights. Whoever
redistributes the weights should judge this for themselves; the code is Apache-2.0 and works with networks trained on other data.

The first network also learned from what four others, one of them of 96 channels, made of ${model.untold.toLocaleString("en")} reports without attributions: en-worldwide-newswire,
training part (no licence found), Wikinews (CC BY 2.5), NewsWCL50 (CC BY-SA 4.0), and Timeline17, BASIL, the newspaper4k set, LGL and GeoVirus, whose texts
belong to their publishers. Nobody's labels of these were read.

## How well they do

Token by token on the development part, the first network alone:

| role | precision | recall | F1 |
| --- | --- | --- | --- |
${rows.join("\n")}

F1 of the same from fewer reports, and with weights of fewer bits (what is packed has 8):

| reports | cue | source | content |
| --- | --- | --- | --- |
${fewer.join("\n")}

| weights | cue | source | content |
| --- | --- | --- | --- |
${coarser.join("\n")}

The whole stage is scored by \`npm run bench -- statements\`; the numbers are in the README. Epochs, channels and what
the networks are told were chosen on the development part, which flatters it a little; one subject, one country and one year are no sample of all news.

## To build them again

\`\`\`
ONRECORD_DATA=<folder of corpora> npm run train -- statements
\`\`\`

The same data, code and Node release give the same bytes. Build them again after a change to tokens, tags, names, chains or the
rules of statements.
`;
}

function kilo(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString("en")} kB`;
}
