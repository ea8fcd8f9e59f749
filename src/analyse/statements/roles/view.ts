import type { Layers } from "../../../document/index.ts";
import { firstWhere } from "../../../document/sorted.ts";
import { hashText } from "../../../learn/hash.ts";
import { cueVerbs } from "../../quotes/cue-verbs.ts";
import { isVerb } from "../../tags/labels.ts";

/** What the learned parts ask of each token, worked out once a report. Token numbers index every list. */
export interface View {
  readonly count: number;
  readonly words: Layers["words"];
  /** Hash of the word a dictionary has it under. */
  readonly lemma: Uint32Array;
  /** The same for full verbs and words that may report; 0 for others. */
  readonly verb: Uint32Array;
  /** 1 where the word may report: "said", "claim", "according". */
  readonly reports: Uint8Array;
  /** Number of its label, as the tags have it. */
  readonly tag: Uint8Array;
  /** See `quoteState`. */
  readonly quote: Uint8Array;
  /** 0 none; else kind and form of the mention it is in, even where it begins. */
  readonly name: Uint8Array;
  /** First token of its sentence, and one past the last. */
  readonly first: Uint32Array;
  readonly end: Uint32Array;
  readonly block: Uint32Array;
  /** What the rules make of it: see `ruleRole`. */
  readonly rule: Uint8Array;
  /** The number of the rules' reading whose cue, source or content it is in; -1 for none. */
  readonly cueOf: Int32Array;
  readonly sourceOf: Int32Array;
  readonly contentOf: Int32Array;
}

/** What the rules read, in tokens. */
export interface RuleReading {
  readonly cue: readonly number[];
  readonly source: readonly number[];
  readonly content: readonly number[];
}

export const quoteState = { none: 0, speech: 1, other: 2, opens: 3, closes: 4 } as const;
export const ruleRole = { none: 0, cue: 1, source: 2, content: 3 } as const;

type Needs = "tokens" | "words" | "tags" | "sentences" | "quotes" | "mentions";

export function viewOf(layers: Pick<Layers, Needs>, byRule: readonly RuleReading[]): View {
  const { tokens, words, tags, sentences } = layers;
  const count = tokens.start.length;
  const reporting = Uint8Array.from(words.lower, (word) => (cueVerbs.has(word) || word === "according" ? 1 : 0));
  const verb = new Uint32Array(count);
  const lemma = new Uint32Array(count);
  const reports = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    lemma[i] = hashText(tags.lemmas[i]!.toLowerCase());
    reports[i] = reporting[words.of[i]!]!;
    if (reports[i] === 1 || isVerb(tags, i)) verb[i] = lemma[i]!;
  }
  const first = new Uint32Array(count);
  const end = new Uint32Array(count);
  const block = new Uint32Array(count);
  for (const sentence of sentences)
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      first[i] = sentence.firstToken;
      end[i] = sentence.endToken;
      block[i] = sentence.block;
    }
  return {
    count,
    words,
    lemma,
    verb,
    reports,
    tag: tags.labels,
    quote: quoteStates(layers),
    name: mentionCodes(layers),
    first,
    end,
    block,
    ...ruleRoles(count, byRule),
  };
}

function quoteStates({ tokens, quotes }: Pick<Layers, Needs>): Uint8Array {
  const quote = new Uint8Array(tokens.start.length);
  for (const { open, close, use } of quotes) {
    const from = tokenAfter(tokens, open.start);
    const to = tokenAfter(tokens, close.end);
    const state = use === "speech" ? quoteState.speech : quoteState.other;
    for (let i = from; i < to; i++) if (quote[i] !== quoteState.speech) quote[i] = state;
    if (use !== "speech") continue;
    if (from < quote.length) quote[from] = quoteState.opens;
    if (close.end > close.start && to > from) quote[to - 1] = quoteState.closes;
  }
  return quote;
}

function mentionCodes({ tokens, mentions }: Pick<Layers, Needs>): Uint8Array {
  const codes = new Uint8Array(tokens.start.length);
  for (const mention of mentions) {
    const code = 1 + kinds.indexOf(mention.kind) + forms.indexOf(mention.form) * 8;
    const from = tokenAfter(tokens, mention.start);
    for (let i = from; i < codes.length && tokens.start[i]! < mention.end; i++)
      codes[i] = code * 2 + (i > from ? 1 : 0);
  }
  return codes;
}

const kinds: readonly string[] = ["person", "org", "place", "group", "event", "work", "product"];
const forms: readonly string[] = ["name", "nominal", "pronoun"];

function ruleRoles(
  count: number,
  byRule: readonly RuleReading[],
): Pick<View, "rule" | "cueOf" | "sourceOf" | "contentOf"> {
  const rule = new Uint8Array(count);
  const [cueOf, sourceOf, contentOf] = [0, 1, 2].map(() => new Int32Array(count).fill(-1)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  byRule.forEach(({ cue, source, content }, number) => {
    for (const token of content) contentOf[token] = number;
    for (const token of source) sourceOf[token] = number;
    for (const token of cue) cueOf[token] = number;
  });
  for (let i = 0; i < count; i++)
    // where readings meet, the cue, then the source, says more
    rule[i] =
      cueOf[i]! >= 0
        ? ruleRole.cue
        : sourceOf[i]! >= 0
          ? ruleRole.source
          : contentOf[i]! >= 0
            ? ruleRole.content
            : ruleRole.none;
  return { rule, cueOf, sourceOf, contentOf };
}

/** The first token that ends after a place in the text. */
export function tokenAfter({ end }: Layers["tokens"], at: number): number {
  return firstWhere(end.length, (i) => end[i]! > at);
}
