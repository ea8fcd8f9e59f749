import { createInflateRaw } from "node:zlib";

/** Raw deflate, fed piece by piece; what a piece unpacks to is handed over before the next is asked for. */
export interface Inflater {
  /** Throws when the data cannot be unpacked. */
  push(bytes: Uint8Array): Promise<readonly Uint8Array[]>;
  /** How many bytes of all that was pushed were used: fewer than were pushed once the data has ended. */
  used(): number;
  close(): void;
}

/** Deflate packs at most a thousand to one, so that this bounds what one push can unpack to at 17 MB. */
export const pushSize = 1 << 14;

export function inflater(): Inflater {
  const engine = createInflateRaw({ chunkSize: 1 << 16 });
  const state: { out: Uint8Array[]; fault: Error | null; wake: () => void } = { out: [], fault: null, wake: () => {} };
  engine.on("data", (bytes: Uint8Array) => state.out.push(bytes));
  engine.on("error", (error) => {
    state.fault = error;
    state.wake();
  });
  return {
    push: async (bytes) => {
      await new Promise<void>((resolve) => {
        state.wake = resolve;
        engine.write(bytes, () => resolve());
      });
      while (!state.fault && engine.readableLength > 0) await new Promise((resolve) => setImmediate(resolve));
      if (state.fault) throw state.fault;
      const { out } = state;
      state.out = [];
      return out;
    },
    used: () => engine.bytesWritten,
    close: () => engine.destroy(),
  };
}
