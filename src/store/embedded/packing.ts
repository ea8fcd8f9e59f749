import { deflateRawSync, inflateRawSync } from "node:zlib";

/** Bytes as they lie in the archive. */
export interface Packed {
  readonly packing: "none" | "deflate";
  readonly bytes: Uint8Array;
}

/** Small or already packed bytes stay as they are. */
export function pack(bytes: Uint8Array): Packed {
  const deflated = bytes.length > 200 ? deflateRawSync(bytes, { level: 6 }) : bytes;
  return deflated.length < bytes.length ? { packing: "deflate", bytes: deflated } : { packing: "none", bytes };
}

/** Throws when the bytes were damaged. */
export function unpack(packing: string, bytes: Uint8Array): Uint8Array {
  if (packing === "none") return bytes;
  if (packing === "deflate") return inflateRawSync(bytes);
  throw new SyntaxError(`there is no packing ${packing}`);
}
