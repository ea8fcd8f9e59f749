import { decode } from "../ingest/decode.ts";

/**
 * Archived bytes → text, exactly as when they came in: the encoding was settled then and is stored. By ingest's own
 * decoder, not TextDecoder: some Node versions read windows-1252 as Latin-1 there, and every span would move.
 */
export function decoded(bytes: Uint8Array, encoding: string): string {
  return decode(bytes, { encoding }).text;
}
