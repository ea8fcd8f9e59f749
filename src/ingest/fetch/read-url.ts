import { sourceError } from "../bytes.ts";
import { pagesOf } from "../pages-of.ts";
import { isFailed, type Failed, type SourcedPage, type SourceOptions } from "../source.ts";
import type { Fetched, Fetcher } from "./fetcher.ts";

/** The reports at an address: usually one; those a feed carries. */
export async function* readUrl(
  source: string,
  fetcher: Pick<Fetcher, "get">,
  options: Pick<SourceOptions, "as"> = {},
): AsyncGenerator<SourcedPage | Failed> {
  const name = withoutLogin(source);
  try {
    const got = await fetcher.get(source);
    if (got.kind === "fetched") yield* pagesOfFetched(got, name, options);
  } catch (cause) {
    yield { name, error: sourceError(name, cause) };
  }
}

/** What was fetched → the reports in it. Throws as `pageOf` does, but for feeds. */
export async function* pagesOfFetched(
  { bytes, url, captured, contentType }: Fetched,
  name: string,
  { as = "auto" }: Pick<SourceOptions, "as"> = {},
): AsyncGenerator<SourcedPage | Failed> {
  for await (const item of pagesOf(bytes, name, { as, url, captured, contentType }))
    // a feed's reports came when the feed came
    yield isFailed(item) ? item : { ...item, captured };
}

/** A name is printed and kept; a password in it is neither. */
export function withoutLogin(source: string): string {
  // matches: "https://jane:secret@news.example/"   must not match: "https://news.example/@jane"
  return source.replace(/^([a-z][a-z0-9+.-]*:[/\\]*)[^/?#\\]*@/i, "$1");
}
