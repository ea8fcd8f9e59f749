import { useId, useRef, useState } from "react";
import { archiveChanged } from "../app/archive-version.ts";
import { addReport } from "../api.ts";
import { AddedList, type AddedFile } from "./added-list.tsx";
import { useDrop } from "./use-drop.ts";

/** Adds reports by file picker or by dropping them anywhere on the page; one that fails does not stop the rest. */
export function AddReport() {
  const input = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly AddedFile[]>([]);
  const hint = useId();

  const add = async (chosen: readonly File[]) => {
    setFiles(chosen.map((file, id) => ({ id, name: file.name, state: "adding" })));
    for (const [id, file] of chosen.entries()) {
      const outcome = await addReport(file, { name: file.name }).then(
        ({ key, status }): AddedFile => ({ id, name: file.name, state: "added", key, status }),
        (failure: unknown): AddedFile => ({ id, name: file.name, state: "failed", why: (failure as Error).message }),
      );
      setFiles((before) => before.map((other) => (other.id === id ? outcome : other)));
    }
    archiveChanged();
  };
  const over = useDrop((dropped) => void add(dropped));

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
        accept=".html,.htm,.txt,.text,.md,text/html,text/plain"
        onChange={(event) => {
          void add([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <AddedList files={files} dismiss={() => setFiles([])} />
      {over && (
        <div className="drop-veil" aria-hidden="true">
          <p>Drop to put on record</p>
        </div>
      )}
    </div>
  );
}
