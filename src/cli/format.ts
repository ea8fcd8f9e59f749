import type { Call, Options } from "./command.ts";
import { invalid } from "./parse.ts";

/** The one format among these switches that was asked for, else `fallback`. */
export function formatOf<Format extends string>(
  { switches }: Pick<Call, "switches">,
  formats: readonly Format[],
  fallback: Format,
): Format {
  const asked = formats.filter((format) => switches.has(format));
  if (asked.length > 1) throw invalid(`--${asked[1]}`, `given with --${asked[0]}`, "one way of printing at a time");
  return asked[0] ?? fallback;
}

export const listFormats = ["json", "csv", "table"] as const;

/** How the commands that list rows print them. */
export const listFormatOptions = {
  json: { about: "One JSON object a line (default when not on a terminal)" },
  csv: { about: "Comma-separated values with a header line" },
  table: { about: "A table as wide as the terminal (default on one)" },
} as const satisfies Options;
