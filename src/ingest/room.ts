import { getHeapStatistics } from "node:v8";
import { OnrecordError } from "../document/index.ts";
import { showSize } from "./size.ts";

/** A record of more would not fit in one JSON string; measured: eight characters of JSON for one of a dense report. */
const mostCharacters = 60_000_000;

/** Measured: 10 MB of dense report needs 400 MB, and time grows long before it fails. */
const bytesPerCharacter = 45;

/** Throws when reading so long a text would end the process for want of memory, which nothing could catch. */
export function checkRoom(path: string, characters: number, mayUse = getHeapStatistics().heap_size_limit): void {
  const needed = characters * bytesPerCharacter;
  const shown = `${Math.round(characters / 1e6)} million characters`;
  if (characters > mostCharacters)
    throw new OnrecordError("SOURCE_TOO_LONG", {
      path,
      shown,
      why: `one record holds at most ${mostCharacters / 1e6} million`,
      toTry: "Split it into its reports",
    });
  if (needed > mayUse)
    throw new OnrecordError("SOURCE_TOO_LONG", {
      path,
      shown,
      why: `reading them takes about ${showSize(needed)} of memory and this process may use ${showSize(mayUse)}`,
      toTry: `Split it, or allow more with NODE_OPTIONS=--max-old-space-size=${Math.ceil(needed / 2 ** 20)}`,
    });
}
