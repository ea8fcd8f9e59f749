import { createHash } from "node:crypto";

/** "sha1:3I42H3S6…" as an archive writes it, read. */
export interface Digest {
  readonly algorithm: "sha1" | "sha256" | "sha512" | "md5";
  readonly bytes: Buffer;
  readonly form: Form;
}

type Form = "base32" | "hex" | "base64";

const sizes = { md5: 16, sha1: 20, sha256: 32, sha512: 64 } as const;

/**
 * Null when it names an algorithm that is not known here, or cannot be a digest by it: then nothing can be compared.
 * Crawlers write Base32 ("sha1:" and 32 letters), hex or Base64; "sha-256" is "sha256".
 */
export function readDigest(text: string | null): Digest | null {
  // matches: "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ"   must not match: "sha1"
  const [, name, value] = /^\s*([a-z\d-]{3,10})\s*[:=]\s*([\w+/=-]{16,200})\s*$/i.exec(text ?? "") ?? [];
  const algorithm = name?.toLowerCase().replace("-", "") ?? "";
  if (!value || !isKnown(algorithm)) return null;
  for (const [form, read] of Object.entries(readers) as [Form, (value: string) => Buffer | null][]) {
    const bytes = read(value);
    if (bytes?.length === sizes[algorithm]) return { algorithm, bytes, form };
  }
  return null;
}

/** The digest of `bytes`, written as `like` was, when it is another; null when it is the same. */
export function findOther(bytes: Uint8Array, like: Digest): string | null {
  const found = createHash(like.algorithm).update(bytes).digest();
  return found.equals(like.bytes) ? null : `${like.algorithm}:${show[like.form](found)}`;
}

function isKnown(name: string): name is Digest["algorithm"] {
  return Object.hasOwn(sizes, name);
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** RFC 4648 without the padding that 20 bytes do not need. */
function readBase32(text: string): Buffer | null {
  const letters = text.toUpperCase().replace(/=+$/, "");
  const bytes = Buffer.alloc(Math.floor((letters.length * 5) / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of letters) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return null;
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  return bytes;
}

function showBase32(bytes: Buffer): string {
  let text = "";
  for (let bit = 0; bit < bytes.length * 8; bit += 5) {
    const pair = ((bytes[bit >> 3]! << 8) | (bytes[(bit >> 3) + 1] ?? 0)) >> (11 - (bit & 7));
    text += alphabet[pair & 31];
  }
  return text;
}

const readers: Readonly<Record<Form, (value: string) => Buffer | null>> = {
  // matches: "da39a3ee"   must not match: "DA39A3EG"
  hex: (value) => (/^[\da-f]+$/i.test(value) ? Buffer.from(value, "hex") : null),
  base32: readBase32,
  base64: (value) => Buffer.from(value, "base64"),
};

const show: Readonly<Record<Form, (bytes: Buffer) => string>> = {
  hex: (bytes) => bytes.toString("hex"),
  base32: showBase32,
  base64: (bytes) => bytes.toString("base64"),
};
