import fc from "fast-check";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { fromBase64 } from "../base64.ts";
import { learnWasm } from "./learn.wasm.ts";
import { openLearnKernels } from "./learn.ts";
import { seededRandom } from "../random.ts";
import { openReadKernels, type ReadKernels } from "./read.ts";
import { readWasm } from "./read.wasm.ts";

const builder = "../../../scripts/build-kernels.mjs";
const { compileKernel, kernels, showModule } = (await import(builder)) as {
  readonly compileKernel: (name: string) => Promise<Uint8Array>;
  readonly kernels: readonly string[];
  readonly showModule: (name: string, bytes: Uint8Array) => string;
};

describe("the compiled modules", () => {
  test.each(kernels)("are what the compiler makes of the source: %s", async (name) => {
    const committed = readFileSync(fileURLToPath(new URL(`${name}.wasm.ts`, import.meta.url)), "utf8");
    expect(committed).toBe(showModule(name, await compileKernel(name)));
  });

  test("are small enough for a browser's main thread", () => {
    for (const text of [readWasm, learnWasm]) expect(fromBase64(text).length).toBeLessThan(4096);
  });
});

describe("WebAssembly and plain JavaScript", () => {
  const size = 65536;
  const filled = fc.integer().map((seed) => {
    const random = seededRandom(seed);
    return new Uint8Array(size).map(() => Math.floor(random() * 256));
  });
  const float = fc.float({ noNaN: true, noDefaultInfinity: true, min: -4096, max: 4096 });
  const rest = fc.record({
    channels: fc.integer({ min: 1, max: 8 }).map((eighths) => eighths * 8),
    tokens: fc.integer({ min: 1, max: 6 }).map((quarters) => quarters * 4),
    dilation: fc.integer({ min: 1, max: 8 }),
    floats: fc.array(float, { minLength: 256, maxLength: 256 }),
  });

  /** Runs both on the same memory and compares all of it. */
  function expectSame(bytes: Uint8Array, floats: readonly number[], work: (kernels: ReadKernels) => void): void {
    const all = [openReadKernels(size), openReadKernels(size, { plain: true })];
    expect(all.map(({ made }) => made)).toEqual(["wasm", "plain"]);
    for (const kernels of all) {
      new Uint8Array(kernels.buffer).set(bytes);
      new Float32Array(kernels.buffer, 0, floats.length).set(floats);
      work(kernels);
    }
    const [wasm, plain] = all.map(({ buffer }) => new Uint8Array(buffer));
    // what WebAssembly uses for sums in between is not an answer
    wasm!.fill(0, 1024, 1152);
    plain!.fill(0, 1024, 1152);
    expect(Buffer.compare(wasm!, plain!)).toBe(0);
  }

  test("look features up alike", () => {
    fc.assert(
      fc.property(filled, rest, fc.integer({ min: 1, max: 12 }), (bytes, { channels, tokens, floats }, features) => {
        expectSame(bytes, floats, ({ embed }) => embed(4096, tokens, features, 63, 8192, 0, channels, 32768));
      }),
      { numRuns: 50 },
    );
  });

  test("convolve alike, saturating and all", () => {
    fc.assert(
      fc.property(filled, rest, fc.nat(24), (bytes, { channels, tokens, dilation, floats }, shift) => {
        const scales = floats.map((value, i) => (i < 64 ? value / 2 ** shift : value));
        // weights are bytes
        const held = bytes.slice();
        for (let at = 32768; at < size; at += 2) held[at + 1] = held[at]! & 128 ? 255 : 0;
        expectSame(held, scales, ({ convolve }) =>
          convolve(8192, tokens, channels, dilation, 32768, 0, 256, 16384, 1024),
        );
      }),
      { numRuns: 100 },
    );
  });

  test("score alike", () => {
    fc.assert(
      fc.property(filled, rest, fc.constantFrom(8, 16, 24), (bytes, { channels, tokens, floats }, labels) => {
        const held = bytes.slice();
        for (let at = 32768; at < size; at += 2) held[at + 1] = held[at]! & 128 ? 255 : 0;
        expectSame(held, floats, ({ score }) => score(8192, tokens, channels, labels, 32768, 0, 256, 16384, 1024));
      }),
      { numRuns: 50 },
    );
  });
});

test("plain JavaScript takes over where WebAssembly is missing or forbidden", () => {
  const given = Object.getOwnPropertyDescriptor(globalThis, "WebAssembly")!;
  try {
    Object.defineProperty(globalThis, "WebAssembly", { value: undefined, configurable: true, writable: true });
    expect(openReadKernels(64).made).toBe("plain");
    expect(() => openLearnKernels(64)).toThrow("needs WebAssembly");
  } finally {
    Object.defineProperty(globalThis, "WebAssembly", given);
  }
  expect(openReadKernels(64).made).toBe("wasm");
});
