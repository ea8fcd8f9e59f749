import { usePlace } from "../app/router.ts";
import { useAnswer } from "../app/use-answer.ts";
import { useRows } from "../app/use-rows.ts";
import { useStories } from "../app/use-stories.ts";
import { useTitle } from "../app/use-title.ts";
import { AddReport } from "./add-report.tsx";
import { DocumentList } from "./document-list.tsx";
import { Empty } from "./empty.tsx";
import { LibraryFilters } from "./filters.tsx";
import { Stories } from "./stories.tsx";

export function Library() {
  const { query } = usePlace();
  const { stories, chosen, outlets } = useStories();
  const status = useAnswer("status");
  useTitle(chosen?.title ?? "Library");

  const order = query.get("order");
  const documents = useRows("documents", {
    text: query.get("text") ?? "",
    outlet: query.get("outlet") ?? "",
    from: query.get("from") ?? "",
    to: query.get("to") ?? "",
    story: query.get("story") ?? "",
    order: order === "oldest" || order === "added" ? order : "newest",
  });
  const empty = status.answer?.counts.documents === 0;

  return (
    <div className="page library">
      <div className="page-head">
        <h1>Library</h1>
        <AddReport />
      </div>
      {empty ? (
        <Empty />
      ) : (
        <>
          <Stories stories={stories} chosen={chosen} />
          <section aria-labelledby="documents-title">
            <h2 id="documents-title">
              Documents <span className="count">{documents.rows ? documents.total : ""}</span>
            </h2>
            <LibraryFilters outlets={outlets} />
            <DocumentList documents={documents} />
          </section>
        </>
      )}
    </div>
  );
}
