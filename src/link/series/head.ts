import { irregular, phraseEnds } from "../en/measures.ts";
import { wordsIn } from "../reading.ts";

/** What a counted phrase is about: "fishing boats from Skerrin" → head boat, phrase "fishing boat". */
export interface Head {
  readonly head: string;
  readonly phrase: string;
}

export function headOf(counted: string): Head | null {
  const words: string[] = [];
  for (const word of wordsIn(counted.replace(cut, ""))) {
    if (phraseEnds.has(word)) {
      // "of the 84": nothing is named before the first ending
      if (words.length) break;
      continue;
    }
    if (!determiners.has(word)) words.push(word);
  }
  const last = words.pop();
  if (last === undefined) return null;
  const head = singularOf(last);
  return { head, phrase: [...words, head].join(" ") };
}

// matches: ", among them nine babies"   must not match: "rescue-boat crews"
const cut = /[,;:(—–].*$/s;

const determiners: ReadonlySet<string> = new Set(
  "the a an these those this that other more further additional new first last all its their his her our".split(" "),
);

/** deaths → death, bodies → body, people → person; "crew" and "dead" stay. */
export function singularOf(word: string): string {
  const known = irregular[word];
  if (known !== undefined) return known;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (hissing.test(word)) return word.slice(0, -2);
  if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && word.length > 3) return word.slice(0, -1);
  return word;
}

// matches: "crashes" "boxes"   must not match: "houses"
const hissing = /(?:ch|sh|x|ss)es$/;
