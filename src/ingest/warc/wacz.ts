import { createWriteStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { openPromise, type Entry, type ZipFile } from "yauzl";
import { OnrecordError } from "../../document/index.ts";
import { sourceError } from "../bytes.ts";
import type { Failed, SourceOptions } from "../source.ts";
import { archivePages, type ArchivedPage } from "./archive-pages.ts";
import { rememberCaptures } from "./earlier.ts";
import { fileInput, openInput } from "./input.ts";

/**
 * The web archives in a WACZ, which is a zip. They are stored in it as they are and read in place; one that was packed
 * again is first unpacked to a temporary file.
 * @see https://specs.webrecorder.net/wacz/1.1.1/
 */
export async function* readWacz(path: string, given: SourceOptions): AsyncGenerator<ArchivedPage | Failed> {
  const options = { ...given, captures: given.captures ?? rememberCaptures() };
  const fail = (name: string, why: string): Failed => ({
    name,
    error: new OnrecordError("SOURCE_UNSUPPORTED", { path: name, why }),
  });
  let found = 0;
  try {
    const zip = await openPromise(path, { autoClose: false });
    try {
      for await (const entry of zip.eachEntry()) {
        // matches: "archive/data.warc.gz"   must not match: "indexes/index.cdx.gz", "archive/"
        if (!/\.w?arc(?:\.gz)?$/i.test(entry.fileName)) continue;
        found++;
        const name = `${path}/${entry.fileName}`;
        try {
          if (entry.isEncrypted())
            yield fail(name, "it is encrypted; unzip it with its password and read what is in it");
          else if (entry.isCompressed()) yield* readPacked(zip, entry, name, options);
          else yield* readStored(zip, entry, path, name, options);
        } catch (cause) {
          yield fail(name, `it cannot be had from the zip (${(cause as Error).message}); fetch the file anew`);
        }
      }
      if (found === 0) yield fail(path, "there is no .warc or .arc file in it");
    } finally {
      zip.close();
    }
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    // the system's own errors have a code: missing, denied
    if (code) yield { name: path, error: sourceError(path, cause) };
    else yield fail(path, `it is damaged as a zip (${message}); fetch it anew, or unzip what can be and read that`);
  }
}

async function* readStored(zip: ZipFile, entry: Entry, path: string, name: string, options: SourceOptions) {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const input = await openInput(path, fileDataStart, entry.uncompressedSize);
  try {
    yield* archivePages(name, input, options);
  } finally {
    await input.close();
  }
}

/** Web archives are compressed already, or are text that packs ten to one; more is a bomb. */
const mostTimes = 200;

async function* readPacked(zip: ZipFile, entry: Entry, name: string, options: SourceOptions) {
  if (entry.uncompressedSize > entry.compressedSize * mostTimes)
    throw new Error(`it unpacks to more than ${mostTimes} times its size`);
  const folder = await mkdtemp(join(tmpdir(), "onrecord-wacz-"));
  try {
    const spooled = join(folder, "part");
    await pipeline(await zip.openReadStreamPromise(entry, {}), createWriteStream(spooled));
    const file = await open(spooled);
    try {
      yield* archivePages(name, fileInput(file, entry.uncompressedSize), options);
    } finally {
      await file.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
