import { usePlace } from "../app/router.ts";
import { useRows } from "../app/use-rows.ts";
import { useStories } from "../app/use-stories.ts";
import { useTitle } from "../app/use-title.ts";
import { LoadMore } from "../parts/load-more.tsx";
import { Loading } from "../parts/loading.tsx";
import { None } from "../parts/none.tsx";
import { Problem } from "../parts/problem.tsx";
import { StoryLine } from "../parts/story-line.tsx";
import { kinds } from "../show/words.ts";
import { FigureRow } from "./figure-row.tsx";
import { FigureFilters } from "./filters.tsx";
import { SeriesSection } from "./series-section.tsx";

export function Figures() {
  const { query } = usePlace();
  const { stories, chosen, outlets } = useStories();
  useTitle("Figures");
  const get = (name: string) => query.get(name) ?? "";
  const kind = kinds.find((one) => one === get("kind"));
  const { rows, total, loading, failure, more, again } = useRows("figures", {
    text: get("text"),
    story: get("story"),
    outlet: get("outlet"),
    from: get("from"),
    to: get("to"),
    ...(kind && { kind }),
  });

  return (
    <div className="page">
      <div className="page-head">
        <h1>Figures</h1>
      </div>
      <StoryLine story={chosen} />
      <SeriesSection story={get("story")} stories={stories} />
      <section aria-labelledby="all-figures">
        <h2 id="all-figures">
          All figures <span className="count">{rows ? total : ""}</span>
        </h2>
        <FigureFilters outlets={outlets} />
        {failure ? (
          <Problem failure={failure} again={again} />
        ) : !rows ? (
          <Loading what="figures" />
        ) : rows.length === 0 ? (
          <None what="figure">Take a filter away, or search for fewer words.</None>
        ) : (
          <>
            <ol className="figure-rows" aria-label="Figures" aria-busy={loading}>
              {rows.map((row) => (
                <FigureRow key={`${row.key} ${row.figure.id}`} row={row} />
              ))}
            </ol>
            <LoadMore shown={rows.length} total={total} what="figure" more={more} loading={loading} />
          </>
        )}
      </section>
    </div>
  );
}
