import { flowOf, type Flow } from "./flow.ts";
import { findHead, opensWarc, readHead, type Head } from "./head.ts";
import type { Piece, Place } from "./pieces.ts";

export interface Stored {
  readonly kind: "record";
  readonly head: Head;
  readonly place: Place;
  /** Null when it was not wanted. */
  readonly block: Buffer | null;
}

export interface Broken {
  readonly kind: "broken";
  readonly place: Place;
  readonly why: string;
  /** Set when it is sound, and over the limit. */
  readonly tooLarge: number | null;
}

export interface RecordOptions {
  /** Whether a record is wanted, by its head and the first bytes of its block; others are passed over, not kept. */
  readonly wants: (head: Head, start: Buffer) => boolean;
  /** The largest block that is kept, in bytes. */
  readonly maxBytes: number;
  /** The size of an archive that is not compressed, which no record's length can exceed. */
  readonly size?: number | undefined;
}

/**
 * The records of an archive in order, each confirmed by what follows it, and in their place those that are broken.
 * After a broken one reading goes on at the next that can be found; memory stays within a few times `maxBytes`.
 */
export async function* readRecords(
  pieces: AsyncIterator<Piece>,
  options: RecordOptions,
): AsyncGenerator<Stored | Broken> {
  const flow = flowOf(pieces);
  // reading bytes again that a wrong length had swallowed: bounded, so that an archive of nothing else stays linear
  const again = { left: 4_000_000 };
  // bytes after a broken record, up to the next good one, are part of the same trouble and not told again
  let told = false;
  for (;;) {
    await skipBlank(flow);
    const stop = flow.stop();
    if (flow.bytes().length === 0 && stop) {
      if (stop === "end") return;
      if (stop !== "edge") {
        if (!told) yield broken(stop.place, stop.why);
        told = true;
      }
      flow.pass();
      continue;
    }
    const place = flow.place();
    const head = await takeHead(flow);
    if (typeof head === "string") {
      await seekHead(flow);
      if (!told) yield broken(place, brokenBy(flow) ?? head);
    } else {
      const block = await takeBlock(flow, head, place, options, again);
      told = typeof block === "string";
      again.left += told ? 0 : head.length;
      if (typeof block === "string") yield broken(place, block);
      else if (typeof block === "number") yield { ...broken(place, "it is too large"), tooLarge: block };
      else yield { kind: "record", head, place, block };
      continue;
    }
    told = true;
  }
}

function broken(place: Place, why: string): Broken {
  return { kind: "broken", place, why, tooLarge: null };
}

/** Drops the line ends that stand between records, and returns them. */
async function skipBlank(flow: Flow): Promise<Buffer> {
  const dropped: Buffer[] = [];
  do {
    const bytes = flow.bytes();
    let blank = 0;
    while (bytes[blank] === 10 || bytes[blank] === 13) blank++;
    const taken = flow.take(blank);
    // a file may be padded with them
    if (dropped.length < 10 && taken.length > 0) dropped.push(taken);
  } while (flow.bytes().length === 0 && (await flow.advance()));
  return joined(dropped);
}

async function takeHead(flow: Flow): Promise<Head | string> {
  for (;;) {
    const found = readHead(flow.bytes());
    if (found !== "more") {
      if ("why" in found) return found.why;
      flow.take(found.size);
      return found.head;
    }
    if (!(await flow.advance())) return whyStopped(flow, "its header is over");
  }
}

/** Drops bytes until a record may begin, at least one. */
async function seekHead(flow: Flow): Promise<void> {
  flow.take(1);
  for (;;) {
    const bytes = flow.bytes();
    const next = findHead(bytes);
    if (next >= 0) {
      flow.take(next);
      return;
    }
    // a head may be cut in two here
    flow.take(Math.max(0, bytes.lastIndexOf(10), bytes.length - 16_384));
    if (!(await flow.advance())) {
      flow.take(Infinity);
      return;
    }
  }
}

