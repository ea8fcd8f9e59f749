import { coarsen, packCnn } from "../src/learn/cnn/index.ts";
import type { Look } from "../src/analyse/names/spell.ts";
import { closeUp, shoutSome } from "./names/alter.ts";
import { showCard, type CardFacts } from "./names/card.ts";
import { readUner, readWorldwide } from "./names/corpora.ts";
import { trainField } from "./names/field.ts";
import { readGum } from "./names/gum.ts";
import { fitted, readUnmarked, type Unmarked } from "./names/taught.ts";
import {
  blend,
  compare,
  documentOf,
  firstLooker,
  readLesson,
  secondLooker,
  softDocumentOf,
  taughtDocumentOf,
  trainFirst,
  trainSecond,
  type Chosen,
  type Lesson,
  type Looker,
} from "./names/train.ts";
import { readMarked } from "./names/treebank.ts";
import { readUnlabelled } from "./names/unlabelled.ts";
import { digestOf, writeModel } from "./packed-file.ts";

const folds = 3;
/** Of the articles without labels one in so many is read. */
const oneIn = 3;
/** How often labelled texts are seen while those that teachers label are seen once. */
const often = 3;
/** How much the teachers count beside the labels of a text: people do not always agree with themselves. */
const share = 0.4;

/** A first look from labelled texts alone: a teacher, and what the second look learns to judge. */
const plain = { channels: 32, bits: 15, epochs: 7, dropLayer: 0.15, seed: 2 } satisfies Chosen;
const wide = { channels: 64, bits: 16, epochs: 7, dropLayer: 0.2, seed: 41 } satisfies Chosen;
const shipped = {
  first: { channels: 32, bits: 15, epochs: 5, dropLayer: 0.15, seed: 2 },
  second: { channels: 48, bits: 15, epochs: 7, dropLayer: 0.1, seed: 2 },
} satisfies Record<string, Chosen>;

