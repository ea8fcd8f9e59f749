import { crc32 } from "node:zlib";
import { inflater, pushSize } from "./inflate.ts";
import { windowOf, type Input, type Window } from "./input.ts";
import type { Bytes, Piece } from "./pieces.ts";

/**
 * A gzip file's members one after the other, unpacked, from a byte offset on. Where one is broken, or where something
 * else stands between two, a fault is told and reading goes on at the next place that opens a member.
 */
export async function* gzipPieces(input: Input, from = 0): AsyncGenerator<Piece> {
  const window = windowOf(input);
  // looking for the next member inside a broken one reads its bytes again; this keeps the whole in proportion
  let reread = 0;
  let at = from;
  for (;;) {
    const start = await window(at, 3);
    if (start.length === 0) return;
    if (!start.subarray(0, 3).equals(magic)) {
      const next = await findMagic(window, at);
      if (next.junk)
        yield {
          kind: "fault",
          place: { at, within: 0 },
          why: `${next.at - at} bytes here are neither gzip nor padding`,
          inside: false,
        };
      at = next.at;
      continue;
    }
    const end = yield* readMember(window, at);
    if (end.why !== null) {
      yield { kind: "fault", place: { at, within: 0 }, why: end.why, inside: true };
      reread += end.at - at;
      at = (await findMagic(window, reread < end.at - from + 1_000_000 ? at + 1 : Math.max(end.at, at + 1))).at;
    } else at = end.at;
  }
}

const magic = Buffer.from([0x1f, 0x8b, 0x08]);

export function isGzip(bytes: Uint8Array): boolean {
  return bytes.length >= 3 && magic.every((byte, i) => bytes[i] === byte);
}

/** A member's first bytes come in one piece of at least so many, so that a record's start can be told by them. */
const opening = 32;

/** Yields what one member holds; returns where reading stopped, and why if that is not the member's end. */
async function* readMember(window: Window, at: number): AsyncGenerator<Bytes, { at: number; why: string | null }> {
  const body = await headerEnd(window, at);
  if (typeof body === "string") return { at, why: body };
  const engine = inflater();
  let pushed = 0;
  let size = 0;
  let sum = 0;
  let held: Uint8Array[] | null = [];
  const piece = (bytes: Uint8Array): Bytes => {
    const opens = size === 0;
    const place = { at, within: size };
    size += bytes.length;
    return { kind: "bytes", bytes, place, opens, packed: true };
  };
  const release = () => {
    const bytes = Buffer.concat(held ?? []);
    held = null;
    return bytes.length > 0 ? [piece(bytes)] : [];
  };
  try {
    while (engine.used() === pushed) {
      const bytes = (await window(body + pushed, 1)).subarray(0, pushSize);
      if (bytes.length === 0) {
        yield* release();
        return { at: body + pushed, why: "the file ends before this gzip data does" };
      }
      pushed += bytes.length;
      for (const given of await engine.push(bytes)) {
        sum = crc32(given, sum);
        if (held === null) yield piece(given);
        else {
          held.push(given);
          if (held.reduce((sum, { length }) => sum + length, 0) >= opening) yield* release();
        }
      }
    }
    yield* release();
    const end = body + engine.used();
    const trailer = (await window(end, 8)).subarray(0, 8);
    if (trailer.length < 8) return { at: end, why: "the file ends before this gzip data does" };
    const intact = trailer.readUInt32LE(0) === sum && trailer.readUInt32LE(4) === size % 2 ** 32;
    return { at: end + 8, why: intact ? null : "its gzip data does not add up to its checksum" };
  } catch (cause) {
    yield* release();
    for await (const given of salvage(window, body, pushed, size)) yield piece(given);
    return { at: body + pushed, why: `its gzip data is damaged (${(cause as Error).message})` };
  } finally {
    engine.close();
  }
}

/**
 * What the last push could be unpacked to before the damage in it: records may end there, when many are packed as one. The
 * engine gives none of it, so all is unpacked again to that push, and that in steps, the last of them byte by byte.
 */
async function* salvage(window: Window, body: number, failed: number, known: number): AsyncGenerator<Uint8Array> {
  let upTo = Math.max(0, failed - pushSize);
  let given = known;
  for (const step of [512, 1]) {
    const engine = inflater();
    let pushed = 0;
    let passed = 0;
    try {
      while (engine.used() === pushed && pushed < failed) {
        const next = Math.min(pushSize, pushed < upTo ? upTo - pushed : step);
        const bytes = (await window(body + pushed, 1)).subarray(0, next);
        for (const unpacked of await engine.push(bytes)) {
          const fresh = unpacked.subarray(Math.max(0, given - passed));
          passed += unpacked.length;
          given = Math.max(given, passed);
          if (fresh.length > 0) yield fresh;
        }
        pushed += bytes.length;
      }
    } catch {
      upTo = pushed;
    } finally {
      engine.close();
    }
  }
}

/** No program writes a longer one. */
const longestHeader = 1 << 17;

/** Where the packed data of a member begins, or why there is none. RFC 1952, 2.3. */
async function headerEnd(window: Window, at: number): Promise<number | string> {
  const tooShort = "the file ends inside a gzip header";
  const fixed = await window(at, 10);
  if (fixed.length < 10) return tooShort;
  const flags = fixed[3]!;
  if (flags & 0xe0) return "its gzip header is damaged";
  let end = 10;
  // a plain header is all there mostly ever is
  if (flags === 0) return at + end;
  const header = (await window(at, longestHeader)).subarray(0, longestHeader);
  if (flags & 4) end += header.length < end + 2 ? longestHeader : 2 + header.readUInt16LE(end);
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const zero = header.indexOf(0, end);
    end = zero < 0 ? longestHeader : zero + 1;
  }
  if (flags & 2) end += 2;
  if (end > header.length) return header.length < longestHeader ? tooShort : "its gzip header is damaged";
  return at + end;
}

/** The next place from `at` on that opens a member, or the end; `junk` when anything but zeros stands before it. */
async function findMagic(window: Window, at: number): Promise<{ readonly at: number; readonly junk: boolean }> {
  let junk = false;
  for (let from = at; ;) {
    const bytes = await window(from, 3);
    const found = bytes.indexOf(magic);
    const passed = found >= 0 ? found : bytes.length < 3 ? bytes.length : bytes.length - 2;
    junk ||= bytes.subarray(0, passed).some((byte) => byte !== 0);
    from += passed;
    if (found >= 0 || bytes.length < 3) return { at: from, junk };
  }
}
