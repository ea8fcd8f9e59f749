import { useEffect, useMemo, useRef } from "react";
import type { OnRecord } from "../record.ts";
import { plural } from "../show/number.ts";
import { dataOf } from "./data.ts";
import { manyRows } from "./many-rows.ts";
import { RailItem } from "./rail-item.tsx";
import { VerifyAll } from "./verify-all.tsx";

interface Props {
  readonly documentKey: string;
  readonly record: OnRecord;
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
}

/** What the report puts on record, in text order. */
export function Rail({ documentKey, record, chosen, choose }: Props) {
  const data = useMemo(() => dataOf(record), [record]);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const item = chosen ? list.current?.querySelector<HTMLElement>(`[data-datum="${CSS.escape(chosen)}"]`) : null;
    const box = list.current;
    // moves the list alone: the page stays at the lit words
    if (!item || !box || box.scrollHeight <= box.clientHeight) return;
    const top = item.offsetTop - box.offsetTop;
    if (top < box.scrollTop || top + item.offsetHeight > box.scrollTop + box.clientHeight)
      box.scrollTop = top - box.clientHeight / 3;
  }, [chosen]);

  return (
    <section className="rail-list" aria-labelledby="rail-title">
      <h2 id="rail-title">
        On record{" "}
        <span className="count">
          {plural(record.statements.length, "statement")}, {plural(record.figures.length, "figure")}
        </span>
      </h2>
      <VerifyAll documentKey={documentKey} />
      {data.length === 0 && <p className="none">No statement and no figure was found in the article text.</p>}
      <ol ref={list} className={data.length > manyRows ? "many" : undefined}>
        {data.map((datum) => (
          <RailItem key={datum.id} datum={datum} chosen={datum.id === chosen} choose={choose} />
        ))}
      </ol>
    </section>
  );
}
