import type { StoryRow } from "../../../src/serve/api.ts";
import { setQuery } from "../app/router.ts";
import { Link } from "../parts/link.tsx";
import { showSpanOfDays } from "../show/date.ts";
import { plural } from "../show/number.ts";

interface Props {
  readonly stories: readonly StoryRow[];
  readonly chosen: StoryRow | null;
}

/** Stories that several documents tell; one that stands alone is found among the documents. */
export function Stories({ stories, chosen }: Props) {
  const running = stories.filter(({ documents }) => documents > 1);
  const shown = chosen ? [chosen] : running;
  const alone = stories.length - running.length;
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="stories-title">
      <div className="section-head">
        <h2 id="stories-title">
          Stories <span className="count">{running.length}</span>
        </h2>
        {chosen && (
          <button type="button" className="plain" onClick={() => setQuery({ story: null })}>
            Show all stories
          </button>
        )}
      </div>
      <ul className="stories">
        {shown.map((story) => (
          <Story key={story.id} story={story} />
        ))}
      </ul>
      {!chosen && alone > 0 && (
        <p className="stories-alone">{plural(alone, "document stands", "documents stand")} in no story with others.</p>
      )}
    </section>
  );
}

function Story({ story }: { readonly story: StoryRow }) {
  const narrowed = `story=${encodeURIComponent(story.id)}`;
  return (
    <li className="story">
      <h3>
        <Link to={`/?${narrowed}`} data-row>
          {story.title}
        </Link>
      </h3>
      <p className="story-days">{showSpanOfDays(story.from, story.to)}</p>
      <p className="story-facts">
        {plural(story.documents, "document")}
        {story.outlets.length > 0 && ` from ${plural(story.outlets.length, "outlet")}`},{" "}
        <strong title="Copies, reprints and rewrites of one source count once. What is left may still share a source.">
          at most {plural(story.origins, "independent source")}
        </strong>
      </p>
      <p className="story-links">
        <Link to={`/statements?${narrowed}`}>{plural(story.statements, "statement")}</Link>
        <Link to={`/figures?${narrowed}`}>
          {plural(story.figures, "figure")}
          {story.series > 0 ? `, ${story.series} series` : ""}
        </Link>
      </p>
    </li>
  );
}
