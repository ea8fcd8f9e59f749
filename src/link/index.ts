export { link } from "./link.ts";
export type { Linkable, Linked, Origin, RevisionChain, Series, SeriesPoint, Story, StoryEntity } from "./linked.ts";
