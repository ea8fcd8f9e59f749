import { findEntities } from "./entities/entities.ts";
import type { Linkable, Linked } from "./linked.ts";
import { findLikenesses } from "./origins/likeness.ts";
import { findOrigins } from "./origins/origins.ts";
import { readingsOf } from "./reading.ts";
import { findRevisions } from "./revisions/revisions.ts";
import { findSeries } from "./series/series.ts";
import { findStories } from "./stories/stories.ts";

/** Many records → origins, revisions, stories, entities, series. */
export function link(records: readonly Linkable[]): Linked {
  const readings = readingsOf(records);
  const byKey = new Map(readings.map((reading) => [reading.key, reading]));
  const likenesses = findLikenesses(readings);
  // states of one document before copies: a page is no copy of its own earlier self
  const revisions = findRevisions(readings, likenesses);
  const origins = findOrigins(readings, likenesses, revisions);
  // copies are of one story even where they share too few names
  const stories = findStories(readings, origins);
  const entities = findEntities(byKey, stories);
  const series = findSeries(byKey, stories, origins, entities);
  return { origins, revisions, stories, entities, series };
}
