import type { Linkable, Linked } from "./linked.ts";

/** Many records → origins, revisions, stories, entities, series. */
export function link(_records: readonly Linkable[]): Linked {
  return { origins: [], revisions: [], stories: [], entities: [], series: [] };
}
