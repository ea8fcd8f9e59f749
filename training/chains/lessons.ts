import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { mergeNames } from "../../src/analyse/chains/merge.ts";
import { learnPronoun } from "../../src/analyse/chains/address.ts";
import type { Actor, Cast } from "../../src/analyse/chains/cast.ts";
import { addFeatures, type Candidate, type Pointer } from "../../src/analyse/chains/features.ts";
import type { Choose } from "../../src/analyse/chains/rank.ts";
import { readInOrder } from "../../src/analyse/chains/read-in-order.ts";
import { readingOf, type Reading } from "../../src/analyse/chains/reading.ts";
import { names } from "../../src/analyse/names/stage.ts";
import { quotes } from "../../src/analyse/quotes/stage.ts";
import { sentences } from "../../src/analyse/sentences/stage.ts";
import { tags } from "../../src/analyse/tags/stage.ts";
import { tokens } from "../../src/analyse/tokens/stage.ts";
import { pageFrom } from "../../bench/read.ts";
import { readGum, type GumMention } from "../../bench/gum.ts";
import { clean } from "../../src/clean/index.ts";
import { emptyPipeline } from "../../src/document/index.ts";
import { buildRows, type Rows } from "../../src/learn/rows.ts";

/** What one report teaches: a row for every pointer and candidate. */
export interface Lesson {
  readonly source: "gum" | "news" | "life";
  readonly rows: Rows;
  readonly answers: readonly number[];
  /** Where each pointer's rows begin. */
  readonly pointers: readonly { readonly from: number; readonly family: Pointer["family"]; readonly known: boolean }[];
}

/** Genres of GUM whose texts may be used by anybody. */
const genres = new Set(["news", "interview", "bio", "voyage", "textbook", "speech", "academic", "court"]);

export function gumLessons(dataRoot: string): readonly Lesson[] {
  const file = readFileSync(join(dataRoot, "gum/conllu/gum-train.conllu"), "utf8");
  return (
    readGum(file)
      .filter(({ id }) => genres.has(id.split("_")[1]!))
      // in a life nearly every "he" is one man, which says little of a report
      .map(({ id, text, mentions }) =>
        learn(id.includes("_bio_") ? "life" : "gum", text, (reading) => byGold(reading, mentions)),
      )
  );
}

/**
 * Reports of PolNeAR's train part, read without their annotation: where the given names or forms of address of all people nearby are
 * known and only one of them can be meant, that one is, and the rest stand as those who are not.
 */
export function newsLessons(dataRoot: string, goOn: Choose | null): readonly Lesson[] {
  const measured = new Set(goldFiles());
  return [...filesOf(dataRoot, "polnear/data/train/text"), ...worldwide(dataRoot)]
    .filter((path) => !measured.has(path))
    .map((path) =>
      learn("news", readFileSync(join(dataRoot, path), "utf8"), (reading) => byElimination(reading, goOn)),
    );
}

