import { compareAttributions, wordedOf, type AttributionScores, type Worded } from "../attribution.ts";
import { readBrat } from "../polnear.ts";
import { readArticle } from "../read.ts";
import { add, none, type Counts } from "../score.ts";
import type { ShareMeasure, Task } from "../task.ts";

export const statementsPolnear: Task = {
  name: "statements/polnear",
  data: "polnear",
  about: "source, cue and content tied together; people agree at .729 lenient, .598 strict (speech cues .883, .753)",
  score: (data) => {
    const documents = data.list("data/dev/text", ".txt").map((path) => {
      const text = data.text(path);
      const name = path
        .split("/")
        .at(-1)!
        .replace(/\.txt$/, "");
      // where several people annotated a report, the first is gold
      const annotation = data
        .list("data/dev/attributions", ".ann")
        .find((file) => file.split("/").at(-1)!.startsWith(`${name}_`));
      const record = readArticle(text, /\d{4}-\d\d-\d\d/.exec(name)?.[0] ?? null);
      const gold = wordedOf(text, annotation ? readBrat(text, data.text(annotation)) : []);
      const found = wordedOf(
        text,
        (record?.statements ?? []).map(({ source, cue, content }) => ({
          source: source ? [source] : [],
          cue: cue ? [cue] : [],
          content,
        })),
      );
      return { name, text, gold, found, scores: (record?.statements ?? []).map(({ score }) => score) };
    });
    const scoreOf = (keep: (one: Worded) => boolean): readonly AttributionScores[] =>
      documents.map(({ gold, found }) => compareAttributions(gold.filter(keep), found.filter(keep)));
    const all = scoreOf(() => true);
    const sum = (
      scores: readonly AttributionScores[],
      key: Exclude<keyof AttributionScores, "found" | "right">,
    ): Counts => scores.map((one) => one[key]).reduce(add, none);
    const speech = scoreOf((one) => one.speech);
    const scored = documents.flatMap(({ scores }, i) =>
      scores.map((score, j): Scored => ({ score, right: all[i]!.right[j]! })),
    );
    return {
      documents: documents.length,
      measures: [
        { key: "triple lenient", counts: sum(all, "lenient") },
        { key: "triple strict", counts: sum(all, "strict") },
        { key: "speech cues lenient", counts: sum(speech, "lenient") },
        { key: "speech cues strict", counts: sum(speech, "strict") },
        ...(["direct", "mixed", "indirect"] as const).map((mode) => ({
          key: `${mode} lenient`,
          counts: sum(
            scoreOf((one) => one.mode === mode),
            "lenient",
          ),
        })),
        { key: "content exact", counts: sum(all, "content") },
        { key: "content half", counts: sum(all, "contentHalf") },
        { key: "source exact", counts: sum(all, "source") },
        { key: "cue exact", counts: sum(all, "cue") },
        quotedWords(documents),
        surestHalf(
          scored,
          documents.reduce((count, { gold }) => count + gold.length, 0),
        ),
        ...reliability(scored),
      ],
      items: documents.flatMap(({ name, gold }, i) =>
        gold.map(
          (one, j) =>
            `${all[i]!.found[j] ? "hit" : "missed"} ${name} ${[...one.content][0]}: ${one.mode}, ${one.content.size} words`,
        ),
      ),
    };
  },
};

interface Scored {
  readonly score: number;
  readonly right: boolean;
}

/** Verbatim words: those of marked contents between double quotation marks that are in some content found. */
function quotedWords(documents: readonly { readonly gold: readonly Worded[]; readonly found: readonly Worded[] }[]) {
  let right = 0;
  let of = 0;
  for (const { gold, found } of documents) {
    const said = new Set(found.flatMap(({ content }) => [...content]));
    for (const word of new Set(gold.flatMap(({ quoted }) => [...quoted]))) {
      of++;
      if (said.has(word)) right++;
    }
  }
  return { key: "quoted words found", right, of };
}

/** The statements of the highest scores that together are half of what was marked: how many of them are right. */
function surestHalf(scored: readonly Scored[], gold: number): ShareMeasure {
  const sorted = scored.toSorted((a, b) => b.score - a.score);
  let right = 0;
  let of = 0;
  for (const one of sorted) {
    if (right >= gold / 2) break;
    of++;
    if (one.right) right++;
  }
  return { key: "right of the surest half", right, of };
}

/** For each fifth of the scale, how many of the statements scored so are right. */
function reliability(scored: readonly Scored[]): readonly ShareMeasure[] {
  return [0, 0.2, 0.4, 0.6, 0.8].map((from) => {
    const some = scored.filter(({ score }) => score >= from && (score < from + 0.2 || from === 0.8));
    return {
      key: `right of those scored ${from.toFixed(1)} to ${(from + 0.2).toFixed(1)}`,
      right: some.filter(({ right }) => right).length,
      of: some.length,
      shown: true,
    };
  });
}
