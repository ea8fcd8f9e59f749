/** One word of a treebank. */
export interface BankWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly features: string;
}

export interface BankDocument {
  /** "news" of "GUM_news_iodine"; "web" where the name has none. */
  readonly genre: string;
  readonly sentences: readonly (readonly BankWord[])[];
}

/** Reads the words of a CoNLL-U file, contractions in their parts. */
export function readTreebank(file: string): readonly BankDocument[] {
  const documents: { genre: string; sentences: (readonly BankWord[])[] }[] = [];
  for (const chunk of file.split("\n\n")) {
    const words: BankWord[] = [];
    for (const line of chunk.split("\n")) {
      // matches: "# newdoc id = GUM_news_iodine" (genre "news"), "# newdoc id = weblog-a"   must not match: "# newpar"
      const opened = /^# newdoc(?:.*GUM_([a-z]+)_)?/.exec(line);
      if (opened) documents.push({ genre: opened[1] ?? "web", sentences: [] });
      const [id, form, lemma, upos, xpos, features] = line.split("\t");
      // "3-4" is a contraction whose parts follow, "5.1" a word that is not written
      if (!features || id!.startsWith("#") || id!.includes("-") || id!.includes(".")) continue;
      words.push({ form: form!, lemma: lemma!, upos: upos!, xpos: xpos!, features });
    }
    if (words.length) documents.at(-1)?.sentences.push(words);
  }
  return documents;
}