/** How much of a block is looked at to tell whether it is wanted. */
const enough = 1 << 16;

/** How much of a block that is not wanted is held, in case its length turns out wrong and it holds other records. */
const mostInCase = 4_000_000;

/** The block, null when it is not wanted, its size when that is over the limit, or why it is broken. */
async function takeBlock(
  flow: Flow,
  head: Head,
  place: Place,
  { wants, maxBytes, size }: RecordOptions,
  again: { left: number },
): Promise<Buffer | null | number | string> {
  // not worth reading to the end of the file for
  if (size !== undefined && flow.place().at + head.length > size) {
    const why = `its Content-Length is ${head.length}, which is more than the file has after it`;
    await seekHead(flow);
    return why;
  }
  let held: Buffer[] | null = [];
  let wanted: boolean | null = null;
  let left = head.length;
  while (left > 0 && (flow.bytes().length > 0 || (await flow.advance()))) {
    const taken = flow.take(left);
    left -= taken.length;
    held?.push(taken);
    const size = head.length - left;
    if (wanted === null && (size >= enough || left === 0)) wanted = wants(head, joined(held ?? []));
    if (size > (wanted ? maxBytes : mostInCase)) held = null;
  }
  wanted ??= wants(head, joined(held ?? []));
  const got = `the ${head.length} bytes it should have are there (${head.length - left} are)`;
  const after = left === 0 ? await lookAfter(flow, place) : null;
  if (after?.sound) {
    if (!wanted) return null;
    return held ? joined(held) : head.length;
  }
  const swallowed = held && joined([...held, after?.blank ?? empty]);
  const inner = swallowed?.indexOf("\nWARC/") ?? -1;
  if (swallowed && inner >= 0 && again.left > 0) {
    again.left -= swallowed.length;
    flow.giveBack(swallowed.subarray(inner + 1));
    return `its Content-Length is ${head.length}, but the next record begins before that`;
  }
  if (flow.bytes().length === 0) return whyStopped(flow, got);
  await seekHead(flow);
  return brokenBy(flow) ?? `its Content-Length is ${head.length}, but no record ends there`;
}

const empty = Buffer.alloc(0);

/** Whether a block ends where its length says: a record is followed by empty lines, another record, or nothing. */
async function lookAfter(flow: Flow, place: Place): Promise<{ readonly sound: boolean; readonly blank: Buffer }> {
  const blank = await skipBlank(flow);
  if (flow.bytes().length === 0) {
    // the checksum of many records packed as one says nothing of any one of them
    return { sound: brokenBy(flow) === null || (place.within > 0 && isParted(blank)), blank };
  }
  return { sound: isParted(blank) || (await isHeadNext(flow)), blank };
}

const parting = Buffer.from("\r\n\r\n");

function isParted(blank: Buffer): boolean {
  return blank.subarray(0, 4).equals(parting);
}

async function isHeadNext(flow: Flow): Promise<boolean> {
  for (;;) {
    if (opensWarc(flow.bytes())) return true;
    const found = readHead(flow.bytes());
    if (found !== "more") return !("why" in found);
    if (!(await flow.advance())) return false;
  }
}

/** What is wrong with the gzip member that gave the last bytes, when all it gave has been taken. */
function brokenBy(flow: Flow): string | null {
  const stop = flow.stop();
  const isHere = flow.bytes().length === 0 && stop !== null && typeof stop === "object";
  return isHere && stop.inside && stop.place.at === flow.place().at ? stop.why : null;
}

function whyStopped(flow: Flow, got: string): string {
  const stop = flow.stop();
  if (stop === "edge") return `the next record begins before ${got}`;
  return stop === "end" || stop === null ? `the file ends before ${got}` : stop.why;
}

function joined(list: readonly Buffer[]): Buffer {
  return list.length === 1 ? list[0]! : Buffer.concat(list);
}
