/** Bytes with a name, a version and a kind before them and a check sum after. */
export interface ByteWriter {
  readonly byte: (value: number) => void;
  /** 16 bits, signed. */
  readonly short: (value: number) => void;
  /** 32 bits, unsigned. */
  readonly whole: (value: number) => void;
  /** 32 bits. */
  readonly float: (value: number) => void;
  /** Rising numbers, as the distance of each from the one before. */
  readonly gaps: (rising: readonly number[]) => void;
}

export interface ByteReader {
  readonly byte: () => number;
  readonly short: () => number;
  readonly whole: () => number;
  readonly float: () => number;
  readonly gaps: (count: number) => Uint32Array;
  /** The next so many bytes, not copied. */
  readonly bytes: (count: number) => Uint8Array;
}

export function sealed(kind: number, write: (out: ByteWriter) => void): Uint8Array {
  let bytes = new Uint8Array(1024);
  let length = 0;
  const room = new DataView(new ArrayBuffer(4));
  const byte = (value: number) => {
    if (length === bytes.length) {
      const larger = new Uint8Array(length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[length++] = value;
  };
  const flush = (count: number) => {
    for (let i = 0; i < count; i++) byte(room.getUint8(i));
  };
  const out: ByteWriter = {
    byte,
    short: (value) => {
      room.setInt16(0, value, true);
      flush(2);
    },
    whole: (value) => {
      room.setUint32(0, value, true);
      flush(4);
    },
    float: (value) => {
      room.setFloat32(0, value, true);
      flush(4);
    },
    gaps: (rising) => {
      let before = -1;
      for (const place of rising) {
        let gap = place - before;
        for (; gap > 127; gap >>>= 7) byte((gap & 127) | 128);
        byte(gap);
        before = place;
      }
    },
  };
  for (const value of [...magic, version, kind]) byte(value);
  write(out);
  out.whole(crc32(bytes.subarray(0, length)));
  return bytes.slice(0, length);
}

/** Opens what `sealed` closed; throws when the bytes are anything else. */
export function unsealed(bytes: Uint8Array, kind: number, kindName: string): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reject = (what: string): never => {
    throw new Error(`this is not a packed model that can be read: ${what}. Build it again with "npm run train".`);
  };
  if (bytes.length < magic.length + 6 || magic.some((byte, i) => bytes[i] !== byte)) reject('it does not begin "ONRM"');
  if (bytes[4] !== version) reject(`version ${bytes[4]}, this program reads ${version}`);
  if (bytes[5] !== kind) reject(`kind ${bytes[5]}, wanted ${kind} (${kindName})`);
  if (view.getUint32(bytes.length - 4, true) !== crc32(bytes.subarray(0, -4))) reject("its check sum is wrong");
  let at = 6;
  const skip = (count: number) => (at += count) - count;
  return {
    byte: () => bytes[at++]!,
    short: () => view.getInt16(skip(2), true),
    whole: () => view.getUint32(skip(4), true),
    float: () => view.getFloat32(skip(4), true),
    gaps: (count) => {
      const places = new Uint32Array(count);
      let place = -1;
      for (let i = 0; i < count; i++) {
        let gap = 0;
        let shift = 0;
        for (; bytes[at]! > 127; shift += 7) gap |= (bytes[at++]! & 127) << shift;
        place += gap | (bytes[at++]! << shift);
        places[i] = place;
      }
      return places;
    },
    bytes: (count) => {
      const from = skip(count);
      return bytes.subarray(from, from + count);
    },
  };
}

const magic = [0x4f, 0x4e, 0x52, 0x4d];
const version = 1;

/** The check sum of zip and PNG files, four bytes at a time (Intel's "slicing by 4"). */
export function crc32(bytes: Uint8Array): number {
  const [one, two, three, four] = crcTables;
  let crc = -1;
  let i = 0;
  for (; i + 4 <= bytes.length; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc = four[crc & 255]! ^ three[(crc >>> 8) & 255]! ^ two[(crc >>> 16) & 255]! ^ one[crc >>> 24]!;
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ one[(crc ^ bytes[i]!) & 255]!;
  return ~crc >>> 0;
}

const crcTables = tablesOfCrc();

/** What a byte does to the check sum one, two, three and four bytes on. */
function tablesOfCrc(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const one = Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    return crc;
  });
  const next = (table: Int32Array) => table.map((crc) => (crc >>> 8) ^ one[crc & 255]!);
  const two = next(one);
  const three = next(two);
  return [one, two, three, next(three)];
}
