import { findOther, readDigest } from "./digest.ts";
import type { Head } from "./head.ts";
import type { Answer } from "./http.ts";
import { joinChunks } from "./payload.ts";

export interface Checked {
  readonly head: Head;
  readonly block: Buffer;
  /** Null when the block is the payload. */
  readonly answer: Answer | null;
  /** Unpacked, as the page is made of it. */
  readonly payload: Buffer;
}

/**
 * Where the bytes of a record are not those its digests were made of: "its payload digest is sha1:A, and its bytes give sha1:B".
 * Null when they are, or when no digest can be compared. `seen` is the revisit that repeats the record, or its own head.
 */
export function findDigestFault(record: Checked, seen: Head): string | null {
  const { head, block } = record;
  const ofBlock = readDigest(head.blockDigest);
  const otherBlock = ofBlock && findOther(block, ofBlock);
  if (otherBlock) return faultOf("block", head.blockDigest!, otherBlock);
  // what was cut off may or may not have been counted
  if (head.truncated) return null;
  const said = new Set([head.payloadDigest, seen.payloadDigest]);
  for (const text of said) {
    const digest = readDigest(text);
    const other = digest && findOtherPayload(record, (bytes) => findOther(bytes, digest));
    if (other) return faultOf("payload", text!, other);
  }
  return null;
}

/**
 * Writers differ in what they call the payload: as it came over the wire, without its chunks, or unpacked. A digest that fits one
 * of them is right.
 */
function findOtherPayload(
  { block, answer, payload }: Checked,
  compare: (bytes: Buffer) => string | null,
): string | null {
  const wire = answer ? block.subarray(answer.bodyAt) : block;
  const other = compare(wire);
  if (other === null || !answer) return other;
  if (answer.fields.has("transfer-encoding") && compare(joinChunks(wire)) === null) return null;
  return payload.length !== wire.length && compare(payload) === null ? null : other;
}

function faultOf(what: string, said: string, found: string): string {
  return `its ${what} digest is ${said}, and its bytes give ${found}`;
}
