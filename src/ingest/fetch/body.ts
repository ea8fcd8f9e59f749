import { Duplex, Readable, Transform, pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { tooLarge } from "../bytes.ts";
import { showSize } from "../size.ts";
import { failed } from "./failure.ts";

export interface BodyOptions {
  /** What an error calls the page. */
  readonly shown: string;
  readonly maxBytes: number;
  /** A body that is too long fails, or is cut there. */
  readonly tooLong: "fails" | "is cut";
  /** The Content-Encoding header. */
  readonly encoding: string | undefined;
}

/**
 * A body unpacked, as many bytes as allowed: neither what comes over the wire nor what it unpacks to may be more, so a
 * small body that unpacks without end stops at the limit.
 */
export async function readBody(stream: Readable, options: BodyOptions): Promise<Uint8Array> {
  const { shown, maxBytes, tooLong } = options;
  const unpacked = collector(maxBytes);
  let isFull = false;
  const full = () => {
    isFull = true;
    return tooLarge(shown, `more than ${showSize(maxBytes)}`, maxBytes);
  };
  const parts = [stream, meter(maxBytes, full), ...unpackers(options)];
  try {
    // a fault anywhere ends the last part, and so reaches whoever reads it
    pipeline(parts, () => {});
    for await (const chunk of parts.at(-1)!) if (!unpacked.add(chunk as Uint8Array)) throw full();
  } catch (cause) {
    if (!isFull || tooLong === "fails") throw cause;
  }
  return unpacked.bytes();
}

/** Counts what passes and fails above a limit. */
function meter(limit: number, full: () => Error): Transform {
  let size = 0;
  return new Transform({
    transform: (chunk: Uint8Array, _encoding, done) => {
      size += chunk.length;
      if (size > limit) done(full());
      else done(null, chunk);
    },
  });
}

/** A site may pack twice; nobody packs more often for a reason. */
const mostCodings = 2;

/** "gzip, br" → what undoes them, last one first. */
function unpackers({ encoding, shown }: BodyOptions): readonly Duplex[] {
  const codings = (encoding ?? "")
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity");
  if (codings.length > mostCodings) throw failed(shown, `its body is packed ${codings.length} times`);
  return codings.reverse().map((coding) => {
    if (coding === "gzip" || coding === "x-gzip") return createGunzip();
    if (coding === "deflate") return Duplex.from(inflateEither);
    if (coding === "br") return createBrotliDecompress();
    throw failed(shown, `its body is packed as ${JSON.stringify(coding)}, which was not asked for`);
  });
}

/** "deflate" means zlib data; some servers send it without the two bytes that say so. */
async function* inflateEither(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  async function* all() {
    yield first.value as Uint8Array;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  // the first half-byte of zlib data is 8, which opens no sensible raw data
  const inflate = (first.value[0]! & 15) === 8 ? createInflate() : createInflateRaw();
  yield* pipeline(Readable.from(all()), inflate, () => {});
}

interface Collector {
  /** False when the chunk does not fit; as much of it as fits is kept. */
  readonly add: (chunk: Uint8Array) => boolean;
  readonly bytes: () => Uint8Array;
}

/** One growing buffer: a body sent byte by byte must not cost an object a byte. */
function collector(limit: number): Collector {
  let store = Buffer.allocUnsafe(Math.min(limit, 65_536));
  let size = 0;
  return {
    add: (chunk) => {
      const fits = Math.min(chunk.length, limit - size);
      if (size + fits > store.length) {
        const larger = Buffer.allocUnsafe(Math.min(limit, Math.max(store.length * 2, size + fits)));
        store.copy(larger, 0, 0, size);
        store = larger;
      }
      store.set(chunk.subarray(0, fits), size);
      size += fits;
      return fits === chunk.length;
    },
    bytes: () => Uint8Array.from(store.subarray(0, size)),
  };
}
