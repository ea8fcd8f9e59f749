import type { Stance } from "../../document/index.ts";
import { phraseCues } from "../en/cue-grammar.ts";
import { inflect, type VerbForm } from "../quotes/cue-verbs.ts";
import type { Item } from "./segment.ts";
import { beForms } from "./words.ts";

/** A cue of several words, by its verb in one form: "pointed" → out. */
interface PhraseForm {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly rest: readonly string[];
  readonly stance: Stance;
}

export function findPhrase(items: readonly Item[], at: number) {
  for (const { form, lemma, rest, stance } of phraseForms.get(items[at]!.word) ?? []) {
    if (rest.every((word, index) => items[at + 1 + index]?.word === word))
      return { lemma, form, stance, length: rest.length };
  }
  return null;
}

const phraseForms: ReadonlyMap<string, readonly PhraseForm[]> = listForms();

function listForms(): ReadonlyMap<string, readonly PhraseForm[]> {
  const forms = new Map<string, PhraseForm[]>();
  for (const [stance, list] of Object.entries(phraseCues) as [Stance, string][]) {
    for (const phrase of list.split(";")) {
      const [verb, ...rest] = phrase.split(" ");
      for (const [word, form] of formsOf(verb!)) {
        const known = forms.get(word) ?? [];
        forms.set(word, [...known, { lemma: phrase, form, rest, stance }]);
      }
    }
  }
  return forms;
}

function formsOf(verb: string): readonly (readonly [string, VerbForm])[] {
  if (verb === "be") return [...beForms].map((word): [string, VerbForm] => [word, "past"]);
  return verb === "would" ? [[verb, "past"]] : inflect(verb);
}
