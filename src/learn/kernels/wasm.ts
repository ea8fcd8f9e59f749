import { fromBase64 } from "../base64.ts";

/** As much of WebAssembly as is used here; declared, because the pure rooms know neither Node nor the DOM. */
interface WasmMemory {
  readonly buffer: ArrayBuffer;
  readonly grow: (pages: number) => number;
}

interface WasmGlobal {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: Readonly<Record<string, unknown>> };
}

export type Kernel = (...values: readonly number[]) => void;

export interface WasmKernels {
  readonly buffer: ArrayBuffer;
  readonly kernel: (name: string) => Kernel;
}

const modules = new Map<string, object | null>();

/**
 * A fresh instance of a module with `size` bytes of memory; null where there is no WebAssembly, no SIMD in it, or a page's
 * policy forbids it. Compiled once, at once: a browser's main thread allows that below 4 kB.
 */
export function openWasm(base64: string, size: number): WasmKernels | null {
  const { WebAssembly } = globalThis as { readonly WebAssembly?: WasmGlobal };
  const module = WebAssembly && compile(WebAssembly, base64);
  if (!module) return null;
  try {
    const { exports } = new WebAssembly.Instance(module);
    const memory = exports["memory"] as WasmMemory;
    memory.grow(Math.ceil(size / 65536));
    return { buffer: memory.buffer, kernel: (name) => exports[name] as Kernel };
  } catch {
    return null;
  }
}

function compile(WebAssembly: WasmGlobal, base64: string): object | null {
  let module = modules.get(base64);
  if (module !== undefined) return module;
  try {
    module = new WebAssembly.Module(fromBase64(base64));
  } catch {
    module = null;
  }
  modules.set(base64, module);
  return module;
}
