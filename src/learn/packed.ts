import type { LinearModel } from "./linear.ts";

/**
 * The packed model file, version 1. All numbers are little-endian.
 *
 * | bytes | what |
 * | --- | --- |
 * | 4 | "ONRM" |
 * | 1 | version: 1 |
 * | 1 | kind: 1 is a linear model |
 * | 1 | bits: the table has two to this power of weights |
 * | 1 | zero |
 * | 4 | scale of the weights, float |
 * | 4 | bias, float |
 * | 4 | how many weights are not zero, n |
 * | … | for each of the n, the distance of its place from the one before (the first from -1), seven bits a byte, lowest first, the high bit set on all but the last |
 * | n | the weights, a signed byte each |
 * | 4 | CRC-32 of all bytes before |
 */
export function packLinear(model: LinearModel): Uint8Array {
  const places: number[] = [];
  model.weights.forEach((weight, place) => {
    if (weight !== 0) places.push(place);
  });
  const gaps: number[] = [];
  let before = -1;
  for (const place of places) {
    let gap = place - before;
    for (; gap > 127; gap >>>= 7) gaps.push((gap & 127) | 128);
    gaps.push(gap);
    before = place;
  }
  const bytes = new Uint8Array(headerSize + gaps.length + places.length + 4);
  const view = new DataView(bytes.buffer);
  magic.forEach((byte, i) => view.setUint8(i, byte));
  view.setUint8(4, version);
  view.setUint8(5, linearKind);
  view.setUint8(6, model.bits);
  view.setFloat32(8, model.scale, true);
  view.setFloat32(12, model.bias, true);
  view.setUint32(16, places.length, true);
  bytes.set(gaps, headerSize);
  places.forEach((place, i) => view.setInt8(headerSize + gaps.length + i, model.weights[place]!));
  view.setUint32(bytes.length - 4, crc32(bytes.subarray(0, -4)), true);
  return bytes;
}

/** Reads what `packLinear` wrote; throws when the bytes are anything else. */
export function unpackLinear(bytes: Uint8Array): LinearModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reject = (what: string): never => {
    throw new Error(`this is not a packed model that can be read: ${what}. Build it again with "npm run train".`);
  };
  if (bytes.length < headerSize + 4 || magic.some((byte, i) => bytes[i] !== byte)) reject('it does not begin "ONRM"');
  if (bytes[4] !== version) reject(`version ${bytes[4]}, this program reads ${version}`);
  if (bytes[5] !== linearKind) reject(`kind ${bytes[5]}, wanted ${linearKind} (linear)`);
  if (view.getUint32(bytes.length - 4, true) !== crc32(bytes.subarray(0, -4))) reject("its check sum is wrong");
  const bits = bytes[6]!;
  const count = view.getUint32(16, true);
  const weights = new Int8Array(1 << bits);
  const first = bytes.length - 4 - count;
  let at = headerSize;
  let place = -1;
  for (let i = 0; i < count; i++) {
    let gap = 0;
    let shift = 0;
    for (; bytes[at]! > 127; shift += 7) gap |= (bytes[at++]! & 127) << shift;
    place += gap | (bytes[at++]! << shift);
    weights[place] = view.getInt8(first + i);
  }
  return { bits, scale: view.getFloat32(8, true), bias: view.getFloat32(12, true), weights };
}

const magic = [0x4f, 0x4e, 0x52, 0x4d];
const version = 1;
const linearKind = 1;
const headerSize = 20;

/** The check sum of zip and PNG files. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
