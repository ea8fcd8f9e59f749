/** The form of a line, as every rule asks for it: made once a line, so that rules stay short and linear. */
export interface Shape {
  readonly text: string;
  /** Lower case, white space single, quotes straight, end punctuation and counters gone: "Comments (12):" → "comments". */
  readonly plain: string;
  readonly words: number;
  /** Ends as a sentence does. */
  readonly ended: boolean;
  /** Begins with a bullet or a number in a list. */
  readonly bulleted: boolean;
}

export function shapeOf(text: string): Shape {
  return {
    text,
    plain: plainOf(text),
    words: countWords(text),
    ended: sentenceEnd.test(text.slice(-6)),
    bulleted: bullet.test(text),
  };
}

/** Reads as a sentence or more of running text. */
export function isProse(shape: Shape): boolean {
  return (shape.ended && shape.words >= 7) || shape.words >= 20;
}

// matches: "so he left.”"   must not match: "so he left"
const sentenceEnd = /[.!?…][\])"'”’»]*$/;
// matches: "• From Kansas"   must not match: "-10 degrees"
const bullet = /^(?:[•◦▪●‣·*–—-]\s|\d{1,2}[.)]\s)/;

function plainOf(text: string): string {
  return text
    .slice(0, 400)
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, " ")
    .replace(/^[\s•◦▪●‣·*|>»<«+–—([-]+/, "")
    .replace(/^\d{1,5} (?=[a-z]+$)/, "")
    .replace(/\s*\(?\d{1,6}\)?$/, "")
    .replace(/[\s:.!?…|>»<«+–—-]+$/, "")
    .trim();
}

function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // letters and digits of any script; ASCII is told apart by hand, which is most of the work
    const letter = code >= 128 ? code > 0xbf && (code < 0x2000 || code > 0x206f) : isAlphanumeric(code);
    if (letter && !inside) count++;
    inside = letter || (inside && (code === 39 || code === 0x2019 || code === 45));
  }
  return count;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
