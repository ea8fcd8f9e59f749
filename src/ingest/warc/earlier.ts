import { createHash } from "node:crypto";
import type { Head } from "./head.ts";

/**
 * Where the captures of an archive stand, for the revisits that follow them: numbers only, no bytes. A page is read again
 * from its place when a revisit repeats it. A million names are kept (about 50 MB); then the oldest give way.
 */
export interface Earlier {
  /** `at` is null for what is no page. */
  keep(head: Head, at: number | null): void;
  /** What the revisit repeats: a page's place, "other" for what is no page, null when it is not known. */
  find(revisit: Head): number | "other" | null;
}

export function rememberCaptures(most = 1_000_000): Earlier {
  const places = new Map<number, number>();
  return {
    keep: (head, at) => {
      for (const key of namesOf(head).map(shortened)) {
        places.delete(key);
        places.set(key, at ?? -1);
        if (places.size > most) places.delete(places.keys().next().value!);
      }
    },
    find: (revisit) => {
      for (const key of namesMeant(revisit).map(shortened)) {
        const at = places.get(key);
        if (at !== undefined) return at < 0 ? "other" : at;
      }
      return null;
    },
  };
}

/** Whether a page read again is what the revisit repeats; the names by which it was found are shortened. */
export function isMeant(revisit: Head, page: Head): boolean {
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
