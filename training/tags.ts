import { createHash } from "node:crypto";
import { readEndings } from "../src/analyse/tags/lemma/endings.ts";
import { packCnn, unknownLabel, type CnnDocument, type CnnModel } from "../src/learn/cnn/index.ts";
import { packSequence } from "../src/learn/packed.ts";
import { readUnlabelled } from "./names/unlabelled.ts";
import { digestOf, writeModel, writeModule } from "./packed-file.ts";
import { showCard, type TagStep } from "./tags/card.ts";
import { readTagCorpora } from "./tags/corpora.ts";
import { trainField } from "./tags/field.ts";
import { learnLemmas } from "./tags/lemmas.ts";
import { lessonsOf } from "./tags/lessons.ts";
import { louderCopies } from "./tags/louder.ts";
import { aloneChoice, coarser, networkLesson, shippedChoice, teacherChoices, trainNetwork } from "./tags/network.ts";
import { examOf, scoreTags, scoreTeachers } from "./tags/score.ts";
import { askTogether, taughtLessons } from "./tags/teachers.ts";
import type { BankDocument } from "./tags/treebank.ts";

/** Of the texts without labels one in so many is read; the treebanks are seen so many times as often. */
const oneIn = 4;
const givenTimes = 2;

/** Builds the tagger, the lemma tables and their card. */
export function buildTags(dataRoot: string): void {
  const corpora = readTagCorpora(dataRoot);
  const documents = withLouder(corpora.train);
  const exams = corpora.dev.map(([name, part]) => examOf(name, part));
  const say = (what: string) => (epoch: number, loss: number) =>
    console.error(`${Math.round(performance.now() / 1000)} s ${what} ${epoch + 1}: ${loss.toFixed(4)}`);

  const tables = learnLemmas(documents, 0.6);
  const lemmas = { changes: readEndings(tables.changes), cases: readEndings(tables.cases) };

  const lessons = documents.map(networkLesson);
  const field = trainField(lessonsOf(documents), say("field, round"));
  const networks = teacherChoices.map((choice, i) => trainNetwork(lessons, choice, say(`network ${i + 1}, round`)));
  const teachers = askTogether(field, networks);
  const texts = readUnlabelled(dataRoot).filter((_, i) => i % oneIn === 0);
  const taught = taughtLessons(teachers, texts);

  const given = Array.from({ length: givenTimes }, () => lessons).flat();
  const shipped = trainNetwork([...given, ...taught], shippedChoice, say("shipped, round"));
  const bytes = packCnn(shipped);

  const scoreAll = (model: CnnModel) => exams.map((exam) => scoreTags(exam, model, lemmas));
  const stepOf = (what: string, model: CnnModel): TagStep => ({
    what,
    bytes: packCnn(model).length,
    scores: scoreAll(model),
  });
  // every n-th document, so that a part has all kinds of text
  const curve = [0.1, 0.25, 0.5, 1].map((share) => {
    const part = corpora.train.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share));
    const lone = trainNetwork(withLouder(part).map(networkLesson), aloneChoice, say(`${share} alone, round`));
    return { share, bytes: packCnn(lone).length, scores: scoreAll(lone) };
  });
  const ofField = askTogether(field, []);
  const steps = [
    {
      what: "teacher: field",
      bytes: packSequence(field).length,
      scores: exams.map((exam) => scoreTeachers(exam, ofField)),
    },
    ...networks.map((network, i) => stepOf(`teacher: network of ${teacherChoices[i]!.channels} channels`, network)),
    { what: "the teachers together", bytes: null, scores: exams.map((exam) => scoreTeachers(exam, teachers)) },
    { what: "a network like the shipped one, from the treebanks alone", ...curve.at(-1)! },
    stepOf("**shipped**: from the treebanks and what the teachers say, weights of 8 bits", shipped),
    stepOf("the same, weights of 7 bits", coarser(shipped, 7)),
    stepOf("the same, weights of 6 bits", coarser(shipped, 6)),
  ];

  const card = showCard({
    exams: exams.map(({ name }) => name),
    scores: scoreAll(shipped),
    steps,
    curve,
    words: countWords(lessons),
    given: countWords(corpora.train.map(networkLesson)),
    taught: { texts: taught.length, words: countWords(taught), agreed: countAgreed(taught), times: givenTimes },
    shape: shippedChoice,
    bytes: bytes.length,
    sha256: digestOf(bytes),
    lemmaBytes: tables.changes.length + tables.cases.length,
    data: `${corpora.digest}-${createHash("sha256").update(texts.join("\n")).digest("hex").slice(0, 16)}`,
  });
  writeModule("src/analyse/tags/lemma/model.ts", "tags", tables);
  writeModel({ path: "src/analyse/tags/model.ts", bytes, task: "tags", card });
}

function withLouder(documents: readonly BankDocument[]): readonly BankDocument[] {
  return [...documents, ...louderCopies(documents, 8)];
}

function countWords(documents: readonly CnnDocument[]): number {
  return documents.reduce((sum, { labels }) => sum + labels[0]!.length, 0);
}

function countAgreed(documents: readonly CnnDocument[]): number {
  return documents.reduce((sum, { labels }) => sum + labels[0]!.filter((label) => label !== unknownLabel).length, 0);
}
