import type { Time } from "../record.ts";
import { showDate } from "../show/date.ts";
import { RowOf } from "./row-of.tsx";

const anchors = {
  none: "as written, without an anchor",
  published: "counted from the publication date",
  narrative: "counted from the day the text tells of",
} as const;

export function TimeReading({ time }: { readonly time: Time }) {
  const { value } = time;
  return (
    <>
      <RowOf name="Read as">
        {value ? (
          <strong className="figures">
            {showDate(value.start)}
            {value.end === value.start ? "" : ` to ${showDate(value.end)}`}
          </strong>
        ) : (
          <span className="quiet">not resolved</span>
        )}
      </RowOf>
      <RowOf name="Type">
        {time.type}, grain {time.grain}
      </RowOf>
      <RowOf name="Rests on">{anchors[time.anchor]}</RowOf>
      <RowOf name="Filled in">{time.implied.join(", ")}</RowOf>
      <RowOf name="TIMEX3">{time.timex && <span className="mono">{time.timex}</span>}</RowOf>
    </>
  );
}
