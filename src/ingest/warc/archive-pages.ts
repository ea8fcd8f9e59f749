import { OnrecordError, type Page, type PageHints } from "../../document/index.ts";
import { tooLarge } from "../bytes.ts";
import { showSize } from "../size.ts";
import { defaultMaxBytes, type Failed, type SourceOptions } from "../source.ts";
import { mayHoldPage, pageOfRecord } from "./capture.ts";
import { isMeant, rememberCaptures } from "./earlier.ts";
import { gzipPieces, isGzip } from "./gzip.ts";
import { opensWarc } from "./head.ts";
import type { Input } from "./input.ts";
import { showPlace, type Piece, type Place } from "./pieces.ts";
import { plainPieces } from "./plain.ts";
import { readRecords, type Broken, type Stored } from "./records.ts";
import { countOther, newTally, showTally, type Tally } from "./tally.ts";

/** One of many pages of a file: what a user says of where the file stood is not said of it. */
export type ArchivedPage = Page & { readonly hints: PageHints };

/** How many broken records are told one by one. */
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
      yield { ...item, hints: {} };
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
): AsyncGenerator<Page | Failed> {
  if (input.size === 0) {
    yield { name: path, error: new OnrecordError("SOURCE_EMPTY", { path }) };
    return;
  }
  const packed = await isPacked(path, input);
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  const reading = { wants: mayHoldPage, maxBytes, size: packed ? undefined : input.size };
  const recordsFrom = (at: number) => readRecords(piecesFrom(input, at, packed), reading);
  const earlier = rememberCaptures();
  for await (const item of recordsFrom(0)) {
    if (item.kind === "broken") {
      yield brokenRecord(path, item, maxBytes);
      continue;
    }
    const { head, place } = item;
    // to read it again, all that is packed before it in the same gzip member must be unpacked again
    const isNear = place.within < mostUnpackedAgain;
    const isRevisit = head.type === "revisit";
    const found = isRevisit && item.block ? await findRepeated(head, earlier.find(head), recordsFrom) : item;
    if (found === null) tally.unresolved++;
    else if (found === "other" || !found.block) {
      countOther(tally, head.type);
      if (head.type === "response" && isNear) earlier.keep(head, null);
    } else {
      const name = placeName(path, place);
      const made = await attempt(path, name, place, () =>
        pageOfRecord({ head: found.head, block: found.block! }, head, name, options, maxBytes),
      );
      if (made === null) tally.empty++;
      else yield made;
      if (!isRevisit && isNear) earlier.keep(head, place.at);
    }
  }
}

/** In bytes; well-made archives pack every record by itself and need none. */
const mostUnpackedAgain = 2_000_000;

/** The record that a revisit repeats, read again from its place. */
async function findRepeated(
  revisit: Stored["head"],
  at: number | "other" | null,
  recordsFrom: (at: number) => AsyncIterable<Stored | Broken>,
): Promise<Stored | "other" | null> {
  if (typeof at !== "number") return at;
  for await (const item of recordsFrom(at)) {
    if (item.place.at !== at) return null;
    if (item.kind === "record" && isMeant(revisit, item.head)) return item;
  }
  return null;
}

async function attempt(
  path: string,
  name: string,
  place: Place,
  make: () => Promise<Page | null>,
): Promise<Page | Failed | null> {
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
async function isPacked(path: string, input: Input): Promise<boolean> {
  const start = await input.read(0, 16);
  if (isGzip(start)) return true;
  return !opensWarc(start) && !Buffer.from(start).toString("latin1").startsWith("filedesc:") && /\.gz$/i.test(path);
}

function piecesFrom(input: Input, at: number, packed: boolean): AsyncGenerator<Piece> {
  return packed ? gzipPieces(input, at) : plainPieces(input, at);
}