/** Builds the networks that find names, and their card. */
export function buildNames(dataRoot: string): void {
  const say = (what: string) => console.error(`${Math.round(performance.now() / 1000)} s ${what}`);
  const documents = readWorldwide(dataRoot, "train");
  // every second document as the corpus has it, its words parted by spaces; the others as a newspaper prints them
  const worldwide = documents.map((document, i) => readLesson(i % 2 ? closeUp(document) : document));
  const gum = readGum(dataRoot).map((document) => readLesson(document));
  const loud = documents.filter((_, i) => i % 2 === 0).map((document) => readLesson(shoutSome(closeUp(document))));
  const lessons = [...worldwide, ...gum, ...loud];
  // a copy in capitals is of the fold of its original
  const groups = [...worldwide, ...gum].map((_, i) => i).concat(loud.map((_, i) => 2 * i));
  const dev = readWorldwide(dataRoot, "dev").map((document) => readLesson(document));
  const uner = readUner(dataRoot).map((document) => readLesson(document));
  const unmarked: readonly Unmarked[] = [
    ...readMarked(dataRoot).map(({ text, agrees }) => readUnmarked(text, agrees)),
    ...readUnlabelled(dataRoot)
      .filter((_, i) => i % oneIn === 0)
      .map((text) => readUnmarked(text)),
  ];
  say(`${unmarked.length} texts without labels read`);

  /** A look at each lesson by what learned from the other folds. */
  const unseen = (train: (some: readonly Lesson[]) => Looker): readonly Look[] => {
    const looks: Look[] = [];
    for (let fold = 0; fold < folds; fold++) {
      const looker = train(lessons.filter((_, i) => groups[i]! % folds !== fold));
      lessons.forEach(({ cut: { scene } }, i) => {
        if (groups[i]! % folds === fold) looks[i] = looker(scene);
      });
    }
    return looks;
  };
  const inTurn = (train: (some: readonly Lesson[]) => Looker) => ({ looks: unseen(train), all: train(lessons) });

  const field = inTurn((some) => trainField(some, 7));
  say("teacher: field");
  const alone = (some: readonly Lesson[]) =>
    firstLooker(
      trainFirst(
        some.map((lesson) => documentOf(lesson)),
        plain,
      ),
    );
  const network = inTurn(alone);
  say("teacher: network");
  const together: Looker = (scene) => blend([field.all(scene), network.all(scene)], scene);
  const again = secondLooker(
    trainSecond(
      lessons.map((lesson, i) => documentOf(lesson, blend([field.looks[i]!, network.looks[i]!], lesson.cut.scene))),
      wide,
    ),
  );
  say("teacher: second look");
  const taught = unmarked.map((text) => {
    const { scene } = text.cut;
    return taughtDocumentOf(scene, fitted(text, again(scene, together(scene))));
  });
  say("texts without labels taught");

  const others = lessons.map(({ cut: { scene } }, i) => blend([field.looks[i]!, network.looks[i]!], scene));
  const soft = new Map(lessons.map((lesson, i) => [lesson, softDocumentOf(lesson, others[i]!, share)]));
  const learnFirst = (some: readonly Lesson[]) => {
    const own = some.map((lesson) => soft.get(lesson)!);
    return trainFirst([...Array.from({ length: often }, () => own).flat(), ...taught], shipped.first);
  };
  // the second look learns from first looks at documents that the first had not seen
  const looks = unseen((some) => firstLooker(learnFirst(some)));
  say("first looks in turn");
  const first = learnFirst(lessons);
  say("first look");
  const fine = trainSecond(
    lessons.map((lesson, i) => documentOf(lesson, looks[i])),
    shipped.second,
  );
  const second = coarsen(fine);
  say("second look");

  const exams = (looker: Looker) => {
    const read = (some: readonly Lesson[]) =>
      compare(
        some,
        some.map(({ cut: { scene } }) => looker(scene)),
      );
    return { dev: read(dev), uner: read(uner) };
  };
  const both =
    (one: Looker, two: Looker): Looker =>
    (scene) =>
      two(scene, one(scene));
  const firstLook = firstLooker(first);
  const secondLook = secondLooker(second);
  const curve = [0.1, 0.25, 0.5].map((part) => {
    const some = lessons.filter((_, i) => (groups[i]! * 7919) % 1000 < part * 1000);
    const looker = alone(some);
    say(`${part} of the labelled texts`);
    return [`${part * 100} % of the labelled texts`, exams(looker)] as const;
  });
  const parts = {
    "src/analyse/names/first-model.ts": packCnn(first),
    "src/analyse/names/second-model.ts": packCnn(second),
  };
  const facts: CardFacts = {
    documents: { worldwide: worldwide.length, gum: gum.length, taught: unmarked.length },
    ...exams(both(firstLook, secondLook)),
    rows: [
      ["first look only", exams(firstLook)],
      ["the second look's table in whole bytes", exams(both(firstLook, secondLooker(fine)))],
      ["both tables in half bytes", exams(both(firstLooker(coarsen(first)), secondLook))],
      ["a first look that no teacher taught, then the second", exams(both(network.all, secondLook))],
      ["a first look that no teacher taught, alone", exams(network.all)],
      ...curve,
      ["teacher: field", exams(field.all)],
      ["teachers: field and network, blended", exams(together)],
      ["the same, then a wide second look", exams(both(together, again))],
    ],
    models: Object.entries(parts).map(([path, bytes], i) => {
      const { channels, bits } = i === 0 ? shipped.first : shipped.second;
      const made = `${channels} channels, a table of ${(2 ** bits).toLocaleString("en")} rows`;
      return { path, made, bytes: bytes.length, sha256: digestOf(bytes) };
    }),
  };
  for (const [path, bytes] of Object.entries(parts)) writeModel({ path, bytes, task: "names", card: showCard(facts) });
}
