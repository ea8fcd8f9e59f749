import { sealed, unsealed, type ByteReader, type ByteWriter } from "../sealed.ts";
import { countLabels, type CnnLayer, type CnnModel } from "./model.ts";

/**
 * Kind 3 of the packed model file (`../packed.ts`), or 4 where the table's numbers are -7 to 7. All are little-endian.
 *
 * | bytes | what |
 * | --- | --- |
 * | 1 | features a token has |
 * | 1 | bits: the table has two to this power of rows |
 * | 1 | channels, c |
 * | 1 | layers, then their dilations, a byte each |
 * | 1 | heads, then for each its name, 1 how many labels, the labels; a name or label is 1 length and that many of ASCII |
 * | 4c | scales of the table, floats |
 * | 4 | how many rows are not all zero, then their places as gaps |
 * | … | those rows, c signed bytes each; in kind 4 two numbers a byte, each plus 8, the first in the low half |
 * | … | for each layer, then for the scores: scales, biases (floats), weights (signed bytes, [tap][input][output]) |
 */
export function packCnn(model: CnnModel): Uint8Array {
  const { channels } = model;
  const rows = findRows(model);
  const coarse = model.table.every((value) => value >= -7 && value <= 7);
  return sealed(coarse ? coarseKind : cnnKind, (out) => {
    for (const value of [model.features, model.bits, channels, model.dilations.length, ...model.dilations])
      out.byte(value);
    out.byte(model.heads.length);
    for (const { name, labels } of model.heads) {
      writeText(out, name);
      out.byte(labels.length);
      for (const label of labels) writeText(out, label);
    }
    for (const scale of model.tableScales) out.float(scale);
    out.whole(rows.length);
    out.gaps(rows);
    for (const row of rows)
      for (let i = row * channels; i < (row + 1) * channels; i += coarse ? 2 : 1)
        out.byte(coarse ? (model.table[i]! + 8) | ((model.table[i + 1]! + 8) << 4) : model.table[i]!);
    for (const { scales, biases, weights } of [...model.layers, model.scores]) {
      for (const value of scales) out.float(value);
      for (const value of biases) out.float(value);
      for (const weight of weights) out.byte(weight);
    }
  });
}

/** Reads what `packCnn` wrote; throws when the bytes are anything else. */
export function unpackCnn(bytes: Uint8Array): CnnModel {
  const coarse = bytes[5] === coarseKind;
  const from = unsealed(bytes, coarse ? coarseKind : cnnKind, "network");
  const [features, bits, channels] = [from.byte(), from.byte(), from.byte()];
  const dilations = Array.from({ length: from.byte() }, from.byte);
  const heads = Array.from({ length: from.byte() }, () => {
    const name = readText(from);
    return { name, labels: Array.from({ length: from.byte() }, () => readText(from)) };
  });
  const tableScales = readFloats(from, channels);
  const count = from.whole();
  const rows = from.gaps(count);
  const table = new Int8Array(channels * 2 ** bits);
  const packed = coarse ? spread(from.bytes((count * channels) / 2)) : signed(from.bytes(count * channels));
  // rows that follow one another are copied together
  for (let i = 0; i < count;) {
    const row = rows[i]!;
    let next = i + 1;
    while (next < count && rows[next] === row + next - i) next++;
    table.set(packed.subarray(i * channels, next * channels), row * channels);
    i = next;
  }
  const readLayer = (outputs: number, taps: number): CnnLayer => ({
    scales: readFloats(from, outputs),
    biases: readFloats(from, outputs),
    weights: signed(from.bytes(taps * channels * outputs)).slice(),
  });
  const layers = dilations.map(() => readLayer(channels, 3));
  const scores = readLayer(countLabels(heads), 1);
  return { features, bits, channels, dilations, heads, table, tableScales, layers, scores };
}

const cnnKind = 3;
const coarseKind = 4;

/** Half bytes → numbers. */
function spread(halves: Uint8Array): Int8Array {
  const numbers = new Int8Array(halves.length * 2);
  for (let i = 0; i < halves.length; i++) {
    numbers[i * 2] = (halves[i]! & 15) - 8;
    numbers[i * 2 + 1] = (halves[i]! >> 4) - 8;
  }
  return numbers;
}

function findRows({ table, channels }: CnnModel): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < table.length / channels; row++)
    if (table.subarray(row * channels, (row + 1) * channels).some((value) => value !== 0)) rows.push(row);
  return rows;
}

function readFloats(from: ByteReader, count: number): Float32Array {
  return Float32Array.from({ length: count }, from.float);
}

function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

function writeText(out: ByteWriter, text: string): void {
  out.byte(text.length);
  for (let i = 0; i < text.length; i++) out.byte(text.charCodeAt(i));
}

function readText(from: ByteReader): string {
  return String.fromCharCode(...Array.from({ length: from.byte() }, from.byte));
}
