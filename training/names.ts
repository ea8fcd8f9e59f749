import { lookAgain, lookFirst, type Look } from "../src/analyse/names/looks.ts";
import { packSequence } from "../src/learn/packed.ts";
import type { SequenceModel } from "../src/learn/sequence.ts";
import type { DenseSequence } from "../src/learn/train-sequence.ts";
import { closeUp, shoutSome } from "./names/alter.ts";
import { showCard, type CardFacts } from "./names/card.ts";
import { readUner, readWorldwide, type NamedDocument } from "./names/corpora.ts";
import { readGum } from "./names/gum.ts";
import { teach } from "./names/taught.ts";
import { compare, distilled, readLesson, trainFirst, trainSecond, type Lesson } from "./names/train.ts";
import { readMarked } from "./names/treebank.ts";
import { readUnlabelled } from "./names/unlabelled.ts";
import { digestOf, writeModel } from "./packed-file.ts";

const epochs = 10;
const seed = 7;
const folds = 3;
/** How large the packed models may be, in bytes. */
const room = { first: 1_220_000, second: 280_000 };
/** Of the articles without labels one in so many is read. */
const oneIn = 3;

/** Builds the model that finds names, and its card. */
export function buildNames(dataRoot: string): void {
  const documents = readWorldwide(dataRoot, "train");
  const worldwide = varied(documents);
  const gum = readGum(dataRoot).map((document) => readLesson(document));
  const loud = documents.filter((_, i) => i % 2 === 0).map((document) => readLesson(shoutSome(closeUp(document)), 0.5));
  const dev = readWorldwide(dataRoot, "dev").map((document) => readLesson(document));
  const uner = readUner(dataRoot).map((document) => readLesson(document));
  const own = [...worldwide, ...gum];
  const say = (what: string) => console.error(`${Math.round(performance.now() / 1000)} s ${what}`);

  // the second look learns from first looks at documents that the first had not seen
  const looks: Look[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = own.filter((_, i) => i % folds !== fold);
    const model = distilled(
      trainFirst([...others, ...loud.filter((_, i) => i % folds !== fold)], {
        epochs,
        seed,
      }),
      0.15,
    );
    own.forEach((lesson, i) => {
      if (i % folds === fold) looks[i] = lookFirst(model, lesson.cut.scene);
    });
    say(`fold ${fold}`);
  }
  const denseSecond = trainSecond(own, looks, seed);
  const second = fit(denseSecond, room.second);
  say("second look");
  const alone = distilled(trainFirst([...own, ...loud], { epochs, seed }), 0.15);
  say("first look, labelled texts only");

  // what the two are sure of in texts without labels
  const taught = [
    ...readMarked(dataRoot).map(({ text, agrees }) => teach(alone, second, text, { surest: 0.8, weight: 0.5 }, agrees)),
    ...readUnlabelled(dataRoot)
      .filter((_, i) => i % oneIn === 0)
      .map((text) => teach(alone, second, text, { surest: 0.9, weight: 0.3 })),
  ];
  say(`${taught.length} texts without labels`);
  const denseFirst = trainFirst([...own, ...loud, ...taught], { epochs, seed });
  const first = fit(denseFirst, room.first);
  say("first look");

  const read = (one: SequenceModel, two: SequenceModel, lessons: readonly Lesson[]) =>
    compare(
      lessons,
      lessons.map(({ cut: { scene } }) => lookAgain(two, scene, lookFirst(one, scene))),
    );
  const both = (one: SequenceModel, two: SequenceModel) => ({
    dev: read(one, two, dev),
    uner: read(one, two, uner),
  });
  const exact = {
    first: distilled(denseFirst, 0),
    second: distilled(denseSecond, 0),
  };
  const curve = [0.1, 0.25, 0.5].map((part) => {
    const some = own.filter((_, i) => (i * 7919) % 1000 < part * 1000);
    const model = distilled(trainFirst(some, { epochs, seed }), 0.15);
    say(`${part} of the labelled texts`);
    return { part, ...both(model, second) };
  });
  const parts = {
    "src/analyse/names/first-model.ts": packSequence(first),
    "src/analyse/names/second-model.ts": packSequence(second),
  };
  const facts: CardFacts = {
    documents: {
      worldwide: worldwide.length,
      gum: gum.length,
      taught: taught.length,
    },
    ...both(first, second),
    unpruned: {
      ...both(exact.first, exact.second),
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
    alone: both(alone, second),
    curve,
    models: Object.entries(parts).map(([path, bytes]) => ({
      path,
      bytes: bytes.length,
      sha256: digestOf(bytes),
    })),
  };
  for (const [path, bytes] of Object.entries(parts)) writeModel({ path, bytes, task: "names", card: showCard(facts) });
}

/** The model with as many of its weights as there is room for. */
function fit(dense: DenseSequence, bytes: number): SequenceModel {
  for (let prune = 0.1; ; prune += 0.02) {
    const model = distilled(dense, prune);
    if (packSequence(model).length <= bytes) return model;
  }
}

/** Every second document as the corpus has it, its words parted by spaces; the others as a newspaper prints them. */
function varied(documents: readonly NamedDocument[]): readonly Lesson[] {
  return documents.map((document, i) => readLesson(i % 2 ? closeUp(document) : document));
}
