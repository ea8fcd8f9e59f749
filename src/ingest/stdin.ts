import { OnrecordError } from "../document/index.ts";
import { readAll, sourceError } from "./bytes.ts";
import { pagesOf } from "./pages-of.ts";
import { defaultMaxBytes, type Failed, type SourcedPage, type SourceOptions } from "./source.ts";
import { archivePages } from "./warc/archive-pages.ts";
import { archiveStart, beginsArchive, findZstdFault } from "./warc/begins.ts";
import { spooled } from "./warc/spool.ts";

/** What comes on standard input: one report, a file of several, or a web archive, whose pages come out while it comes in. */
export async function* readStdin(options: SourceOptions): AsyncGenerator<SourcedPage | Failed> {
  const name = "-";
  try {
    const { start, whole } = await peek(options.stdin ?? process.stdin, archiveStart);
    if ((options.as ?? "auto") === "auto") {
      const why = findZstdFault(start);
      if (why) throw new OnrecordError("SOURCE_UNSUPPORTED", { path: name, why });
      if (options.archive || beginsArchive(start)) {
        yield* readArchive(name, whole, options);
        return;
      }
    }
    yield* pagesOf(await readAll(whole, name, options.maxBytes ?? defaultMaxBytes), name, options);
  } catch (cause) {
    yield { name, error: sourceError(name, cause) };
  }
}

async function* readArchive(name: string, stream: AsyncIterable<Uint8Array>, options: SourceOptions) {
  const input = await spooled(stream);
  try {
    yield* archivePages(name, input, options);
  } finally {
    await input.close();
  }
}

/** The first `least` bytes, or all there are, and a stream that still has them. */
async function peek(
  stream: AsyncIterable<Uint8Array>,
  least: number,
): Promise<{ readonly start: Uint8Array; readonly whole: AsyncIterable<Uint8Array> }> {
  const chunks = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < least) {
    const { value, done } = await chunks.next();
    if (done) break;
    first.push(value);
    size += value.length;
  }
  async function* whole() {
    try {
      yield* first;
      yield* { [Symbol.asyncIterator]: () => chunks };
    } finally {
      await chunks.return?.();
    }
  }
  return { start: Buffer.concat(first), whole: whole() };
}
