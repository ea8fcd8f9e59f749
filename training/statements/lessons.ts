import { viewRules } from "../../src/analyse/statements/judge.ts";
import { roleAt, roleLabels, softmax, type Role } from "../../src/analyse/statements/roles/labels.ts";
import { roleFeatures, roleIds } from "../../src/analyse/statements/roles/ids.ts";
import type { View } from "../../src/analyse/statements/roles/view.ts";
import { findSegments, type Segment } from "../../src/analyse/statements/segment.ts";
import type { Quote } from "../../src/document/index.ts";
import type { Reading } from "../../src/analyse/statements/content.ts";
import { outermost, readingsOf } from "../../src/analyse/statements/stage.ts";
import { findCueCandidates, windowOf, type CueCandidate } from "../../src/analyse/statements/tie/cues.ts";
import { tieFeatures, tieIds, tieScene } from "../../src/analyse/statements/tie/ids.ts";
import { openCnn, trainCnn, type CnnDocument, type CnnModel, type CnnOptions } from "../../src/learn/cnn/index.ts";
import { roleChain } from "../../src/analyse/statements/tie/tie.ts";
import type { Report, TokenAttribution } from "./polnear.ts";

/** A report as the networks see it. */
export interface Lesson {
  readonly report: Report;
  readonly speech: readonly Quote[];
  readonly segments: readonly Segment[];
  readonly byRule: readonly (readonly Reading[])[];
  readonly view: View;
}

export function lessonOf(report: Report): Lesson {
  const { document, layers } = report;
  const speech = outermost(layers.quotes.filter(({ use }) => use === "speech"));
  const segments = findSegments(document.text, layers.tokens, layers.sentences, speech);
  const byRule = segments.map(readingsOf);
  return { report, speech, segments, byRule, view: viewRules(layers, segments, byRule).view };
}

const shared = {
  bits: 15,
  channels: 48,
  dilations: [1, 1, 2, 4, 8, 16],
  seed: 1,
  epochs: 6,
  rate: 0.006,
  batch: 400,
  dropFeatures: 0.15,
  dropInput: 0.2,
  dropLayer: 0.15,
  fewest: 2,
  pull: 0,
} satisfies Omit<CnnOptions, "features" | "heads">;

type Tell = (text: string) => void;

/** A network of roles; from what people marked, and where `taught` is given from what others say of reports that nobody has marked. */
export function trainRoles(lessons: readonly Lesson[], tell: Tell, taught: readonly CnnDocument[] = []): CnnModel {
  const marked = lessons.map(({ report, view }): CnnDocument => ({
    ids: roleIds(view),
    labels: [roleAnswers(report, view)],
  }));
  return trainCnn(
    [...marked, ...taught],
    { ...shared, features: roleFeatures, heads: [{ name: "roles", labels: roleLabels }] },
    ({ epoch, loss }) => tell(`roles ${epoch + 1}: ${loss.toFixed(4)}`),
  );
}

/** How many parts reports are put into, so that each is read by networks that have not seen it. */
export const parts = 3;

/** The reports of all parts but one. */
export function without<One>(list: readonly One[], part: number): readonly One[] {
  return list.filter((_, i) => i % parts !== part);
}

/**
 * What teachers make of reports that nobody has marked: a wide network, and one for each part that learned from the others. They
 * are right more often together than any alone, and what they say of news from elsewhere teaches the one that is shipped.
 */
export function teachRoles(
  lessons: readonly Lesson[],
  untold: readonly Pick<Lesson, "view">[],
  tell: Tell,
): readonly CnnDocument[] {
  const wide = trainCnn(
    lessons.map(({ report, view }): CnnDocument => ({ ids: roleIds(view), labels: [roleAnswers(report, view)] })),
    {
      ...shared,
      channels: 96,
      seed: 7,
      dropFeatures: 0.2,
      dropInput: 0.25,
      dropLayer: 0.2,
      features: roleFeatures,
      heads: [{ name: "roles", labels: roleLabels }],
    },
    ({ epoch, loss }) => tell(`wide roles ${epoch + 1}: ${loss.toFixed(4)}`),
  );
  const narrow = Array.from({ length: parts }, (_, part) => trainRoles(without(lessons, part), tell));
  const teachers = [wide, ...narrow].map((model) => openCnn(model));
  return untold.map(({ view }): CnnDocument => {
    const ids = roleIds(view);
    const said = teachers.map((teacher) => softmax(teacher.score(ids)[0]!.slice()));
    const likely = said[0]!.map((_, i) => said.reduce((sum, one) => sum + one[i]!, 0) / said.length);
    return { ids, labels: [null], likely: [likely] };
  });
}

