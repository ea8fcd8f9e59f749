import { lemmaOf, straight, type LemmaTables } from "../../src/analyse/tags/lemma/lemma.ts";
import { labelNames } from "../../src/analyse/tags/labels.ts";
import { writeBest } from "../../src/analyse/tags/network.ts";
import { wordsOf } from "../../src/analyse/tokens/words.ts";
import { openCnn, type CnnDocument, type CnnModel } from "../../src/learn/cnn/index.ts";
import { networkLesson } from "./network.ts";
import { standingWords } from "./lemmas.ts";
import type { Teachers } from "./teachers.ts";
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
  readonly lessons: readonly CnnDocument[];
}

export function examOf(name: string, documents: readonly BankDocument[]): Exam {
  return { name, documents, lessons: documents.map(networkLesson) };
}

/** On the words and sentences of the corpus; lemmas are made with the labels that the model gives. */
export function scoreTags(exam: Exam, model: CnnModel, lemmas: LemmaTables | null): TagScores {
  const reader = openCnn(model);
  return scorePaths(
    exam,
    exam.lessons.map(({ ids, labels }) => {
      const path = new Uint8Array(labels[0]!.length);
      writeBest(reader.score(ids)[0]!, labelNames.length, path, 0, path.length);
      return path;
    }),
    lemmas,
  );
}

export function scoreTeachers(exam: Exam, teachers: Teachers): TagScores {
  const paths = exam.documents.map(({ sentences }) => {
    let firstToken = 0;
    const stretches = sentences.map(({ length }) => ({ firstToken, endToken: (firstToken += length) }));
    return teachers(wordsOf(sentences.flat().map(({ form }) => form)), stretches).labels;
  });
  return scorePaths(exam, paths, null);
}

function scorePaths({ documents, lessons }: Exam, paths: readonly Uint8Array[], lemmas: LemmaTables | null): TagScores {
  const byGenre = new Map<string, TagScore>();
  let all: TagScore = { words: 0, tags: 0, labels: 0, lemmas: 0 };
  documents.forEach((document, i) =>
    standingWords(document).forEach(({ word, standing }, at) => {
      const found = paths[i]![at]!;
      const label = labelNames[found]!;
      const one = {
        words: 1,
        tags: label.split(" ")[0] === word.upos ? 1 : 0,
        labels: found === lessons[i]!.labels[0]![at] ? 1 : 0,
        lemmas: lemmas && lemmaOf(lemmas, word.form, label, standing) === straight(word.lemma) ? 1 : 0,
      };
      all = sum(all, one);
      byGenre.set(document.genre, sum(byGenre.get(document.genre), one));
    }),
  );
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
