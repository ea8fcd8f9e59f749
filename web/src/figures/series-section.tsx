import { useState } from "react";
import type { StoryRow } from "../../../src/serve/api.ts";
import { useAnswer } from "../app/use-answer.ts";
import { Loading } from "../parts/loading.tsx";
import { Problem } from "../parts/problem.tsx";
import { Legend } from "./legend.tsx";
import { inksOf } from "./inks.ts";
import { SeriesFigure } from "./series-figure.tsx";

const shownAtFirst = 6;

interface Props {
  readonly story: string;
  readonly stories: readonly StoryRow[];
}

/** Every series of at least two points as a chart, the longest first. */
export function SeriesSection({ story, stories }: Props) {
  const { answer, failure, again } = useAnswer("series", { story });
  const [all, setAll] = useState(false);
  if (failure) return <Problem failure={failure} again={again} />;
  if (!answer) return <Loading what="series" rows={4} />;
  const charted = answer.rows
    .filter(({ points }) => points.length > 1)
    .sort((a, b) => b.points.length - a.points.length);
  const oneStory = new Set(charted.map((series) => series.story)).size < 2;
  const titleOf = (id: string) => stories.find((one) => one.id === id)?.title ?? null;
  const inks = inksOf(charted);
  return (
    <section aria-labelledby="series-title">
      <h2 id="series-title">
        Series <span className="count">{charted.length}</span>
      </h2>
      {charted.length === 0 ? (
        <p className="none">
          No two figures measure the same thing yet. Series appear when several reports count the same thing in the same
          place.
        </p>
      ) : (
        <>
          <Legend inks={inks} />
          <div className="series-grid">
            {(all ? charted : charted.slice(0, shownAtFirst)).map((series) => (
              <SeriesFigure
                key={series.id}
                series={series}
                story={oneStory ? null : titleOf(series.story)}
                inks={inks}
              />
            ))}
          </div>
          {charted.length > shownAtFirst && (
            <p>
              <button type="button" className="plain" onClick={() => setAll(!all)}>
                {all ? "Show fewer series" : `Show all ${charted.length} series`}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}
