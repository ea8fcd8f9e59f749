import { OnrecordError, type Page, type PageHints } from "../../document/index.ts";
import { tooLarge } from "../bytes.ts";
import { showSize } from "../size.ts";
import { defaultMaxBytes, type Failed, type SourceOptions } from "../source.ts";
import { mayHoldPage, pageOfRecord, type Captured } from "./capture.ts";
import { findRepeated, rememberCaptures, type ReadFrom } from "./earlier.ts";
import { gzipPieces, isGzip } from "./gzip.ts";
import { opensArchive, type Head } from "./head.ts";
import type { Input } from "./input.ts";
import { showPlace, type Place } from "./pieces.ts";
import { plainPieces } from "./plain.ts";
import { readRecords, type Broken } from "./records.ts";
import { segments } from "./segments.ts";
import { countOther, newTally, showTally, type Tally } from "./tally.ts";

/** One of many pages of a file: what a user says of where the file stood is not said of it. */
export type ArchivedPage = Page & { readonly hints: PageHints };

/** How many broken records, and how many that do not match their digest, are told one by one. */
const mostTold = 20;

/**
 * Every page of a web archive in its order, wherever its bytes are; a broken record is yielded as failed and the next is
 * read. Throws only what `input` throws.
 */
export async function* archivePages(
  path: string,
  input: Input,
  options: SourceOptions,
): AsyncGenerator<ArchivedPage | Failed, Tally> {
  const tally = newTally();
  for await (const item of readItems(path, input, options, tally)) {
    if (!("error" in item)) {
      tally.pages++;
      yield item;
    } else if (++tally.failed <= mostTold) yield item;
  }
  if (tally.failed > mostTold) {
    const why = `${tally.failed - mostTold} more of its records could not be read`;
    yield { name: path, error: new OnrecordError("SOURCE_UNSUPPORTED", { path, why }) };
  } else if (tally.pages === 0 && tally.failed === 0)
    yield { name: path, error: new OnrecordError("SOURCE_UNSUPPORTED", { path, why: `it holds ${showTally(tally)}` }) };
  options.tell?.(`${path}: ${showTally(tally)}.`);
  return tally;
}

async function* readItems(
  path: string,
  input: Input,
  options: SourceOptions,
  tally: Tally,
): AsyncGenerator<ArchivedPage | Failed> {
  const start = await input.read(0, 16);
  if (start.length === 0) {
    yield { name: path, error: new OnrecordError("SOURCE_EMPTY", { path }) };
    return;
  }
  const packed = isPacked(path, start);
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  const segmented = segments(maxBytes);
  const wants = (head: Head, start: Buffer) =>
    head.type === "continuation" ? segmented.isAwaited(head) : mayHoldPage(head, start);
  const recordsFrom = (from: Input, at: number) =>
    readRecords(packed ? gzipPieces(from, at) : plainPieces(from, at), {
      wants,
      maxBytes,
      size: packed ? undefined : from.size,
    });
  const file = rereading(input, recordsFrom);
  const earlier = (options.captures ?? rememberCaptures()).file(file.readFrom);
  try {
    for await (const item of recordsFrom(input, 0)) {
      if (item.kind === "broken") {
        yield brokenRecord(path, item, maxBytes);
        continue;
      }
      const { head, place } = item;
      // to read it again, all that is packed before it in the same gzip member must be unpacked again
      const isNear = place.within < mostUnpackedAgain && head.segment === null;
      const isRevisit = head.type === "revisit";
      const found = isRevisit && item.block ? await findRepeated(head, earlier.find(head)) : item;
      if (found === null) tally.unresolved++;
      else if (found === "other" || !found.block) {
        countOther(tally, head.type);
        if (head.type === "response" && isNear) earlier.keep(head, null);
      } else {
        const whole = found.head.segment ? segmented.join({ ...found, block: found.block }) : found;
        if (whole === null) continue;
        if ("why" in whole) yield brokenRecord(path, { kind: "broken", ...whole, tooLarge: null }, maxBytes);
        else {
          const [seen, stands] = isRevisit ? [head, place] : [whole.head, whole.place];
          yield* pageAt(path, stands, options, tally, (name) =>
            pageOfRecord({ head: whole.head, block: whole.block! }, seen, name, options, maxBytes),
          );
        }
        if (!isRevisit && isNear) earlier.keep(head, place.at);
      }
    }
    for (const place of segmented.unfinished())
      yield brokenRecord(
        path,
        { kind: "broken", place, why: "the last of its segments is not in this file", tooLarge: null },
        maxBytes,
      );
  } finally {
    file.close();
  }
}

/** In bytes; well-made archives pack every record by itself and need none. */
const mostUnpackedAgain = 2_000_000;

/** Reads an input again from a place on: the one that is open, or once that is over, opened anew. */
function rereading(
  input: Input,
  recordsFrom: (from: Input, at: number) => ReturnType<ReadFrom>,
): { readonly readFrom: ReadFrom; readonly close: () => void } {
  let isOpen = true;
  return {
    close: () => void (isOpen = false),
    readFrom: async function* (at) {
      if (isOpen) {
        yield* recordsFrom(input, at);
        return;
      }
      // a file that has been taken away since, or was never one
      const opened = await input.again?.().catch(() => null);
      if (!opened) return;
      try {
        yield* recordsFrom(opened, at);
      } finally {
        await opened.close();
      }
    },
  };
}

async function* pageAt(
  path: string,
  place: Place,
  { tell }: SourceOptions,
  tally: Tally,
  make: (name: string) => Promise<Captured | null>,
): AsyncGenerator<ArchivedPage | Failed> {
  const name = placeName(path, place);
  const made = await attempt(path, name, place, () => make(name));
  if (made === null) tally.empty++;
  else if ("error" in made) yield made;
  else {
    const { page, doubt } = made;
    if (doubt !== null && ++tally.doubted <= mostTold) tell?.(`${name}: ${doubt}. It was read all the same.`);
    yield { ...page, hints: doubt === null ? {} : { doubt: `${name}: ${doubt}` } };
  }
}

async function attempt(
  path: string,
  name: string,
  place: Place,
  make: () => Promise<Captured | null>,
): Promise<Captured | Failed | null> {
  try {
    return await make();
  } catch (cause) {
    if (cause instanceof OnrecordError) return { name, error: cause };
    const why = (cause as Error).message;
    return {
      name,
      error: new OnrecordError("SOURCE_DAMAGED", { path, place: showPlace(place), why }, cause),
    };
  }
}

function brokenRecord(path: string, { place, why, tooLarge: size }: Broken, maxBytes: number): Failed {
  const name = placeName(path, place);
  if (size !== null) return { name, error: tooLarge(name, showSize(size), maxBytes) };
  return { name, error: new OnrecordError("SOURCE_DAMAGED", { path, place: showPlace(place), why }) };
}

function placeName(path: string, place: Place): string {
  return `${path} at ${showPlace(place)}`;
}

/** Compressed or not, by its first bytes; by its name when they say neither. */
function isPacked(path: string, start: Uint8Array): boolean {
  return isGzip(start) || (!opensArchive(start) && /\.gz$/i.test(path));
}
