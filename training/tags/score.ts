import { bestPath, scoreLabels, type SequenceModel } from "../../src/learn/sequence.ts";
import type { SequenceLessons } from "../../src/learn/train-sequence.ts";
import { lemmaOf, straight, type LemmaTables } from "../../src/analyse/tags/lemma/lemma.ts";
import type { Label } from "../../src/analyse/tags/labels.ts";
import { lessonsOf } from "./lessons.ts";
import { standingWords } from "./lemmas.ts";
import type { BankDocument } from "./treebank.ts";

/** Words, and how many have the right part of speech, label and lemma. */
export interface TagScore {
  readonly words: number;
  readonly tags: number;
  readonly labels: number;
  readonly lemmas: number;
}

export interface TagScores {
  readonly all: TagScore;
  readonly byGenre: ReadonlyMap<string, TagScore>;
}

/** A development part, read once and scored with many models. */
export interface Exam {
  readonly name: string;
  readonly documents: readonly BankDocument[];
  readonly lessons: SequenceLessons;
}

export function examOf(name: string, documents: readonly BankDocument[]): Exam {
  return { name, documents, lessons: lessonsOf(documents) };
}

/** On the words and sentences of the corpus; lemmas are made with the labels that the model gives. */
export function scoreTags({ documents, lessons }: Exam, model: SequenceModel, lemmas: LemmaTables | null): TagScores {
  const { rows, starts, answers, labels } = lessons;
  const scores = scoreLabels(model, rows);
  const path = new Uint8Array(rows.count);
  for (let i = 0; i + 1 < starts.length; i++) bestPath(model, scores, starts[i]!, starts[i + 1]!, path);
  const byGenre = new Map<string, TagScore>();
  let all: TagScore = { words: 0, tags: 0, labels: 0, lemmas: 0 };
  let at = 0;
  for (const document of documents)
    for (const { word, standing } of standingWords(document)) {
      const label = labels[path[at]!]! as Label;
      const one = {
        words: 1,
        tags: label.split(" ")[0] === word.upos ? 1 : 0,
        labels: path[at] === answers[at] ? 1 : 0,
        lemmas: lemmas && lemmaOf(lemmas, word.form, label, standing) === straight(word.lemma) ? 1 : 0,
      };
      all = sum(all, one);
      byGenre.set(document.genre, sum(byGenre.get(document.genre), one));
      at++;
    }
  return { all, byGenre };
}

function sum(a: TagScore | undefined, b: TagScore): TagScore {
  if (!a) return b;
  return {
    words: a.words + b.words,
    tags: a.tags + b.tags,
    labels: a.labels + b.labels,
    lemmas: a.lemmas + b.lemmas,
  };
}
