import { scan } from "../../src/analyse/tokens/scan.ts";
import type { TokenSink } from "../../src/analyse/tokens/sink.ts";
import { hashText, mix } from "../../src/learn/hash.ts";

/** Tokens of a text, and which of them begin a paragraph or line. */
export interface Words {
  readonly words: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly begins: readonly boolean[];
}

export function wordsOfText(text: string): Words {
  const sink: TokenSink = { start: [], end: [], kind: [] };
  scan(text, 0, text.length, sink);
  const { start, end } = sink;
  return {
    words: start.map((at, i) => text.slice(at, end[i])),
    start,
    end,
    begins: start.map((at, i) => i === 0 || text.slice(end[i - 1], at).includes("\n")),
  };
}

/** Words that are given, in sentences. */
export function wordsOfSentences(sentences: readonly (readonly string[])[]): Pick<Words, "words" | "begins"> {
  return {
    words: sentences.flat(),
    begins: sentences.flatMap((sentence) => sentence.map((_, i) => i === 0)),
  };
}

export const featureCount = 9;

/** Nine numbers a token: spelling, lower case, beginnings, endings, shape, and where it stands. */
export function featuresOf({ words, begins }: Pick<Words, "words" | "begins">): Uint32Array {
  const ids = new Uint32Array(words.length * featureCount);
  let quoted = 0;
  let at = 0;
  words.forEach((word, i) => {
    if (begins[i]) quoted = 0;
    const lower = word.toLowerCase().replace(/[0-9]/g, "0");
    const opens = word === "“" || (/^(?:"|``|'')$/.test(word) && quoted === 0);
    const closes = word === "”" || (/^(?:"|``|'')$/.test(word) && quoted === 1);
    if (opens) quoted = 1;
    const place =
      (begins[i] ? 1 : 0) | (begins[i + 1] !== false ? 2 : 0) | (quoted ? 4 : 0) | (opens || closes ? 8 : 0);
    if (closes) quoted = 0;
    const values = [
      hashText(word),
      hashText(lower),
      hashText(lower.slice(0, 3)),
      hashText(lower.slice(0, 5)),
      hashText(lower.slice(-2)),
      hashText(lower.slice(-3)),
      hashText(lower.slice(-4)),
      hashText(shapeOf(word)),
      place,
    ];
    values.forEach((value, kind) => (ids[at++] = mix(kind + 1, value)));
  });
  return ids;
}

/** "McCain" → "XxXx", "2,500" → "d,d", "U.S." → "X.X.", "committee" → "x>7". */
function shapeOf(word: string): string {
  const shape = word
    .slice(0, 12)
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? "XX" : "X"))
    .replace(/\p{Ll}+/gu, "x")
    .replace(/\p{N}+/gu, (run) => (run.length === 4 ? "dddd" : "d"));
  return shape === "x" || shape === "Xx" ? `${shape}${word.length > 7 ? ">7" : word.length > 3 ? ">3" : ""}` : shape;
}
