import type { ReadKernels } from "./read.ts";

/** read.as in plain JavaScript, for where there is no WebAssembly: the same bytes, several times slower. */
export function readPlain(size: number): ReadKernels {
  const buffer = new ArrayBuffer(Math.ceil(size / 65536) * 65536);
  const bytes = new Int8Array(buffer);
  const shorts = new Int16Array(buffer);
  const words = new Int32Array(buffer);
  const floats = new Float32Array(buffer);
  const sums = new Int32Array(8);

  /** One token, eight outputs. `input` and `weights` count 16-bit numbers. */
  function multiply(input: number, reach: number, taps: number, channels: number, weights: number): void {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    let at = weights;
    for (let tap = 0; tap < taps; tap++) {
      const from = input + tap * reach;
      for (let i = from; i < from + channels; i += 2) {
        const x = shorts[i]!;
        const y = shorts[i + 1]!;
        // no sum passes 31 bits: 127 · 32768 · 3 · channels, and packed models have at most 128 channels
        a = (a + Math.imul(x, shorts[at]!) + Math.imul(y, shorts[at + 1]!)) | 0;
        b = (b + Math.imul(x, shorts[at + 2]!) + Math.imul(y, shorts[at + 3]!)) | 0;
        c = (c + Math.imul(x, shorts[at + 4]!) + Math.imul(y, shorts[at + 5]!)) | 0;
        d = (d + Math.imul(x, shorts[at + 6]!) + Math.imul(y, shorts[at + 7]!)) | 0;
        e = (e + Math.imul(x, shorts[at + 8]!) + Math.imul(y, shorts[at + 9]!)) | 0;
        f = (f + Math.imul(x, shorts[at + 10]!) + Math.imul(y, shorts[at + 11]!)) | 0;
        g = (g + Math.imul(x, shorts[at + 12]!) + Math.imul(y, shorts[at + 13]!)) | 0;
        h = (h + Math.imul(x, shorts[at + 14]!) + Math.imul(y, shorts[at + 15]!)) | 0;
        at += 16;
      }
    }
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
    sums[4] = e;
    sums[5] = f;
    sums[6] = g;
    sums[7] = h;
  }

  const scaled = (sum: number, scale: number, bias: number): number =>
    Math.fround(Math.fround(Math.fround(sum) * scale) + bias);

  return {
    made: "plain",
    buffer,
    embed: (ids, tokens, features, mask, table, scales, channels, out) => {
      const row = new Int32Array(channels);
      for (let token = 0; token < tokens; token++) {
        row.fill(0);
        for (let i = 0; i < features; i++) {
          const from = table + (words[(ids >> 2) + token * features + i]! & mask) * channels;
          for (let channel = 0; channel < channels; channel++) row[channel]! += bytes[from + channel]!;
        }
        const to = (out >> 1) + token * channels;
        for (let channel = 0; channel < channels; channel++)
          shorts[to + channel] = toShort(Math.fround(row[channel]! * floats[(scales >> 2) + channel]!));
      }
    },
    convolve: (input, tokens, channels, dilation, weights, scales, biases, out) => {
      const reach = dilation * channels;
      for (let token = 0; token < tokens; token++) {
        const from = (input >> 1) + token * channels;
        const to = (out >> 1) + token * channels;
        for (let channel = 0; channel < channels; channel += 8) {
          multiply(from - reach, reach, 3, channels, (weights >> 1) + channel * 3 * channels);
          for (let i = 0; i < 8; i++) {
            const at = channel + i;
            const grown = scaled(sums[i]!, floats[(scales >> 2) + at]!, floats[(biases >> 2) + at]!);
            shorts[to + at] = toShort(shorts[from + at]! + (grown > 0 ? toShort(grown) : 0));
          }
        }
      }
    },
    score: (input, tokens, channels, labels, weights, scales, biases, out) => {
      for (let token = 0; token < tokens; token++) {
        const to = (out >> 2) + token * labels;
        for (let label = 0; label < labels; label += 8) {
          multiply((input >> 1) + token * channels, 0, 1, channels, (weights >> 1) + label * channels);
          for (let i = 0; i < 8; i++) {
            const at = label + i;
            floats[to + at] = scaled(sums[i]!, floats[(scales >> 2) + at]!, floats[(biases >> 2) + at]!);
          }
        }
      }
    },
  };
}

/** Towards zero, and no further than 16 bits go. */
function toShort(value: number): number {
  return value > 32767 ? 32767 : value < -32768 ? -32768 : value | 0;
}
