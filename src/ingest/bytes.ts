import { OnrecordError } from "../document/index.ts";
import { showSize } from "./size.ts";

/** All bytes of a stream; throws SOURCE_TOO_LARGE as soon as there are more than `limit`, holding no more than that. */
export async function readAll(stream: AsyncIterable<Uint8Array>, name: string, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) throw tooLarge(name, `more than ${showSize(limit)}`, limit);
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, size);
}

export function tooLarge(path: string, size: string, limit: number): OnrecordError {
  return new OnrecordError("SOURCE_TOO_LARGE", { path, size, limit: showSize(limit) });
}

/** What the file system says → what a person can do. */
export function sourceError(path: string, cause: unknown): OnrecordError {
  if (cause instanceof OnrecordError) return cause;
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return new OnrecordError("SOURCE_MISSING", { path }, cause);
  if (code === "EACCES" || code === "EPERM") return new OnrecordError("SOURCE_DENIED", { path }, cause);
  return new OnrecordError("SOURCE_UNSUPPORTED", { path, why: message }, cause);
}
