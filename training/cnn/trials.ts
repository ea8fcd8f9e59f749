import { join } from "node:path";
import { dataFolder } from "../../bench/data.ts";
import type { CnnDocument, CnnHead } from "../../src/learn/cnn/index.ts";
import { bestSequence, spansOf } from "./bio.ts";
import { nameHead, readNames } from "./names.ts";
import { readRoles, roleHead } from "./roles.ts";
import { isPermissive, readTags, tagHead } from "./tags.ts";

/** What a head is trained on, and how its scores on development documents are judged. */
export interface Trial {
  readonly head: CnnHead;
  readonly train: readonly CnnDocument[];
  readonly exams: readonly Exam[];
}

export interface Exam {
  readonly documents: readonly CnnDocument[];
  /** Scores of each document → "content 87.0, source 77.6". */
  readonly judge: (scores: readonly Float32Array[]) => string;
}

export const trials: Readonly<Record<string, (dataRoot: string) => Trial>> = {
  roles: (root) => {
    const data = dataFolder(join(root, "polnear"));
    const documents = readRoles(data, "dev");
    return {
      head: roleHead,
      train: readRoles(data, "train"),
      exams: [
        {
          documents,
          judge: (scores) =>
            `tokens F1 ${["content", "source", "cue"]
              .map((role, i) => `${role} ${judgeRole(documents, scores, i).toFixed(1)}`)
              .join(", ")}`,
        },
      ],
    };
  },
  names: (root) => {
    const data = dataFolder(join(root, "en_worldwide_newswire"));
    const documents = readNames(data, "dev");
    return {
      head: nameHead,
      train: readNames(data, "train"),
      exams: [
        {
          documents,
          judge: (scores) => {
            const pairs = documents.map(({ gold, begins }, i) => {
              const found = bestSequence(scores[i]!, nameHead.labels.length, begins);
              return [found, gold].map((labels) => spansOf(labels, begins, (kind) => kind < 4)) as [string[], string[]];
            });
            return `names F1 ${f1(pairs).toFixed(2)}`;
          },
        },
      ],
    };
  },
  tags: (root) => {
    const [ewt, gum] = [dataFolder(join(root, "ud_ewt")), dataFolder(join(root, "gum"))] as const;
    const parts = [
      ["EWT", readTags(ewt, "en_ewt-ud-dev.conllu")],
      ["GUM", readTags(gum, "conllu/gum-dev.conllu")],
    ] as const;
    return {
      head: tagHead,
      train: [...readTags(ewt, "en_ewt-ud-train.conllu"), ...readTags(gum, "conllu/gum-train.conllu", isPermissive)],
      exams: parts.map(([name, documents]) => ({
        documents,
        judge: (scores) => `${name} ${judgeTags(documents, scores).toFixed(2)}`,
      })),
    };
  },
};

/** Tokens in a role, by the best label of each. */
function judgeRole(documents: ReturnType<typeof readRoles>, scores: readonly Float32Array[], role: number): number {
  const width = roleHead.labels.length;
  const roleOf = (label: number) => ((label + 1) >> 1) - 1;
  return f1(
    documents.map(({ labels, counted }, i) => {
      const places = (labelOf: (token: number) => number) =>
        [...counted.keys()].filter((token) => counted[token] && roleOf(labelOf(token)) === role).map(String);
      return [places((token) => bestOf(scores[i]!, token, width)), places((token) => labels[0]![token]!)];
    }),
  );
}

function judgeTags(documents: readonly CnnDocument[], scores: readonly Float32Array[]): number {
  let right = 0;
  let all = 0;
  documents.forEach(({ labels }, i) =>
    labels[0]!.forEach((label, token) => {
      all++;
      if (bestOf(scores[i]!, token, tagHead.labels.length) === label) right++;
    }),
  );
  return (100 * right) / all;
}

function bestOf(scores: Float32Array, token: number, width: number): number {
  let best = 0;
  for (let label = 1; label < width; label++)
    if (scores[token * width + label]! > scores[token * width + best]!) best = label;
  return best;
}

/** In hundredths, over all pairs of found and gold. */
function f1(pairs: readonly (readonly [found: readonly string[], gold: readonly string[]])[]): number {
  let hit = 0;
  let all = 0;
  for (const [found, gold] of pairs) {
    const wanted = new Set(gold);
    hit += found.filter((one) => wanted.has(one)).length;
    all += found.length + gold.length;
  }
  return (200 * hit) / all;
}
