import { constants, gunzipSync } from "node:zlib";
import { isGzip } from "./gzip.ts";
import { opensArchive } from "./head.ts";

/** How many of a file's first bytes tell whether it is a web archive. */
export const archiveStart = 1024;

/** Whether a web archive begins with these bytes, packed or not, whatever it is called. A WACZ is told by its name alone. */
export function beginsArchive(start: Uint8Array): boolean {
  return opensArchive(isGzip(start) ? unpackedStart(start.subarray(0, archiveStart)) : start);
}

/** No more than a thousand times as much as is given. */
function unpackedStart(packed: Uint8Array): Uint8Array {
  try {
    return gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    // damaged in its first bytes
    return new Uint8Array();
  }
}

/**
 * Why bytes packed with Zstandard cannot be read; null when they are not. An archive may begin with the dictionary that it was packed
 * with, in a frame of its own.
 * @see https://iipc.github.io/warc-specifications/specifications/warc-zstd/
 */
export function findZstdFault(start: Uint8Array): string | null {
  const magic = Buffer.from(start.subarray(0, 4)).toString("hex");
  if (magic === "28b52ffd")
    return "zstd-compressed web archives are not read; decompress it with zstd -d and read that";
  if (magic === "5d2a4d18")
    return "zstd-compressed web archives are not read; this one brings a dictionary, which zstd -d takes by -D once it is cut out of the first frame";
  return null;
}
