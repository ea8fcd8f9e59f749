import { useCallback, useMemo, useState } from "react";
import { setQuery, usePlace } from "../app/router.ts";
import { useKeys } from "../app/shortcuts.ts";
import { useAnswer } from "../app/use-answer.ts";
import { useTitle } from "../app/use-title.ts";
import { Link } from "../parts/link.tsx";
import { Loading } from "../parts/loading.tsx";
import { Problem } from "../parts/problem.tsx";
import { Card } from "./card.tsx";
import { Head } from "./head.tsx";
import { LayerSwitches, useLayersOff } from "./layer-switches.tsx";
import { Neighbours } from "./neighbours.tsx";
import { Rail } from "./rail.tsx";
import { Relatives } from "./relatives.tsx";
import { ReportText } from "./report-text.tsx";
import { findSelection } from "./selection.ts";

export function Reader({ documentKey }: { readonly documentKey: string }) {
  const at = usePlace().query.get("at");
  const { answer: record, failure, again } = useAnswer("document", {}, documentKey);
  const row = useAnswer("documentRow", {}, documentKey).answer;
  const story = useAnswer(
    "documents",
    { story: row?.story ?? "", order: "oldest", limit: 500 },
    row?.story ? "" : null,
  );
  const [off, flip] = useLayersOff();
  const [showOut, setShowOut] = useState(false);
  const choose = useCallback((id: string) => setQuery({ at: id }), []);
  const close = () => setQuery({ at: null });
  useKeys({ Escape: close, o: () => setShowOut(!showOut) });
  const selection = useMemo(() => record && findSelection(record, at), [record, at]);
  useTitle(record?.document.title?.value ?? row?.name ?? "Report");

  if (failure)
    return (
      <div className="page">
        <h1>This report cannot be shown</h1>
        <Problem failure={failure} again={again} />
        <p>
          <Link to="/">The library</Link> lists every document of this archive.
        </p>
      </div>
    );
  if (!record)
    return (
      <div className="page">
        <Loading what="the report" rows={12} />
      </div>
    );
  const inStory = story.answer?.rows ?? [];
  const leftOut = record.document.blocks.filter((block) => !block.kept).length;

  return (
    <div className={`reader${selection ? " reader-chosen" : ""}`}>
      <article className="report">
        <Head record={record} name={row?.name ?? null} />
        {row && <Relatives row={row} inStory={inStory} />}
        <LayerSwitches off={off} flip={flip} showOut={showOut} setShowOut={setShowOut} leftOut={leftOut} />
        {at && !selection && (
          <p className="problem" role="alert">
            This record has no {at}. It may have been read again with a newer version since the link was made.
          </p>
        )}
        <ReportText record={record} selection={selection} off={off} showOut={showOut} select={choose} />
        {row && <Neighbours row={row} inStory={inStory} />}
      </article>
      <aside className="rail" aria-label="Evidence and what is on record">
        {selection && (
          <Card key={selection.id} documentKey={documentKey} record={record} selection={selection} close={close} />
        )}
        <Rail documentKey={documentKey} record={record} chosen={selection?.id ?? null} choose={choose} />
      </aside>
    </div>
  );
}