function filesOf(dataRoot: string, folder: string): readonly string[] {
  return readdirSync(join(dataRoot, folder))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function worldwide(dataRoot: string): readonly string[] {
  const folder = "en_worldwide_newswire";
  const there = new Set(filesOf(dataRoot, `${folder}/original_articles`));
  return readFileSync(join(dataRoot, folder, "splits/train.txt"), "utf8")
    .split("\n")
    .map((name) => `${folder}/original_articles/${name.replace(/\.tsv$/, "")}`)
    .filter((path) => there.has(path));
}

/** What the bench measures on is not learned from, not even so. */
function goldFiles(): readonly string[] {
  const gold = JSON.parse(readFileSync(new URL("../../bench/gold/chains.json", import.meta.url), "utf8")) as {
    readonly files: readonly { readonly file: string }[];
  };
  return gold.files.map(({ file }) => file);
}

interface Teacher {
  /** Place of the right candidate, -1 for none; null when this place teaches nothing. */
  readonly answer: (
    pointer: Pointer,
    candidates: readonly Candidate[],
    everybody: readonly Candidate[],
  ) => { readonly list: readonly Candidate[]; readonly right: number; readonly mixed: boolean } | null;
  /** What reading goes on with. */
  readonly goOn: (pointer: Pointer, candidates: readonly Candidate[], right: Candidate | null) => number;
}

function learn(source: Lesson["source"], text: string, teacherOf: (reading: Reading) => Teacher): Lesson {
  const document = clean(pageFrom(new TextEncoder().encode(text), "text/plain"), { as: "article" });
  const { layers } = emptyPipeline.add(tokens).add(sentences).add(tags).add(quotes).add(names).run(document);
  const reading = readingOf(document, layers);
  const cast: Cast = { actors: [], points: [] };
  mergeNames(reading, cast);
  for (const point of cast.points) learnPronoun(reading, point);
  const teacher = teacherOf(reading);
  const rows = buildRows();
  const answers: number[] = [];
  const pointers: Lesson["pointers"][number][] = [];
  const choose: Choose = (_, pointer, candidates, everybody) => {
    const taught = teacher.answer(pointer, candidates, everybody());
    if (taught?.list.length) {
      pointers.push({ from: answers.length, family: pointer.family, known: taught.right >= 0 });
      taught.list.forEach((candidate, i) => {
        addFeatures(reading, pointer, { ...candidate, mixed: taught.mixed }, rows.add);
        rows.endRow();
        answers.push(i === taught.right ? 1 : 0);
      });
    }
    return teacher.goOn(pointer, candidates, taught && taught.right >= 0 ? taught.list[taught.right]! : null);
  };
  readInOrder(reading, layers.quotes, cast, choose);
  return { source, rows: rows.result(), answers, pointers };
}

function byGold(reading: Reading, mentions: readonly GumMention[]): Teacher {
  const chainOf = ({ first, end }: { first: number; end: number }): string | null => {
    const span = { start: reading.starts[first]!, end: reading.ends[end - 1]! };
    let best: GumMention | null = null;
    for (const one of mentions) {
      if (one.head!.start < span.start || one.head!.end > span.end || one.start > span.start || one.end < span.end)
        continue;
      if (!best || one.end - one.start < best.end - best.start) best = one;
    }
    return best?.chain ?? null;
  };
  const answerOf = (pointer: Pointer, candidates: readonly Candidate[]): number => {
    const chain = chainOf({ first: pointer.at, end: pointer.at + 1 });
    return chain === null ? -1 : candidates.findIndex(({ trace }) => chainOf(trace.last) === chain);
  };
  return {
    answer: (pointer, candidates) => ({ list: candidates, right: answerOf(pointer, candidates), mixed: false }),
    goOn: (pointer, candidates) => answerOf(pointer, candidates),
  };
}

function byElimination(reading: Reading, goOn: Choose | null): Teacher {
  // what the name alone says, before pronouns have added to it
  const known = new Map<Actor, "he" | "she" | null>();
  const sayOf = (actor: Actor): "he" | "she" | null => {
    if (!known.has(actor)) known.set(actor, actor.pronoun);
    return known.get(actor)!;
  };
  return {
    answer: ({ family }, _, everybody) => {
      if (family !== "he" && family !== "she") return null;
      // who stands far off and cannot be told is taken for one of those who are not meant
      const near = everybody.filter(({ gap }) => gap <= 2);
      if (near.length === 0 || everybody.length < 2 || near.some(({ trace }) => sayOf(trace.actor) === null))
        return null;
      const fitting = everybody.flatMap(({ trace }, i) => (sayOf(trace.actor) === family ? [i] : []));
      if (fitting.length !== 1 || everybody[fitting[0]!]!.gap > 2) return null;
      return { list: everybody, right: fitting[0]!, mixed: true };
    },
    goOn: (pointer, candidates, right) => {
      if (right) return candidates.findIndex(({ trace }) => trace === right.trace);
      if (goOn) return goOn(reading, pointer, candidates, () => candidates);
      return candidates.length === 1 ? 0 : -1;
    },
  };
}
