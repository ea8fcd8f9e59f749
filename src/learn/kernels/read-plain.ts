import type { ReadKernels } from "./read.ts";

/** read.as in plain JavaScript, for where there is no WebAssembly: the same bytes, many times slower. */
export function readPlain(size: number): ReadKernels {
  const buffer = new ArrayBuffer(Math.ceil(size / 65536) * 65536);
  const bytes = new Int8Array(buffer);
  const shorts = new Int16Array(buffer);
  const words = new Int32Array(buffer);
  const floats = new Float32Array(buffer);

  /** Sums times scale plus bias, in single floats; `sums` are whole numbers. */
  function scaleSums(sums: Float64Array, outputs: number, scales: number, biases: number): void {
    for (let i = 0; i < sums.length; i += outputs)
      for (let output = 0; output < outputs; output++) {
        const scaled = Math.fround(Math.fround(sums[i + output]!) * floats[(scales >> 2) + output]!);
        sums[i + output] = Math.fround(scaled + floats[(biases >> 2) + output]!);
      }
  }

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
      const from = input >> 1;
      const states = new Float32Array(shorts.subarray(from - reach, from + tokens * channels + reach));
      const laid = layWeights(shorts.subarray(weights >> 1, (weights >> 1) + 3 * channels * channels), 3, channels);
      const grown = multiply({ states, tokens, channels, reach, taps: 3, weights: laid, outputs: channels });
      scaleSums(grown, channels, scales, biases);
      const to = out >> 1;
      for (let i = 0; i < tokens * channels; i++)
        shorts[to + i] = toShort(shorts[from + i]! + (grown[i]! > 0 ? toShort(grown[i]!) : 0));
    },
    score: (input, tokens, channels, labels, weights, scales, biases, out) => {
      const from = input >> 1;
      const states = new Float32Array(shorts.subarray(from, from + tokens * channels));
      const laid = layWeights(shorts.subarray(weights >> 1, (weights >> 1) + channels * labels), 1, channels);
      const scores = multiply({ states, tokens, channels, reach: 0, taps: 1, weights: laid, outputs: labels });
      scaleSums(scores, labels, scales, biases);
      floats.set(scores, out >> 2);
    },
  };
}

interface Factors {
  readonly states: Float32Array;
  readonly tokens: number;
  readonly channels: number;
  readonly reach: number;
  readonly taps: number;
  readonly weights: Float32Array;
  readonly outputs: number;
}

/** Tokens × outputs: whole numbers, which doubles hold exactly and multiply faster than engines do integers. */
function multiply({ states, tokens, channels, reach, taps, weights, outputs }: Factors): Float64Array {
  const sums = new Float64Array(tokens * outputs);
  for (let token = 0; token < tokens; token += 4)
    for (let output = 0; output < outputs; output += 2) {
      const at = token * outputs + output;
      multiplyFew(
        states,
        token * channels,
        channels,
        reach,
        taps,
        weights,
        output * taps * channels,
        sums,
        at,
        outputs,
      );
    }
  return sums;
}

/** Four tokens by two outputs. A function of its own, and of plain numbers, because engines make it faster so. */
function multiplyFew(
  states: Float32Array,
  from: number,
  channels: number,
  reach: number,
  taps: number,
  weights: Float32Array,
  weightsFrom: number,
  sums: Float64Array,
  at: number,
  outputs: number,
): void {
  let weight = weightsFrom;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let tap = 0; tap < taps; tap++) {
    let first = from + tap * reach;
    let second = first + channels;
    let third = second + channels;
    let fourth = third + channels;
    for (const end = second; first < end; weight += 2) {
      const left = weights[weight]!;
      const right = weights[weight + 1]!;
      let state = states[first++]!;
      a += state * left;
      b += state * right;
      state = states[second++]!;
      c += state * left;
      d += state * right;
      state = states[third++]!;
      e += state * left;
      f += state * right;
      state = states[fourth++]!;
      g += state * left;
      h += state * right;
    }
  }
  sums[at] = a;
  sums[at + 1] = b;
  sums[at + outputs] = c;
  sums[at + outputs + 1] = d;
  sums[at + 2 * outputs] = e;
  sums[at + 2 * outputs + 1] = f;
  sums[at + 3 * outputs] = g;
  sums[at + 3 * outputs + 1] = h;
}

/** [block of 8 outputs][tap][pair of inputs][output][2] → [pair of outputs][tap][input][2]. */
function layWeights(weights: Int16Array, taps: number, channels: number): Float32Array {
  const laid = new Float32Array(weights.length);
  const steps = taps * channels;
  for (let i = 0; i < weights.length; i++) {
    const block = Math.floor(i / (8 * steps));
    const pair = Math.floor((i % (8 * steps)) / 16);
    const output = block * 8 + ((i >> 1) & 7);
    laid[(output >> 1) * 2 * steps + (pair * 2 + (i & 1)) * 2 + (output & 1)] = weights[i]!;
  }
  return laid;
}

/** Towards zero, and no further than 16 bits go. */
function toShort(value: number): number {
  return value > 32767 ? 32767 : value < -32768 ? -32768 : value | 0;
}
