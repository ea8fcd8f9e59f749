import { isLoud } from "../../src/analyse/tags/features.ts";
import { caseGroup, changed, straight, type Standing } from "../../src/analyse/tags/lemma/lemma.ts";
import type { Label } from "../../src/analyse/tags/labels.ts";
import { wordsOf } from "../../src/analyse/tokens/words.ts";
import { changeOf, inflected } from "./inflect.ts";
import { labelOf } from "./label-of.ts";
import { learnEndings, type Example } from "./learn-endings.ts";
import type { BankDocument, BankWord } from "./treebank.ts";

/** Tables for `lemmaOf`: how words change, and which capitals stay. */
export function learnLemmas(
  documents: readonly BankDocument[],
  price: number,
): { readonly changes: string; readonly cases: string } {
  const changes: Example[] = [];
  const cases: Example[] = [];
  const verbs = new Set<string>();
  const nouns = new Set<string>();
  for (const { word, label, standing } of documents.flatMap(standingWords)) {
    if (word.features.includes("Typo=Yes") || word.lemma === "_") continue;
    const form = straight(word.form);
    const lower = form.toLowerCase();
    const lemma = straight(word.lemma);
    const change = changeOf(lower, lemma === "I" ? lemma : lemma.toLowerCase());
    // a word with a space in it, or longer than a change can say, has no place in the table
    if ([form, change].some((part) => part.includes(" ")) || form.length > 70) continue;
    if (label === "VERB base") verbs.add(lemma);
    if (label === "NOUN sing") nouns.add(lemma);
    changes.push({ group: label, word: lower, answer: change });
    if (form === lower) continue;
    const manner = mannerOf(form, lemma, change);
    if (manner) cases.push({ group: caseGroup(form, label, standing), word: lower, answer: manner });
  }
  const known = new Set(changes.map(({ group, word }) => `${group} ${word}`));
  changes.push(...inflected(verbs, nouns).filter(({ group, word }) => !known.has(`${group} ${word}`)));
  return { changes: learnEndings(changes, price), cases: learnEndings(cases, price) };
}

/** Every word with where it stands. */
export function standingWords({ sentences }: BankDocument): readonly {
  readonly word: BankWord;
  readonly label: Label;
  readonly standing: Standing;
}[] {
  return sentences.flatMap((sentence) => {
    const loud = isLoud(wordsOf(sentence.map(({ form }) => form)), 0, sentence.length);
    return sentence.map((word, at) => ({
      word,
      label: labelOf(word),
      standing: loud ? "loud" : at === 0 ? "first" : "inside",
    }));
  });
}

function mannerOf(form: string, lemma: string, change: string): "keep" | "lower" | "title" | null {
  const lower = changed(form.toLowerCase(), change);
  if (lemma === lower) return "lower";
  if (lemma === changed(form, change)) return "keep";
  return lemma === lower.slice(0, 1).toUpperCase() + lower.slice(1) ? "title" : null;
}
