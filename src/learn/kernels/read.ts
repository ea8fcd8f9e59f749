import { readPlain } from "./read-plain.ts";
import { readWasm } from "./read.wasm.ts";
import { openWasm } from "./wasm.ts";

/**
 * The kernels of read.as over one piece of memory. All arguments are byte places or counts. "wasm" and "plain" give the same
 * bytes: their arithmetic is of whole numbers, and of single floats where the order is fixed.
 */
export interface ReadKernels {
  readonly made: "wasm" | "plain";
  readonly buffer: ArrayBuffer;
  readonly embed: (
    ids: number,
    tokens: number,
    features: number,
    mask: number,
    table: number,
    scales: number,
    channels: number,
    out: number,
  ) => void;
  readonly convolve: (
    input: number,
    tokens: number,
    channels: number,
    dilation: number,
    weights: number,
    scales: number,
    biases: number,
    out: number,
    sums: number,
  ) => void;
  readonly score: (
    input: number,
    tokens: number,
    channels: number,
    labels: number,
    weights: number,
    scales: number,
    biases: number,
    out: number,
    sums: number,
  ) => void;
}

/** WebAssembly when it is there, unless plain JavaScript is asked for. */
export function openReadKernels(size: number, { plain = false } = {}): ReadKernels {
  const wasm = plain ? null : openWasm(readWasm, size);
  if (!wasm) return readPlain(size);
  const { buffer, kernel } = wasm;
  return {
    made: "wasm",
    buffer,
    embed: kernel("embed"),
    convolve: kernel("convolve"),
    score: kernel("score"),
  };
}
