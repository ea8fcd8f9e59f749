const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const values = new Uint8Array(128);
for (let i = 0; i < letters.length; i++) values[letters.charCodeAt(i)] = i;

/**
 * Base64 → bytes, without what only Node or only a browser has; any other character counts as "A". Bytes are given back as they
 * are: a bundler may have put the decoded file where the text stood.
 */
export function fromBase64(text: string | Uint8Array): Uint8Array {
  if (typeof text !== "string") return text;
  const length = text.length - (text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0);
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let at = 0;
  let i = 0;
  // four characters are three bytes
  for (; i + 4 <= length; i += 4) {
    const four =
      (values[text.charCodeAt(i) & 127]! << 18) |
      (values[text.charCodeAt(i + 1) & 127]! << 12) |
      (values[text.charCodeAt(i + 2) & 127]! << 6) |
      values[text.charCodeAt(i + 3) & 127]!;
    bytes[at++] = four >> 16;
    bytes[at++] = (four >> 8) & 255;
    bytes[at++] = four & 255;
  }
  let held = 0;
  for (let j = i; j < length; j++) held |= values[text.charCodeAt(j) & 127]! << (18 - 6 * (j - i));
  if (length - i > 1) bytes[at++] = held >> 16;
  if (length - i > 2) bytes[at] = (held >> 8) & 255;
  return bytes;
}
