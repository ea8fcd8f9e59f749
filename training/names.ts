import { lookAgain, lookFirst, type Look } from "../src/analyse/names/looks.ts";
import { packSequence } from "../src/learn/packed.ts";
import type { SequenceModel } from "../src/learn/sequence.ts";
import { closeUp } from "./names/alter.ts";
import { showCard, type CardFacts } from "./names/card.ts";
import { readUner, readWorldwide, type NamedDocument } from "./names/corpora.ts";
import { readGum } from "./names/gum.ts";
import { compare, distilled, readLesson, trainFirst, trainSecond, type Lesson } from "./names/train.ts";
import { digestOf, writeModel } from "./packed-file.ts";

const epochs = 10;
const seed = 7;
const folds = 3;
const prune = { first: 0.2, second: 0.15 };

/** Builds the model that finds names, and its card. */
export function buildNames(dataRoot: string): void {
  const worldwide = varied(readWorldwide(dataRoot, "train"));
  const gum = readGum(dataRoot).map((document) => readLesson(document));
  const dev = readWorldwide(dataRoot, "dev").map((document) => readLesson(document));
  const uner = readUner(dataRoot).map((document) => readLesson(document));

  // the second look learns from first looks at documents that the first had not seen
  const looks: Look[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (_: unknown, i: number) => i % folds === fold;
    const model = distilled(
      trainFirst([...worldwide.filter((_, i) => i % folds !== fold), ...gum.filter((_, i) => i % folds !== fold)], {
        epochs,
        seed,
      }),
      prune.first,
    );
    [...worldwide, ...gum].forEach((lesson, i) => {
      const within = i < worldwide.length ? i : i - worldwide.length;
      if (inFold(lesson, within)) looks[i] = lookFirst(model, lesson.cut.scene);
    });
  }
  const denseSecond = trainSecond([...worldwide, ...gum], looks, seed);
  const second = distilled(denseSecond, prune.second);
  const denseFirst = trainFirst([...worldwide, ...gum], { epochs, seed });
  const first = distilled(denseFirst, prune.first);

  const read = (one: SequenceModel, two: SequenceModel, lessons: readonly Lesson[]) =>
    compare(
      lessons,
      lessons.map(({ cut: { scene } }) => lookAgain(two, scene, lookFirst(one, scene))),
    );
  const exact = { first: distilled(denseFirst, 0), second: distilled(denseSecond, 0) };
  const parts = {
    "src/analyse/names/first-model.ts": packSequence(first),
    "src/analyse/names/second-model.ts": packSequence(second),
  };
  const facts: CardFacts = {
    documents: { worldwide: worldwide.length, gum: gum.length },
    dev: read(first, second, dev),
    uner: read(first, second, uner),
    unpruned: {
      dev: read(exact.first, exact.second, dev),
      uner: read(exact.first, exact.second, uner),
      bytes: packSequence(exact.first).length + packSequence(exact.second).length,
    },
    firstOnly: {
      dev: compare(
        dev,
        dev.map(({ cut: { scene } }) => lookFirst(first, scene)),
      ),
      uner: compare(
        uner,
        uner.map(({ cut: { scene } }) => lookFirst(first, scene)),
      ),
    },
    models: Object.entries(parts).map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: digestOf(bytes) })),
  };
  for (const [path, bytes] of Object.entries(parts)) writeModel({ path, bytes, task: "names", card: showCard(facts) });
}

/** Every second document as the corpus has it, its words parted by spaces; the others as a newspaper prints them. */
function varied(documents: readonly NamedDocument[]): readonly Lesson[] {
  return documents.map((document, i) => readLesson(i % 2 ? closeUp(document) : document));
}
