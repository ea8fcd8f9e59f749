import { sentences } from "../../src/analyse/sentences/stage.ts";
import { tokens } from "../../src/analyse/tokens/stage.ts";
import type { Stretch } from "../../src/analyse/tags/features.ts";
import { writeBest } from "../../src/analyse/tags/network.ts";
import type { Words } from "../../src/document/index.ts";
import { logSoftmax, openCnn, unknownLabel, type CnnDocument, type CnnModel } from "../../src/learn/cnn/index.ts";
import { buildRows } from "../../src/learn/rows.ts";
import { bestPath, scoreLabels, type SequenceModel } from "../../src/learn/sequence.ts";
import { documentOfLines } from "../names/documents.ts";
import { addFeatures } from "./field-features.ts";
import { idsOf } from "./network.ts";

/** What teachers say of words in sentences that follow one another and leave no word out. */
export type Teachers = (words: Words, stretches: readonly Stretch[]) => Taught;

export interface Taught {
  readonly labels: Uint8Array;
  /** How many of the teachers would say each label by themselves. */
  readonly votes: Uint8Array;
}

/** The best path through what the field says, and the networks on the mean, of every word. */
export function askTogether(field: SequenceModel, networks: readonly CnnModel[]): Teachers {
  const readers = networks.map((network) => openCnn(network));
  return (words, stretches) => {
    const starts = [...stretches.map(({ firstToken }) => firstToken), words.of.length];
    const rows = buildRows(1 << 16);
    addFeatures(words, starts, rows);
    const scores = scoreLabels(field, rows.result());
    const alone = [pathThrough(field, scores, starts)];
    const ids = idsOf(words, stretches);
    for (const reader of readers) {
      const likely = logSoftmax(reader.score(ids)[0]!, field.labels.length);
      const best = new Uint8Array(words.of.length);
      writeBest(likely, field.labels.length, best, 0, best.length);
      alone.push(best);
      for (let i = 0; i < scores.length; i++)
        scores[i]! += Math.round(Math.max(-20, likely[i]!) / readers.length / field.scale);
    }
    const labels = pathThrough(field, scores, starts);
    const votes = labels.map((label, token) => alone.filter((path) => path[token] === label).length);
    return { labels, votes };
  };
}

function pathThrough(field: SequenceModel, scores: Int32Array, starts: readonly number[]): Uint8Array {
  const path = new Uint8Array(starts.at(-1)!);
  for (let i = 0; i + 1 < starts.length; i++) bestPath(field, scores, starts[i]!, starts[i + 1]!, path);
  return path;
}

/** Texts without labels → lessons, with what two teachers at least say; a text of a few words is left out. */
export function taughtLessons(teachers: Teachers, texts: readonly string[]): readonly CnnDocument[] {
  return texts.flatMap((text) => {
    const document = documentOfLines(text);
    const cut = tokens.run(document, {});
    const { sentences: stretches } = sentences.run(document, cut);
    const covered = stretches.reduce((sum, { firstToken, endToken }) => sum + endToken - firstToken, 0);
    if (covered < 20 || covered < cut.words.of.length) return [];
    const { labels, votes } = teachers(cut.words, stretches);
    const agreed = labels.map((label, token) => (votes[token]! >= 2 ? label : unknownLabel));
    return [{ ids: idsOf(cut.words, stretches), labels: [agreed] }];
  });
}
