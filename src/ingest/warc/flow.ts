import { findHead, opensWarc } from "./head.ts";
import type { Bytes, Fault, Piece, Place } from "./pieces.ts";

/** Why there are no more bytes: the archive ends, a fault stands here, or a record begins a new gzip member. */
export type Stop = "end" | "edge" | Fault;

/** An archive's bytes with what lies ahead on hand. */
export interface Flow {
  /** What is on hand and not yet taken; no more than a few pieces. */
  bytes(): Buffer;
  /** Where the first of them stands. */
  place(): Place;
  /** Gets more on hand. False when a stop stands next, which stays until it is passed. */
  advance(): Promise<boolean>;
  stop(): Stop | null;
  /** Goes past the stop. */
  pass(): void;
  /** Takes up to `most` of what is on hand. */
  take(most: number): Buffer;
  /** Puts bytes that were taken back in front. */
  giveBack(bytes: Buffer): void;
}

export function flowOf(pieces: AsyncIterator<Piece>): Flow {
  let held: Buffer = empty;
  let last: Bytes | null = null;
  let stop: Stop | null = null;
  let parked: Bytes | null = null;
  const append = (piece: Bytes) => {
    const bytes = Buffer.from(piece.bytes.buffer, piece.bytes.byteOffset, piece.bytes.length);
    held = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
    last = piece;
  };
  return {
    bytes: () => held,
    place: () => placeBefore(last, held.length),
    stop: () => stop,
    advance: async () => {
      if (stop) return false;
      const { value: piece, done } = await pieces.next();
      if (done) stop = "end";
      else if (piece.kind === "fault") stop = piece;
      else if (piece.opens && opensRecord(piece.bytes)) {
        parked = piece;
        stop = "edge";
      } else append(piece);
      return stop === null;
    },
    pass: () => {
      if (stop === "end") return;
      if (parked) append(parked);
      parked = null;
      stop = null;
    },
    take: (most) => {
      const taken = held.subarray(0, most);
      held = held.subarray(taken.length);
      return taken;
    },
    giveBack: (bytes) => {
      held = Buffer.concat([bytes, held]);
    },
  };
}

const empty = Buffer.alloc(0);

function opensRecord(bytes: Uint8Array): boolean {
  return opensWarc(bytes) || findHead(Buffer.from(bytes.subarray(0, 8192))) === 0;
}

/** The place `left` bytes before the end of a piece. */
function placeBefore(piece: Bytes | null, left: number): Place {
  if (!piece) return { at: 0, within: 0 };
  const { at, within } = piece.place;
  const from = piece.bytes.length - left;
  return piece.packed ? { at, within: Math.max(0, within + from) } : { at: Math.max(0, at + from), within: 0 };
}
