import { readAll, sourceError } from "./bytes.ts";
import { pagesOf } from "./pages-of.ts";
import { defaultMaxBytes, type Failed, type SourcedPage, type SourceOptions } from "./source.ts";

/** What comes on standard input: one report, or a file of several. */
export async function* readStdin(options: SourceOptions): AsyncGenerator<SourcedPage | Failed> {
  const name = "-";
  try {
    const bytes = await readAll(options.stdin ?? process.stdin, name, options.maxBytes ?? defaultMaxBytes);
    yield* pagesOf(bytes, name, options);
  } catch (cause) {
    yield { name, error: sourceError(name, cause) };
  }
}
