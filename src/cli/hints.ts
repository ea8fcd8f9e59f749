import { availableParallelism } from "node:os";
import type { PageHints } from "../document/index.ts";
import {
  defaultMaxBytes,
  findDateFault,
  readSize,
  showSize,
  utmostMaxBytes,
  type SourceOptions,
} from "../ingest/index.ts";
import type { Call, Options } from "./command.ts";
import { invalid } from "./parse.ts";

/** What a user can say about reports as they come in; `read` and `add` share it. */
export const hintOptions = {
  as: { value: "KIND", about: "What the input is", choices: ["auto", "text", "html", "article", "warc"] },
  published: { value: "DATE", about: "Publication date, ISO 8601, from year to second; overrides the page's own" },
  url: { value: "URL", about: "Where the report stood" },
  outlet: { value: "NAME", about: "Who published it" },
  "max-size": {
    value: "SIZE",
    about: `Largest report that is read, such as 300MB (default ${showSize(defaultMaxBytes)})`,
  },
  jobs: {
    value: "N",
    about: "Threads that read, when there are more than a few reports (default one a core, at most 8)",
  },
  fetch: { about: "Ask the web for sources that are URLs, as the sites allow; without it nothing is asked" },
} as const satisfies Options;

export function hintsOf({ values }: Pick<Call, "values">): PageHints {
  const { as, published, url, outlet } = values as Partial<Record<keyof typeof hintOptions, string>>;
  if (published !== undefined) {
    const fault = findDateFault(published);
    if (fault) throw invalid("--published", published, fault);
  }
  if (url !== undefined && !isWebAddress(url))
    throw invalid("--url", url, "an address looks like https://example.org/report");
  return {
    ...(as === undefined || as === "warc" ? {} : { as: as as NonNullable<PageHints["as"]> }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    ...(outlet === undefined ? {} : { outlet }),
  };
}

export function sourceOptionsOf(call: Pick<Call, "values">): SourceOptions {
  const { as = "auto", url = null } = hintsOf(call);
  return { as, url, archive: call.values["as"] === "warc", maxBytes: maxBytesOf(call.values["max-size"]) };
}

export function threadsOf({ values }: Pick<Call, "values">): number {
  const text = values["jobs"];
  if (text === undefined) return Math.min(8, availableParallelism());
  // matches: "1", "16"   must not match: "0", "-1", "two"
  if (!/^[1-9]\d?$/.test(text)) throw invalid("--jobs", text, "it is a whole number from 1 to 99");
  return Number(text);
}

function maxBytesOf(text: string | undefined): number {
  if (text === undefined) return defaultMaxBytes;
  const bytes = readSize(text);
  if (!bytes) throw invalid("--max-size", text, "a size is written 300MB, 2GB or in bytes");
  if (bytes > utmostMaxBytes)
    throw invalid("--max-size", text, `one report can be at most ${showSize(utmostMaxBytes)}; split larger files`);
  return bytes;
}

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && (url.protocol === "https:" || url.protocol === "http:");
}
