import { setQuery } from "../app/router.ts";
import type { OnRecord, When } from "../record.ts";
import { showWhen } from "./when.ts";

/** A day and what it rests on; words of the text can be shown. What is not known is said. */
export function WhenWords({ record, when }: { readonly record: OnRecord; readonly when: When }) {
  const shown = showWhen(record, when);
  if (!shown) return <span className="quiet">not known</span>;
  const { day, basis, at } = shown;
  return (
    <>
      {day}{" "}
      {at ? (
        <button type="button" className="plain quiet" onClick={() => setQuery({ at })} title="Show the words">
          {basis}
        </button>
      ) : (
        <span className="quiet">{basis}</span>
      )}
    </>
  );
}
