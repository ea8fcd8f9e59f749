import { navigate } from "../app/router.ts";
import { addFiles } from "./adding.ts";
import { useDrop } from "./use-drop.ts";

function addDropped(files: readonly File[]): void {
  // the outcome is told in the library
  if (location.pathname !== "/") navigate("/");
  void addFiles(files);
}

/** Reports dropped anywhere are added; without this the browser would leave the app to show the file. */
export function DropZone() {
  const over = useDrop(addDropped);
  if (!over) return null;
  return (
    <div className="drop-veil" aria-hidden="true">
      <p>Drop to put on record</p>
    </div>
  );
}
