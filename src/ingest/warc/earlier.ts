import { createHash } from "node:crypto";
import type { Head } from "./head.ts";
import type { Broken, Stored } from "./records.ts";

/**
 * Where the captures of the archives of one run stand, for the revisits that follow them, there or in a later file: numbers
 * only, no bytes. A page is read again from its place when a revisit repeats it. A million names are kept (about 50 MB); then
 * the oldest give way.
 */
export interface Captures {
  /** A file of the run; `readFrom` reads its records from a place on, also once it was read and closed. */
  readonly file: (readFrom: ReadFrom) => Earlier;
}

export type ReadFrom = (at: number) => AsyncIterable<Stored | Broken>;

export interface Earlier {
  /** `at` is null for what is no page. */
  readonly keep: (head: Head, at: number | null) => void;
  /** What the revisit repeats: a page's place, "other" for what is no page, null when it is not known. */
  readonly find: (revisit: Head) => Repeated | "other" | null;
}

export interface Repeated {
  readonly at: number;
  readonly readFrom: ReadFrom;
}

/** A file's number and a place in it in one number, which a Map holds without an object: 8,191 files of a terabyte each. */
const reach = 2 ** 40;
const mostFiles = 2 ** 13 - 1;

export function rememberCaptures(most = 1_000_000): Captures {
  const places = new Map<number, number>();
  const files: ReadFrom[] = [];
  return {
    file: (readFrom) => {
      const base = files.length * reach;
      const isFull = files.length >= mostFiles;
      if (!isFull) files.push(readFrom);
      return {
        keep: (head, at) => {
          if (isFull || (at ?? 0) >= reach) return;
          for (const key of namesOf(head).map(shortened)) {
            places.delete(key);
            places.set(key, at === null ? -1 : base + at);
            if (places.size > most) places.delete(places.keys().next().value!);
          }
        },
        find: (revisit) => {
          for (const key of namesMeant(revisit).map(shortened)) {
            const place = places.get(key);
            if (place === undefined) continue;
            if (place < 0) return "other";
            return { at: place % reach, readFrom: files[Math.floor(place / reach)]! };
          }
          return null;
        },
      };
    },
  };
}

/** The record that a revisit repeats, read again from its place. */
export async function findRepeated(revisit: Head, found: Repeated | "other" | null): Promise<Stored | "other" | null> {
  if (found === null || found === "other") return found;
  for await (const item of found.readFrom(found.at)) {
    if (item.place.at !== found.at) return null;
    if (item.kind === "record" && isMeant(revisit, item.head)) return item;
  }
  return null;
}

/** Whether a page read again is what the revisit repeats; the names by which it was found are shortened. */
function isMeant(revisit: Head, page: Head): boolean {
  const names = namesOf(page);
  return namesMeant(revisit).some((name) => names.includes(name));
}

function namesOf({ payloadDigest, id, uri, date }: Head): readonly string[] {
  return named([
    ["digest", payloadDigest],
    ["id", id],
    ["capture", uri && date && `${uri} ${date}`],
    ["uri", uri],
  ]);
}

function namesMeant({ payloadDigest, refersTo, refersToUri, refersToDate, uri }: Head): readonly string[] {
  return named([
    ["id", refersTo],
    ["capture", refersToUri && refersToDate && `${refersToUri} ${refersToDate}`],
    ["digest", payloadDigest],
    // "not modified since": the page last seen at that address; a digest would have said more
    ["uri", payloadDigest ? null : (refersToUri ?? uri)],
  ]);
}

function named(names: readonly (readonly [string, string | null])[]): readonly string[] {
  return names.flatMap(([kind, name]) => (name ? [`${kind} ${name}`] : []));
}

/** 48 bits, which a Map holds without an object. */
function shortened(name: string): number {
  return createHash("sha1").update(name).digest().readUIntBE(0, 6);
}
