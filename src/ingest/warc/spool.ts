import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileInput, type Opened } from "./input.ts";

/**
 * A stream that can be read from any place: what has come in lies in a temporary file, so that memory stays flat, and no more is
 * taken in than was asked for. Closing it removes the file.
 */
export async function spooled(stream: AsyncIterable<Uint8Array>): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-stream-"));
  const file = await open(join(folder, "stream"), "ax+");
  // a file without a name goes with the process, however that ends; where an open file cannot be removed, `close` does it
  await rm(folder, { recursive: true, force: true }).catch(() => {});
  const chunks = stream[Symbol.asyncIterator]();
  let size = 0;
  let ended = false;
  const takeIn = async (upTo: number) => {
    while (!ended && size < upTo) {
      const { value, done } = await chunks.next();
      if (done) ended = true;
      else {
        await file.appendFile(value);
        size += value.length;
      }
    }
  };
  return {
    get size() {
      return ended ? size : Infinity;
    },
    read: async (at, most) => {
      await takeIn(at + most);
      return fileInput(file, size).read(at, most);
    },
    close: async () => {
      await file.close();
      await rm(folder, { recursive: true, force: true });
      if (!ended) await chunks.return?.();
    },
  };
}
