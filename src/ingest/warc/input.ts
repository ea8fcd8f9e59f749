import { open, type FileHandle } from "node:fs/promises";

/** Bytes that can be read from any place: a file, or a part of one. */
export interface Input {
  /** Infinity while it is not known: what still comes in. */
  readonly size: number;
  /** Up to `most` bytes from `at`; fewer before the end, none at it. */
  read(at: number, most: number): Promise<Uint8Array>;
  /** Opens it anew once it was closed; left out where it is gone then. */
  again?(): Promise<Opened>;
}

export interface Opened extends Input {
  close(): Promise<void>;
}

/** A file, or of it `size` bytes from `base` on. */
export async function openInput(path: string, base = 0, size?: number): Promise<Opened> {
  const file = await open(path);
  try {
    const left = (await file.stat()).size - base;
    return {
      ...fileInput(file, Math.min(size ?? left, left), base),
      again: () => openInput(path, base, size),
      close: () => file.close(),
    };
  } catch (cause) {
    await file.close();
    throw cause;
  }
}

/** `size` bytes of a file from `base` on. */
export function fileInput(file: FileHandle, size: number, base = 0): Input {
  return {
    size,
    read: async (at, most) => {
      const length = Math.max(0, Math.min(most, size - at));
      const bytes = Buffer.allocUnsafe(length);
      let filled = 0;
      while (filled < length) {
        const { bytesRead } = await file.read(bytes, filled, length - filled, base + at + filled);
        // the file has been shortened under our hands
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return bytes.subarray(0, filled);
    },
  };
}

export function bytesInput(bytes: Uint8Array): Input {
  return { size: bytes.length, read: async (at, most) => bytes.subarray(at, at + most) };
}

/** At least `least` bytes from `at` on, unless the input ends before; reading on from one place reads each byte once. */
export type Window = (at: number, least: number) => Promise<Buffer>;

/** How much is read at once. */
const stride = 1 << 18;

export function windowOf(input: Input): Window {
  let start = 0;
  let held: Buffer = Buffer.alloc(0);
  const bufferAt = async (at: number, least: number) => {
    const bytes = await input.read(at, Math.max(stride, least));
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  };
  return async (at, least) => {
    const end = start + held.length;
    if (at < start || at > end) {
      held = await bufferAt(at, least);
      start = at;
    } else if (end - at < least && end < input.size) {
      held = Buffer.concat([held.subarray(at - start), await bufferAt(end, least)]);
      start = at;
    }
    return held.subarray(at - start);
  };
}
