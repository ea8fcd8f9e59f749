import type { Page } from "../document/index.ts";
import { readAll, sourceError } from "./bytes.ts";
import { pageOf } from "./page.ts";
import { defaultMaxBytes, type Failed, type SourceOptions } from "./source.ts";

/** One report from standard input. */
export async function* readStdin(options: SourceOptions): AsyncGenerator<Page | Failed> {
  const name = "-";
  try {
    const bytes = await readAll(options.stdin ?? process.stdin, name, options.maxBytes ?? defaultMaxBytes);
    yield await pageOf(bytes, name, options);
  } catch (cause) {
    yield { name, error: sourceError(name, cause) };
  }
}
