import { compareAttributions, wordedOf, type AttributionScores, type Worded } from "../attribution.ts";
import { readBrat } from "../polnear.ts";
import { readArticle } from "../read.ts";
import { add, none, type Counts } from "../score.ts";
import type { Task } from "../task.ts";

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
      return { name, text, gold, found };
    });
    const scoreOf = (keep: (one: Worded) => boolean): readonly AttributionScores[] =>
      documents.map(({ gold, found }) => compareAttributions(gold.filter(keep), found.filter(keep)));
    const all = scoreOf(() => true);
    const sum = (scores: readonly AttributionScores[], key: Exclude<keyof AttributionScores, "found">): Counts =>
      scores.map((one) => one[key]).reduce(add, none);
    const speech = scoreOf((one) => one.speech);
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
