import type { Listed, Paging } from "../store/store.ts";
import { findDateFault } from "../ingest/index.ts";
import type { Call, Options } from "./command.ts";
import { invalid } from "./parse.ts";

/** Filters that every listing of the archive has. */
export const filterOptions = {
  text: { value: "WORDS", about: "Only rows with these words; the last may be unfinished" },
  outlet: { value: "NAME", about: "Only this outlet" },
  from: { value: "DATE", about: "Only reports published on this day or later" },
  to: { value: "DATE", about: "Only reports published on this day or earlier" },
  limit: { value: "N", about: "At most this many rows (default: all)" },
} as const satisfies Options;

export interface Filters {
  readonly text?: string;
  readonly outlet?: string;
  readonly from?: string;
  readonly to?: string;
}

export function filtersOf({ values }: Pick<Call, "values">): Filters {
  for (const name of ["from", "to"] as const) {
    const fault = values[name] === undefined ? null : findDateFault(values[name]);
    if (fault) throw invalid(`--${name}`, values[name]!, fault);
  }
  return given(values, ["text", "outlet", "from", "to"]);
}

/** The options that were given, by name; those that were not are absent rather than undefined. */
export function given<Name extends string>(
  values: Readonly<Record<string, string>>,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  return Object.fromEntries(
    names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  ) as Partial<Record<Name, string>>;
}

/** How many rows the user asked for; Infinity when they did not say. */
export function limitOf({ values }: Pick<Call, "values">): number {
  const text = values["limit"];
  if (text === undefined) return Infinity;
  // matches: "20"   must not match: "0", "-3", "2.5"
  if (!/^[1-9]\d{0,8}$/.test(text)) throw invalid("--limit", text, "it is a whole number from 1");
  return Number(text);
}

const pageSize = 500;

/** Every row of a listing, page by page, up to `limit`. */
export async function* walk<Row>(ask: (paging: Paging) => Promise<Listed<Row>>, limit: number): AsyncGenerator<Row> {
  let left = limit;
  let after: string | null = null;
  do {
    const page: Listed<Row> = await ask({ limit: Math.min(left, pageSize), ...(after === null ? {} : { after }) });
    yield* page.rows;
    left -= page.rows.length;
    after = page.next;
  } while (after !== null && left > 0);
}