/** What a network that has not seen a report makes of it: each part read by one that learned from the others. */
export function unseenRoles(
  lessons: readonly Lesson[],
  taught: readonly CnnDocument[],
  tell: Tell,
): readonly Float32Array[] {
  const likely: Float32Array[] = [];
  for (let part = 0; part < parts; part++) {
    const network = openCnn(trainRoles(without(lessons, part), tell, taught));
    lessons.forEach(({ view }, i) => {
      if (i % parts === part) likely[i] = softmax(network.score(roleIds(view))[0]!.slice());
    });
  }
  return likely;
}

export function trainTies(lessons: readonly Lesson[], likely: readonly Float32Array[], tell: Tell): CnnModel {
  return trainCnn(
    lessons.flatMap((lesson, i) => tieLessons(lesson, likely[i]!)),
    {
      ...shared,
      channels: 32,
      features: tieFeatures,
      heads: [{ name: "tie", labels: roleLabels }],
      chains: [roleChain],
    },
    ({ epoch, loss }) => tell(`ties ${epoch + 1}: ${loss.toFixed(4)}`),
  );
}

/** Each token's label: content, but where an attribution stands in another's content its source and cue go first. */
function roleAnswers({ attributions }: Report, { count }: View): Uint8Array {
  const answers = new Uint8Array(count);
  const longestFirst = attributions.toSorted((a, b) => b.content.length - a.content.length);
  for (const role of ["content", "source", "cue"] as const)
    for (const attribution of longestFirst) mark(answers, attribution[role], role);
  return answers;
}

/** The windows of all candidates and of the cues that were missed, with what is right for each. */
function tieLessons({ report, view }: Lesson, likely: Float32Array): readonly CnnDocument[] {
  const found = findCueCandidates(view, likely);
  const scene = tieScene(view, likely, found);
  const missed = missedCues(report, found);
  return [...found, ...missed].map((candidate): CnnDocument => {
    const window = windowOf(view, candidate);
    return { ids: tieIds(scene, candidate, window), labels: [tieAnswers(report, candidate, window)] };
  });
}

/** What each token of a window is to a cue. */
export function tieAnswers(report: Report, candidate: CueCandidate, window: CueCandidate): Uint8Array {
  const answers = new Uint8Array(window.end - window.first);
  const right = report.attributions.filter(({ cue }) => touches(cue, candidate));
  for (const role of ["content", "source", "cue"] as const)
    for (const attribution of right) {
      const inside = attribution[role].filter((token) => token >= window.first && token < window.end);
      mark(
        answers,
        inside.map((token) => token - window.first),
        role,
      );
    }
  return mended(answers);
}

export function missedCues(report: Report, found: readonly CueCandidate[]): readonly CueCandidate[] {
  return report.attributions
    .filter(({ cue }) => cue.length > 0 && !found.some((candidate) => touches(cue, candidate)))
    .map(({ cue }): CueCandidate => {
      const first = cue[0]!;
      const stop = cue.findIndex((token, i) => token !== first + i);
      return { first, end: first + (stop < 0 ? cue.length : stop) };
    });
}

function touches(cue: TokenAttribution["cue"], { first, end }: CueCandidate): boolean {
  return cue.some((token) => token >= first && token < end);
}

function mark(answers: Uint8Array, tokens: readonly number[], role: Role): void {
  tokens.forEach((token, i) => {
    answers[token] = roleAt[role] + (i > 0 && tokens[i - 1] === token - 1 ? 1 : 0);
  });
}

/** What goes on after another role has cut it begins anew. */
function mended(answers: Uint8Array): Uint8Array {
  for (let i = 1; i < answers.length; i++) {
    const label = answers[i]!;
    if (label > 0 && label % 2 === 0 && answers[i - 1] !== label && answers[i - 1] !== label - 1)
      answers[i] = label - 1;
  }
  return answers;
}
