import { openReadKernels } from "../kernels/read.ts";
import { countLabels, roundUp, type CnnLayer, type CnnModel } from "./model.ts";

/** A model laid out in memory, ready to score. */
export interface CnnReader {
  /** What does the arithmetic; both give the same bytes. */
  readonly made: "wasm" | "plain";
  /** Features of tokens, one token after the other → for each head tokens × labels scores. */
  readonly score: (ids: Uint32Array) => readonly Float32Array[];
}

// tokens at a time: their states stay near the processor, and memory is bounded however long the text
const window = 1024;

export function openCnn(model: CnnModel, options: { readonly plain?: boolean } = {}): CnnReader {
  const { channels, features, dilations } = model;
  const labels = roundUp(countLabels(model.heads), 8);
  const pad = Math.max(4, ...dilations);
  // how far away a token can matter
  const reach = dilations.reduce((sum, dilation) => sum + dilation, 0);
  const most = roundUp(window + 2 * reach, 4);
  const place = layOut();
  const table = place(model.table.length);
  const tableScales = place(channels * 4);
  const layers = [...model.layers, model.scores].map((layer) => ({
    layer,
    weights: place(layer.weights.length * 2 + 16 * channels),
    scales: place(roundUp(layer.scales.length, 8) * 4),
    biases: place(roundUp(layer.scales.length, 8) * 4),
  }));
  const idsAt = place(most * features * 4);
  const states = [0, 1].map(() => place((most + 2 * pad) * channels * 2) + pad * channels * 2) as [number, number];
  const scoresAt = place(most * labels * 4);
  const sums = place(128);

  const kernels = openReadKernels(place(0), options);
  const bytes = new Uint8Array(kernels.buffer);
  new Int8Array(kernels.buffer).set(model.table, table);
  new Float32Array(kernels.buffer, tableScales).set(model.tableScales);
  for (const one of layers) {
    layWeights(new Int16Array(kernels.buffer, one.weights), one.layer, channels);
    new Float32Array(kernels.buffer, one.scales).set(one.layer.scales);
    new Float32Array(kernels.buffer, one.biases).set(one.layer.biases);
  }
  const last = layers.at(-1)!;
  const found = new Float32Array(kernels.buffer, scoresAt, most * labels);

  /** Scores of `count` tokens of which `ids` holds the features; left in `found`. */
  function scoreWindow(ids: Uint32Array): void {
    const count = ids.length / features;
    const rows = roundUp(count, 4);
    let [from, to] = states;
    new Uint32Array(kernels.buffer, idsAt, ids.length).set(ids);
    const end = count * channels * 2;
    bytes.fill(0, from + end, from + end + pad * channels * 2);
    bytes.fill(0, to + end, to + end + pad * channels * 2);
    kernels.embed(idsAt, count, features, 2 ** model.bits - 1, table, tableScales, channels, from);
    dilations.forEach((dilation, i) => {
      const { weights, scales, biases } = layers[i]!;
      kernels.convolve(from, rows, channels, dilation, weights, scales, biases, to, sums);
      // what was made of the nothing after the last token
      bytes.fill(0, to + end, to + rows * channels * 2);
      [from, to] = [to, from];
    });
    kernels.score(from, rows, channels, labels, last.weights, last.scales, last.biases, scoresAt, sums);
  }

  return {
    made: kernels.made,
    score: (ids) => {
      const tokens = Math.floor(ids.length / features);
      const out = model.heads.map((head) => new Float32Array(tokens * head.labels.length));
      for (let start = 0; start < tokens; start += window) {
        const first = Math.max(0, start - reach);
        const end = Math.min(tokens, start + window);
        scoreWindow(ids.subarray(first * features, Math.min(tokens, end + reach) * features));
        for (let token = start; token < end; token++) {
          let at = (token - first) * labels;
          for (const [i, head] of model.heads.entries()) {
            const width = head.labels.length;
            for (let label = 0; label < width; label++) out[i]![token * width + label] = found[at++]!;
          }
        }
      }
      return out;
    },
  };
}

/** One document through a model: for many, open it once. */
export function runCnn(model: CnnModel, ids: Uint32Array): readonly Float32Array[] {
  return openCnn(model).score(ids);
}

/** [tap][input][output] → [block of 8 outputs][tap][pair of inputs][output][2], as read.as wants it; missing outputs are zero. */
function layWeights(out: Int16Array, { weights, scales }: CnnLayer, channels: number): void {
  const outputs = scales.length;
  const taps = weights.length / (channels * outputs);
  let at = 0;
  for (let block = 0; block < outputs; block += 8)
    for (let tap = 0; tap < taps; tap++)
      for (let input = 0; input < channels; input += 2)
        for (let output = block; output < block + 8; output++, at += 2) {
          if (output >= outputs) continue;
          out[at] = weights[(tap * channels + input) * outputs + output]!;
          out[at + 1] = weights[(tap * channels + input + 1) * outputs + output]!;
        }
}

/** Places in memory, one after the other, on the borders of cache lines. */
export function layOut(): (size: number) => number {
  let end = 64;
  return (size) => {
    const at = end;
    end = roundUp(end + size, 64);
    return at;
  };
}
