import type { Story } from "../../link/index.ts";
import type { StoryRow } from "../api.ts";
import type { Handler } from "../serving.ts";
import type { View } from "../view.ts";

export const stories: Handler<"stories"> = async ({ view }) => {
  const seen = await view();
  const rows = seen.linked.stories.map((story) => rowOf(story, seen)).sort(latestFirst);
  return { rows, next: null, total: rows.length };
};

export const series: Handler<"series"> = async ({ view }, { query }) => {
  const { linked } = await view();
  const rows = linked.series.filter(({ story }) => query.story === undefined || story === query.story);
  return { rows, next: null, total: rows.length };
};

function rowOf({ id, title, from, to, origins, records }: Story, { facts, linked }: View): StoryRow {
  const members = records.flatMap((key) => facts.get(key) ?? []);
  return {
    id,
    title,
    from,
    to,
    origins,
    documents: new Set(members.map(({ document }) => document)).size,
    outlets: [...new Set(members.flatMap(({ outlet }) => outlet ?? []))].sort(),
    statements: members.reduce((sum, one) => sum + one.statements, 0),
    figures: members.reduce((sum, one) => sum + one.figures, 0),
    series: linked.series.filter(({ story }) => story === id).length,
  };
}

/** Undated last; of the same day, the larger. */
function latestFirst(a: StoryRow, b: StoryRow): number {
  const [first, second] = [a.to ?? "", b.to ?? ""];
  return first === second ? b.documents - a.documents : first < second ? 1 : -1;
}
