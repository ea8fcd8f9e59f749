import type { Tags } from "../../document/index.ts";

/** Parts of speech as Universal Dependencies names them. */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** What a word's tag says besides its part of speech; one at most. */
export type Feature =
  // nouns and names
  | "sing"
  | "plur"
  // verbs and auxiliaries: "go" (infinitive, imperative), "go" "have" (present), "goes", "went", "gone", "going"; "will" "must"
  | "base"
  | "pres"
  | "pres3"
  | "past"
  | "done"
  | "ing"
  | "modal"
  // adjectives and adverbs: "larger", "largest", "third"; "how" "when"
  | "more"
  | "most"
  | "ord"
  | "asking"
  // pronouns and determiners: "he" "us", "his" "their", "who" that points back, "this" that points
  | "personal"
  | "possessive"
  | "relative"
  | "pointing"
  | "article"
  // "to" before a verb, "not" "n't", "'s" of an owner
  | "to"
  | "not"
  | "of"
  // "up" in "set up"
  | "particle";

/** Every tag a word can have: a part of speech, and for some a feature. The order is the training's, not the model's. */
export const labelNames = [
  "NOUN sing",
  "NOUN plur",
  "PROPN sing",
  "PROPN plur",
  "VERB base",
  "VERB pres",
  "VERB pres3",
  "VERB past",
  "VERB done",
  "VERB ing",
  "AUX base",
  "AUX pres",
  "AUX pres3",
  "AUX past",
  "AUX done",
  "AUX ing",
  "AUX modal",
  "ADJ",
  "ADJ more",
  "ADJ most",
  "ADJ ord",
  "ADV",
  "ADV more",
  "ADV most",
  "ADV asking",
  "PRON",
  "PRON personal",
  "PRON possessive",
  "PRON relative",
  "PRON asking",
  "PRON pointing",
  "DET",
  "DET article",
  "DET pointing",
  "ADP",
  "ADP particle",
  "SCONJ",
  "CCONJ",
  "NUM",
  "PART to",
  "PART not",
  "PART of",
  "INTJ",
  "SYM",
  "PUNCT",
  "X",
] as const;

export type Label = (typeof labelNames)[number];

const upos = labelNames.map((name) => name.split(" ")[0] as Upos);
const features = labelNames.map((name) => (name.split(" ")[1] ?? null) as Feature | null);

/** Part of speech of a token: "NOUN". */
export function tagOf(tags: Tags, token: number): Upos {
  return upos[tags.labels[token]!]!;
}

/** What is known besides: "past" of "said", "plur" of "people". */
export function featureOf(tags: Tags, token: number): Feature | null {
  return features[tags.labels[token]!]!;
}

/** A full verb in any form; auxiliaries ("is", "had", "will") are none. */
export function isVerb(tags: Tags, token: number): boolean {
  return upos[tags.labels[token]!] === "VERB";
}

/** A verb or auxiliary that carries a tense or mood: "said", "goes", "is", "will"; not "to go", "going", "gone". */
export function isFinite(tags: Tags, token: number): boolean {
  const feature = features[tags.labels[token]!];
  return feature === "past" || feature === "pres" || feature === "pres3" || feature === "modal";
}

/** A common noun or a name. */
export function isNoun(tags: Tags, token: number): boolean {
  const tag = upos[tags.labels[token]!];
  return tag === "NOUN" || tag === "PROPN";
}
