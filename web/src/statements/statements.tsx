import type { Query } from "../../../src/serve/api.ts";
import { usePlace } from "../app/router.ts";
import { useRows } from "../app/use-rows.ts";
import { useStories } from "../app/use-stories.ts";
import { useTitle } from "../app/use-title.ts";
import { LoadMore } from "../parts/load-more.tsx";
import { Loading } from "../parts/loading.tsx";
import { None } from "../parts/none.tsx";
import { Problem } from "../parts/problem.tsx";
import { StoryLine } from "../parts/story-line.tsx";
import { modes, stances } from "../show/words.ts";
import { StatementFilters } from "./filters.tsx";
import { StatementRow } from "./statement-row.tsx";

export function Statements() {
  const { query } = usePlace();
  const { chosen, outlets } = useStories();
  useTitle("Statements");
  const { rows, total, loading, failure, more, again } = useRows("statements", queryOf(query));

  return (
    <div className="page">
      <div className="page-head">
        <h1>
          Statements <span className="count">{rows ? total : ""}</span>
        </h1>
      </div>
      <StoryLine story={chosen} />
      <StatementFilters outlets={outlets} />
      {failure ? (
        <Problem failure={failure} again={again} />
      ) : !rows ? (
        <Loading what="statements" />
      ) : rows.length === 0 ? (
        <None what="statement">Take a filter away, or lower the least score.</None>
      ) : (
        <>
          <ol className="statements" aria-label="Statements" aria-busy={loading}>
            {rows.map((row) => (
              <StatementRow key={`${row.key} ${row.statement.id}`} row={row} />
            ))}
          </ol>
          <LoadMore shown={rows.length} total={total} what="statement" more={more} loading={loading} />
        </>
      )}
    </div>
  );
}

function queryOf(query: URLSearchParams): Partial<Query<"statements">> {
  const get = (name: string) => query.get(name) ?? "";
  const stance = stances.find((one) => one === get("stance"));
  const mode = modes.find((one) => one === get("mode"));
  const least = Number(get("minScore"));
  return {
    text: get("text"),
    story: get("story"),
    outlet: get("outlet"),
    speaker: get("speaker"),
    from: get("from"),
    to: get("to"),
    ...(stance && { stance }),
    ...(mode && { mode }),
    ...(least > 0 && least <= 1 && { minScore: least }),
  };
}
