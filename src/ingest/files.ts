import { open, readdir, realpath, stat, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { OnrecordError } from "../document/index.ts";
import { readAll, sourceError, tooLarge } from "./bytes.ts";
import { isJsonFeedFile, pagesOf } from "./pages-of.ts";
import { showSize } from "./size.ts";
import { defaultMaxBytes, type Failed, type SourcedPage, type SourceOptions } from "./source.ts";
import { rememberCaptures } from "./warc/earlier.ts";
import { archiveStart, beginsArchive } from "./warc/begins.ts";
import { isWebArchive, readWebArchive } from "./warc/web-archive.ts";

/** One file, or every file below a folder in a fixed order. */
export async function* readPath(path: string, options: SourceOptions): AsyncGenerator<SourcedPage | Failed> {
  if (await isFolder(path))
    yield* readFolder(path, { ...options, captures: options.captures ?? rememberCaptures() }, []);
  else yield* readFile(path, options);
}

/** `above` holds the real paths of the folders on the way here, so a link back up does not run for ever. */
async function* readFolder(
  path: string,
  options: SourceOptions,
  above: readonly string[],
): AsyncGenerator<SourcedPage | Failed> {
  const listed = await listFolder(path);
  if ("error" in listed) {
    yield listed;
    return;
  }
  if (above.includes(listed.here)) return;
  const saved = new Set(listed.names.flatMap(assetFolders));
  for (const name of listed.names) {
    const inner = join(path, name);
    if (!(await isFolder(inner))) yield* readFile(inner, options);
    else if (!saved.has(name)) yield* readFolder(inner, options, [...above, listed.here]);
  }
}

async function listFolder(path: string): Promise<{ here: string; names: readonly string[] } | Failed> {
  try {
    const names = (await readdir(path)).filter((name) => !name.startsWith(".")).sort();
    return { here: await realpath(path), names };
  } catch (cause) {
    return { name: path, error: sourceError(path, cause) };
  }
}

/** False also for what cannot be looked at: reading it then says why. */
async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/** Where a browser puts the pictures and scripts of a page it saves: "a.html" → "a_files". */
function assetFolders(name: string): readonly string[] {
  // matches: "a.htm"   must not match: "a.html.txt"
  const page = /^(.+)\.html?$/i.exec(name);
  return page ? [`${page[1]}_files`] : [];
}

/** Files that lie beside saved reports, are text, and are no reports. */
const companions: Readonly<Record<string, string>> = {
  css: "a style sheet",
  js: "a script",
  mjs: "a script",
  json: "JSON data",
  jsonl: "JSON data",
  csv: "a table of values (CSV)",
  tsv: "a table of values (TSV)",
};

async function opensAsArchive(file: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(archiveStart), 0, archiveStart, 0);
  return beginsArchive(buffer.subarray(0, bytesRead));
}

async function* readFile(path: string, options: SourceOptions): AsyncGenerator<SourcedPage | Failed> {
  if (options.archive || isWebArchive(path)) {
    yield* readWebArchive(path, options);
    return;
  }
  const limit = options.maxBytes ?? defaultMaxBytes;
  try {
    const companion = companions[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ""];
    const mayBeFeed = companion === companions["json"];
    if (companion && !mayBeFeed && (options.as ?? "auto") === "auto")
      throw new OnrecordError("SOURCE_NOT_TEXT", { path, found: companion });
    const file = await open(path);
    try {
      const stats = await file.stat();
      // an archive by another name; a pipe can be read only once
      if (stats.isFile() && (options.as ?? "auto") === "auto" && (await opensAsArchive(file))) {
        yield* readWebArchive(path, options);
        return;
      }
      const { size } = stats;
      // asked before the first byte is read
      if (size > limit) throw tooLarge(path, showSize(size), limit);
      const bytes = await readAll(file.createReadStream({ highWaterMark: 1 << 20, autoClose: false }), path, limit);
      if (mayBeFeed && (options.as ?? "auto") === "auto" && !isJsonFeedFile(bytes))
        throw new OnrecordError("SOURCE_NOT_TEXT", { path, found: companion! });
      yield* pagesOf(bytes, path, options);
    } finally {
      await file.close();
    }
  } catch (cause) {
    yield { name: path, error: sourceError(path, cause) };
  }
}
