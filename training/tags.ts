import { gzipSync } from "node:zlib";
import { readEndings } from "../src/analyse/tags/lemma/endings.ts";
import { featuresOf } from "../src/learn/feature-table.ts";
import { packSequence } from "../src/learn/packed.ts";
import { digestOf, writeModel, writeModule } from "./packed-file.ts";
import { showCard } from "./tags/card.ts";
import { readTagCorpora } from "./tags/corpora.ts";
import { learnLemmas } from "./tags/lemmas.ts";
import { lessonsOf } from "./tags/lessons.ts";
import { louderCopies } from "./tags/louder.ts";
import { examOf, scoreTags } from "./tags/score.ts";
import { limits, small, trainAll, trainChosen } from "./tags/train.ts";

/** Builds the tagger, the lemma tables and their card. */
export function buildTags(dataRoot: string): void {
  const corpora = readTagCorpora(dataRoot);
  const documents = [...corpora.train, ...louderCopies(corpora.train, 8)];
  const exams = corpora.dev.map(([name, part]) => examOf(name, part));
  const say = (what: string) => (epoch: number, loss: number) =>
    console.error(`${what} ${epoch + 1}: ${loss.toFixed(4)}`);

  const tables = learnLemmas(documents, 0.6);
  const lemmas = { changes: readEndings(tables.changes), cases: readEndings(tables.cases) };
  const lessons = lessonsOf(documents);
  const first = trainAll(lessons, say("all features, round"));
  const chosen = trainChosen(lessons, first, say("chosen features, round"));
  const shipped = small(chosen, limits.least);
  const bytes = packSequence(shipped);

  const scoreAll = (model: typeof shipped) => exams.map((exam) => scoreTags(exam, model, lemmas));
  const steps = [
    ["every feature, three rounds", small(first, 0)] as const,
    ["chosen features, five rounds", small(chosen, 0)] as const,
    [`weights below ${limits.least} left out: **shipped**`, shipped] as const,
  ];
  // every n-th document, so that a part has all kinds of text
  const curve = [0.1, 0.25, 0.5].map((share) => {
    const part = corpora.train.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share));
    return { share, scores: scoreAll(small(trainAll(lessonsOf(part)), 0)) };
  });

  const card = showCard({
    exams: exams.map(({ name }) => name),
    scores: scoreAll(shipped),
    steps: steps.map(([what, model]) => ({
      what,
      features: featuresOf(model.table).length,
      bytes: packSequence(model).length,
      scores: scoreAll(model),
    })),
    curve: [...curve, { share: 1, scores: scoreAll(small(first, 0)) }],
    words: lessons.answers.length,
    given: corpora.train.flatMap(({ sentences }) => sentences).reduce((sum, { length }) => sum + length, 0),
    features: featuresOf(shipped.table).length,
    bytes: bytes.length,
    sha256: digestOf(bytes),
    lemmaBytes: tables.changes.length + tables.cases.length,
    lemmaZipped: gzipSync(`${tables.changes}${tables.cases}`).length,
    data: corpora.digest,
  });
  writeModule("src/analyse/tags/lemma/model.ts", "tags", tables);
  writeModel({ path: "src/analyse/tags/model.ts", bytes, task: "tags", card });
}
