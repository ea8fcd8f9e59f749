import type { OnRecord } from "../../src/document/index.ts";
import { readCatChains } from "../cat-chains.ts";
import {
  f1Of,
  foundByBoth,
  pairMentions,
  scoreChains,
  withoutSingles,
  type Chained,
  type ChainedDocument,
} from "../coreference.ts";
import { readGum } from "../gum.ts";
import { readArticle } from "../read.ts";
import type { Outcome, ShareMeasure, Task } from "../task.ts";

/**
 * Which mentions count. Gold: people, organisations and places of the entity layer, groups of people included, names, nominals
 * and pronouns alike, first and second person too; not times, things, events, abstracts. Ours: every mention of kind
 * person, org, place or group. A mention is found when its head is and nothing from outside comes with it (CorefUD's partial match).
 * CoNLL scores leave chains of one mention out (Pradhan et al. 2014); "names" keeps them and looks at names alone.
 */
export const chainsGumNews: Task = {
  name: "chains/gum-news",
  data: "gum",
  about: "people, bodies, places: CoNLL F1 by heads, no chains of one; dcoref .397 on OntoGUM, all genres and kinds",
  score: (data) =>
    scoreCorpus(
      readGum(data.text("conllu/gum-news-dev.conllu")).map(({ id, text, mentions }) => ({
        name: id,
        text,
        created: null,
        mentions: mentions.filter(({ kind }) => kind === "person" || kind === "organization" || kind === "place"),
      })),
    ),
};

/** The development half: reports on Airbus and Apple, only the sentences that are annotated. Entities of type PER, ORG, LOC. */
export const chainsMeantime: Task = {
  name: "chains/meantime",
  data: "meantime",
  about: "people, bodies, places in the annotated opening sentences: CoNLL F1 by heads, no chains of one",
  score: (data) =>
    scoreCorpus(
      ["airbus", "apple"].flatMap((topic) =>
        data
          .list(`intra-doc_annotation/corpus_${topic}`, ".xml")
          .map((path) => readCatChains(path.split("/").at(-1)!, data.text(path))),
      ),
    ),
};

interface GoldDocument {
  readonly name: string;
  readonly text: string;
  readonly created: string | null;
  readonly mentions: readonly (Chained & { readonly named: boolean })[];
}

function scoreCorpus(gold: readonly GoldDocument[]): Outcome {
  const read = gold.map((one) => ({ ...one, found: mentionsOf(readArticle(one.text, one.created)) }));
  const all = read.map(({ mentions, found }) => withoutSingles({ gold: mentions, found }));
  const names = read.map(({ mentions, found }) => ({
    gold: mentions.filter(({ named }) => named),
    found: found.filter(({ named }) => named),
  }));
  const { muc, b3, ceafe, conll } = scoreChains(all);
  const linking = scoreChains(
    read.map(({ mentions, found }) => withoutSingles(foundByBoth({ gold: mentions, found }))),
  );
  const named = scoreChains(names).b3;
  const share = shareOf(all.reduce((count, one) => count + one.gold.length, 0));
  const namedLinking = scoreChains(names.map(foundByBoth)).b3;
  return {
    documents: gold.length,
    measures: [
      share("conll", conll),
      share("names b3", f1Of(named)),
      share("muc", f1Of(muc)),
      share("b3", f1Of(b3)),
      share("ceafe", f1Of(ceafe)),
      share("conll, mentions both have", linking.conll),
      share("names b3, names both have", f1Of(namedLinking)),
    ],
    items: read.flatMap((one, i) => itemsOf(one.name, one.text, all[i]!)),
  };
}

/** One line a gold mention that shares a chain: hit when the mention is found and some other of its chain is with it. */
function itemsOf(name: string, text: string, { gold, found }: ChainedDocument): readonly string[] {
  const partner = new Map(pairMentions(gold, found).map((g, f) => [g, found[f]!.chain]));
  return gold.map((one, g) => {
    const chain = partner.get(g);
    const linked =
      chain !== undefined && gold.some((other, o) => o !== g && other.chain === one.chain && partner.get(o) === chain);
    return `${linked ? "hit" : "missed"} ${name} ${one.start} ${one.chain}: ${text.slice(one.start, one.end)}`;
  });
}

const kinds = new Set(["person", "org", "place", "group"]);

function mentionsOf(record: OnRecord | null): readonly (Chained & { readonly named: boolean })[] {
  return (record?.mentions ?? [])
    .filter(({ kind }) => kinds.has(kind))
    .map(({ start, end, entity, form, kind }) => ({
      start,
      end,
      chain: entity,
      // neither corpus marks "Kenyan" or "Democrats" as a name
      named: form === "name" && kind !== "group",
    }));
}

/** A score that is no count, as a share of the gold's mentions. */
function shareOf(mentions: number): (key: string, value: number) => ShareMeasure {
  return (key, value) => ({ key, right: value * mentions, of: mentions });
}
