import type { Page } from "../../document/index.ts";
import { sourceError } from "../bytes.ts";
import { pageOf } from "../page.ts";
import type { Failed, SourceOptions } from "../source.ts";
import type { Fetched, Fetcher } from "./fetcher.ts";

/** One report from the web. */
export async function* readUrl(
  source: string,
  fetcher: Pick<Fetcher, "get">,
  options: Pick<SourceOptions, "as"> = {},
): AsyncGenerator<Page | Failed> {
  const name = withoutLogin(source);
  try {
    const got = await fetcher.get(source);
    if (got.kind === "fetched") yield await pageOfFetched(got, name, options);
  } catch (cause) {
    yield { name, error: sourceError(name, cause) };
  }
}

export function pageOfFetched(
  { bytes, url, captured, contentType }: Fetched,
  name: string,
  { as = "auto" }: Pick<SourceOptions, "as"> = {},
): Promise<Page> {
  return pageOf(bytes, name, { as, url, captured, contentType });
}

/** A name is printed and kept; a password in it is neither. */
export function withoutLogin(source: string): string {
  // matches: "https://jane:secret@news.example/"   must not match: "https://news.example/@jane"
  return source.replace(/^([a-z][a-z0-9+.-]*:[/\\]*)[^/?#\\]*@/i, "$1");
}
