import { useId, useRef } from "react";
import { AddedList } from "./added-list.tsx";
import { addFiles, dismissAdded, useAdded } from "./adding.ts";

/** Adds reports by file picker; dropping them works on every page (see drop-zone). */
export function AddReport() {
  const input = useRef<HTMLInputElement>(null);
  const files = useAdded();
  const hint = useId();
  return (
    <div className="add-report">
      <p className="add-line">
        <button type="button" className="button" onClick={() => input.current?.click()} aria-describedby={hint}>
          Add reports
        </button>
        <span id={hint} className="quiet">
          or drop files anywhere
        </span>
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Reports to add"
        accept=".html,.htm,.txt,.text,.md,.xml,.rss,.atom,.json,text/html,text/plain"
        onChange={(event) => {
          void addFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <AddedList files={files} dismiss={dismissAdded} />
    </div>
  );
}
