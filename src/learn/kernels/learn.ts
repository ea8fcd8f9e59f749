import { learnWasm } from "./learn.wasm.ts";
import { openWasm, type Kernel } from "./wasm.ts";

const names = [
  "embed",
  "scatter",
  "convolve",
  "turn",
  "slope",
  "sum",
  "dropout",
  "grow",
  "shrink",
  "add",
  "adam",
  "adamRows",
] as const;

/** The kernels of learn.as over one piece of memory; their arguments are said there. */
export type LearnKernels = Readonly<Record<(typeof names)[number], Kernel>> & { readonly buffer: ArrayBuffer };

/** Learning needs WebAssembly with SIMD, which Node and browsers have; there is no slow way. */
export function openLearnKernels(size: number): LearnKernels {
  const wasm = openWasm(learnWasm, size);
  if (!wasm) throw new Error("training a convolutional model needs WebAssembly with SIMD, which this program has not.");
  const kernels = Object.fromEntries(names.map((name) => [name, wasm.kernel(name)]));
  return { ...(kernels as Record<(typeof names)[number], Kernel>), buffer: wasm.buffer };
}
