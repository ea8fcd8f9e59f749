import { OnrecordError, type FoundDate } from "../document/index.ts";

/** The days a date may mean, and where it stands among others. */
export interface Days {
  /** First and last day, ISO, inclusive; "" when undated. "2016-02" ends on 2016-02-31: only compared, never shown. */
  readonly first: string;
  readonly last: string;
  /** Sorts as text; "" when undated. An instant in UTC when the time is known, else the first day. */
  readonly sort: string;
}

// matches: "2016", "2016-07", "2016-07-05T10:00+02:00"   must not match: "5 July 2016", "2016-7"
const isoDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(T.+)?$/;

// matches: "Z", "+02:00"   must not match: "GMT", "Europe/Oslo"
const isoZone = /^(?:Z|[+-]\d{2}:\d{2})$/;

const undated: Days = { first: "", last: "", sort: "" };

export function daysOf(date: FoundDate | null): Days {
  const days = date && daysIn(date.value);
  if (!days) return undated;
  return { ...days, sort: instantOf(date) ?? days.first };
}

/** A bound a person gave: "2016" as `from` is 2016-01-01, as `to` 2016-12-31. Null when there is none. */
export function readBound(option: "from" | "to", value: string | undefined): string | null {
  if (value === undefined) return null;
  const days = daysIn(value);
  if (!days)
    throw new OnrecordError("OPTION_INVALID", { option, value, why: "it is not an ISO date such as 2016-07-05" });
  return option === "from" ? days.first : days.last;
}

function daysIn(value: string): Pick<Days, "first" | "last"> | null {
  const [, year, month, day, time] = isoDate.exec(value) ?? [];
  if (!year || (time && !day)) return null;
  if (month && (month < "01" || month > "12")) return null;
  if (day && (day < "01" || day > "31")) return null;
  return {
    first: `${year}-${month ?? "01"}-${day ?? "01"}`,
    last: `${year}-${month ?? "12"}-${day ?? "31"}`,
  };
}

function instantOf(date: FoundDate): string | null {
  if (!date.value.includes("T")) return null;
  const zone = date.zone && isoZone.test(date.zone) ? date.zone : "Z";
  for (const value of [date.value, date.value + zone]) {
    // without a zone `Date.parse` would read this machine's
    if (value === date.value && !/(?:Z|[+-]\d{2}:?\d{2})$/.test(value)) continue;
    const time = Date.parse(value);
    if (!Number.isNaN(time)) return new Date(time).toISOString();
  }
  return null;
}
