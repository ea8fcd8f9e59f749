import type { StoryRow } from "../../../src/serve/api.ts";
import { usePlace } from "./router.ts";
import { useAnswer } from "./use-answer.ts";

interface Stories {
  readonly stories: readonly StoryRow[];
  /** The one the address names. */
  readonly chosen: StoryRow | null;
  readonly outlets: readonly string[];
}

export function useStories(): Stories {
  const id = usePlace().query.get("story");
  const stories = useAnswer("stories").answer?.rows ?? [];
  const chosen = stories.find((story) => story.id === id) ?? null;
  const outlets = [...new Set((chosen ? [chosen] : stories).flatMap((story) => story.outlets))].sort();
  return { stories, chosen, outlets };
}
