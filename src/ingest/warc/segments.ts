import type { Head } from "./head.ts";
import type { Place } from "./pieces.ts";
import type { Stored } from "./records.ts";

/**
 * Joins a record that was written as several: the first has its own type and number 1, the others are continuations that
 * name its id, the last says how long the whole is.
 * @see https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/#record-segmentation
 */
export interface Segments {
  /** Whether a continuation belongs to a record that is being joined. */
  readonly isAwaited: (head: Head) => boolean;
  /** The whole record once its last segment is given; null while more must follow; or why it cannot be joined. */
  readonly join: (part: Whole) => Whole | null | { readonly why: string; readonly place: Place };
  /** Those that no last segment came for. */
  readonly unfinished: () => readonly Place[];
}

/** A record with its block. */
export interface Whole extends Pick<Stored, "head" | "place"> {
  readonly block: Buffer;
}

/** So many are joined at a time; each may be as long as a page may be. */
const mostOpen = 4;

export function segments(maxBytes: number): Segments {
  const open = new Map<string, { readonly first: Whole; readonly parts: Buffer[]; size: number }>();
  const leave = (id: string, why: string) => {
    const { place } = open.get(id)!.first;
    open.delete(id);
    return { why, place };
  };
  return {
    isAwaited: ({ segment }) => typeof segment?.origin === "string" && open.has(segment.origin),
    join: (part) => {
      const { id, segment } = part.head;
      const { number, origin, total } = segment!;
      if (origin === null) {
        if (number !== 1 || id === null || open.size >= mostOpen)
          return { why: "it is one of several segments and does not say of what", place: part.place };
        open.set(id, { first: part, parts: [part.block], size: part.block.length });
        return null;
      }
      const begun = open.get(origin);
      if (!begun)
        return { why: `it is segment ${number} of a record whose first does not stand before it`, place: part.place };
      const expected = begun.parts.length + 1;
      if (number !== expected) return leave(origin, `its segment ${expected} is missing: ${number} follows`);
      begun.size += part.block.length;
      if (begun.size > maxBytes) return leave(origin, "its segments together are over the limit");
      begun.parts.push(part.block);
      if (total === null) return null;
      if (total !== begun.size) return leave(origin, `its segments hold ${begun.size} bytes and should hold ${total}`);
      open.delete(origin);
      const { head, place } = begun.first;
      // the digest of a block is that of the first segment alone; that of the payload is of all
      return { head: { ...head, segment: null, blockDigest: null }, place, block: Buffer.concat(begun.parts) };
    },
    unfinished: () => [...open.values()].map(({ first }) => first.place),
  };
}
