import { setQuery } from "../app/router.ts";
import type { StoryRow } from "../../../src/serve/api.ts";

/** Says which story the page is narrowed to, and lets it widen again. */
export function StoryLine({ story }: { readonly story: StoryRow | null }) {
  if (!story) return null;
  return (
    <p className="story-line">
      <span className="quiet">Only the story </span>
      <strong>{story.title}</strong>{" "}
      <button type="button" className="plain" onClick={() => setQuery({ story: null })}>
        Show everything
      </button>
    </p>
  );
}
