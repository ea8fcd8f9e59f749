import type { BankDocument, BankWord } from "./treebank.ts";

/**
 * A copy of every so-manieth document, with a third of its sentences in capitals and a third in the manner of headlines, and
 * with typographic quotation marks: news has what the treebanks have little of.
 */
export function louderCopies(documents: readonly BankDocument[], each: number): readonly BankDocument[] {
  return documents
    .filter((_, i) => i % each === 0)
    .map(({ genre, sentences }) => ({
      genre,
      sentences: sentences.map((words, i) => {
        const curled = curlQuotes(words);
        return i % 3 === 0 ? curled.map(shout) : i % 3 === 1 ? curled.map(asHeadline) : curled;
      }),
    }));
}

function shout(word: BankWord): BankWord {
  return { ...word, form: word.form.toUpperCase() };
}

/** "Ferry sinks off the coast" → "Ferry Sinks off the Coast". */
function asHeadline(word: BankWord, at: number): BankWord {
  if (at > 0 && (small.has(word.upos) || word.form.startsWith("'") || word.form === "n't")) return word;
  return { ...word, form: word.form.slice(0, 1).toUpperCase() + word.form.slice(1) };
}

const small: ReadonlySet<string> = new Set(["ADP", "CCONJ", "DET", "PART"]);

function curlQuotes(words: readonly BankWord[]): readonly BankWord[] {
  let open = false;
  return words.map((word) => {
    if (word.form !== '"') return word;
    open = !open;
    return { ...word, form: open ? "“" : "”" };
  });
}
