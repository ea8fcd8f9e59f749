import { emptyTable, featuresOf, putKey, type FeatureTable } from "./feature-table.ts";
import type { GreedyModel } from "./greedy.ts";
import type { LinearModel } from "./linear.ts";
import { sealed, unsealed, type ByteReader, type ByteWriter } from "./sealed.ts";
import { forbidden, type SequenceModel } from "./sequence.ts";

/**
 * The packed model file, version 1. All numbers are little-endian; a gap is the distance of a number from the one before (the
 * first from -1), seven bits a byte, lowest first, the high bit set on all but the last.
 *
 * | bytes | what |
 * | --- | --- |
 * | 4 | "ONRM" |
 * | 1 | version: 1 |
 * | 1 | kind: 1 linear, 2 sequence, 3 network (`cnn/packed.ts`), 4 greedy, 5 forest (`forest.ts`), 16 places (`analyse/names`) |
 * | … | the model |
 * | 4 | CRC-32 of all bytes before |
 *
 * Linear: 1 bits (the table has two to this power of weights), 1 zero, 4 scale, 4 bias (floats), 4 how many weights are not
 * zero, their places as gaps, the weights as signed bytes.
 *
 * Sequence: scale (float), labels, table, then a signed 16-bit number for each transition, row by row; -32768 is forbidden.
 * Greedy: labels, table.
 *
 * Labels: 1 how many, then for each 1 length in bytes and that many of ASCII. Table: 1 bits of a key, 4 how many features;
 * their keys as gaps; then for each which labels it speaks of, as bits, lowest label first, in whole bytes, or, where a model has
 * more than 32 labels, how many (a byte a feature) and then which (a byte each); then the weights of all, as signed bytes.
 */
export function packLinear(model: LinearModel): Uint8Array {
  const places = [...model.weights.keys()].filter((place) => model.weights[place] !== 0);
  return sealed(linearKind, (out) => {
    out.byte(model.bits);
    out.byte(0);
    out.float(model.scale);
    out.float(model.bias);
    out.whole(places.length);
    out.gaps(places);
    for (const place of places) out.byte(model.weights[place]!);
  });
}

/** Reads what `packLinear` wrote; throws when the bytes are anything else. */
export function unpackLinear(bytes: Uint8Array): LinearModel {
  const from = unsealed(bytes, linearKind, "linear");
  const bits = from.byte();
  from.byte();
  const scale = from.float();
  const bias = from.float();
  const count = from.whole();
  const weights = new Int8Array(1 << bits);
  const places = from.gaps(count);
  const packed = from.bytes(count);
  places.forEach((place, i) => (weights[place] = packed[i]!));
  return { bits, scale, bias, weights };
}

export function packSequence(model: SequenceModel): Uint8Array {
  return sealed(sequenceKind, (out) => {
    out.float(model.scale);
    writeLabels(out, model.labels);
    writeTable(out, model.table, model.labels.length);
    for (const step of model.transitions) out.short(step === forbidden ? -32768 : step);
  });
}

/** Reads what `packSequence` wrote; throws when the bytes are anything else. */
export function unpackSequence(bytes: Uint8Array): SequenceModel {
  const from = unsealed(bytes, sequenceKind, "sequence");
  const scale = from.float();
  const labels = readLabels(from);
  const table = readTable(from, labels.length);
  const transitions = Int32Array.from({ length: (labels.length + 1) * labels.length }, () => from.short());
  return { labels, scale, table, transitions: transitions.map((step) => (step === -32768 ? forbidden : step)) };
}

export function packGreedy(model: GreedyModel): Uint8Array {
  return sealed(greedyKind, (out) => {
    writeLabels(out, model.labels);
    writeTable(out, model.table, model.labels.length);
  });
}

/** Reads what `packGreedy` wrote; throws when the bytes are anything else. */
export function unpackGreedy(bytes: Uint8Array): GreedyModel {
  const from = unsealed(bytes, greedyKind, "greedy");
  const labels = readLabels(from);
  return { labels, table: readTable(from, labels.length) };
}

const linearKind = 1;
const sequenceKind = 2;
const greedyKind = 4;

function writeLabels(out: ByteWriter, labels: readonly string[]): void {
  out.byte(labels.length);
  for (const label of labels) {
    out.byte(label.length);
    for (let i = 0; i < label.length; i++) out.byte(label.charCodeAt(i));
  }
}

function readLabels(from: ByteReader): readonly string[] {
  return Array.from({ length: from.byte() }, () =>
    String.fromCharCode(...Array.from({ length: from.byte() }, () => from.byte())),
  );
}

function writeTable(out: ByteWriter, table: FeatureTable, width: number): void {
  const features = featuresOf(table);
  out.byte(table.keyBits);
  out.whole(features.length);
  out.gaps(features.map(({ key }) => key));
  if (width > mostBits) {
    for (const { labels } of features) out.byte(labels.length);
    for (const { labels } of features) for (const label of labels) out.byte(label);
  }
  for (const { labels } of width > mostBits ? [] : features) {
    const bits = new Uint8Array(Math.ceil(width / 8));
    for (const label of labels) bits[label >> 3]! |= 1 << (label & 7);
    for (const byte of bits) out.byte(byte);
  }
  for (const { weights } of features) for (const weight of weights) out.byte(weight);
}

/** With more labels than this a list of a few is shorter than bits for all. */
const mostBits = 32;

function readTable(from: ByteReader, width: number): FeatureTable {
  if (width > mostBits) return readListed(from);
  const keyBits = from.byte();
  const count = from.whole();
  const wanted = from.gaps(count);
  const size = Math.ceil(width / 8);
  const bits = from.bytes(count * size);
  let total = count;
  for (let byte of bits) for (; byte; byte &= byte - 1) total++;
  const weights = from.bytes(total - count);
  const { keys, places } = emptyTable(count);
  const entries = new Uint16Array(total);
  let at = 0;
  let weight = 0;
  for (let i = 0; i < count; i++) {
    putKey(keys, places, wanted[i]!, at);
    const counted = at++;
    for (let part = 0; part < size; part++) {
      for (let byte = bits[i * size + part]!; byte; byte &= byte - 1) {
        const label = part * 8 + 31 - Math.clz32(byte & -byte);
        entries[at++] = (label << 8) | weights[weight++]!;
      }
    }
    entries[counted] = at - counted - 1;
  }
  return { keyBits, keys, places, entries };
}

/** A table whose features list their labels. */
function readListed(from: ByteReader): FeatureTable {
  const keyBits = from.byte();
  const count = from.whole();
  const wanted = from.gaps(count);
  const counts = from.bytes(count);
  let total = 0;
  for (let i = 0; i < count; i++) total += counts[i]!;
  const labels = from.bytes(total);
  const weights = from.bytes(total);
  const { keys, places } = emptyTable(count);
  const entries = new Uint16Array(total + count);
  let at = 0;
  let read = 0;
  for (let i = 0; i < count; i++) {
    putKey(keys, places, wanted[i]!, at);
    entries[at++] = counts[i]!;
    for (const end = read + counts[i]!; read < end; read++) entries[at++] = (labels[read]! << 8) | weights[read]!;
  }
  return { keyBits, keys, places, entries };
}
