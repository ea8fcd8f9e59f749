/**
 * Words are folded and cut by `words.ts` before they come here; the ascii tokenizer only parts them at spaces. So what
 * matches does not depend on the engine. Nothing but the index is kept.
 */
export const words = `
  create virtual table records_words using fts5 (words, content='', contentless_delete=1, detail=none, tokenize='ascii');
  create virtual table statements_words using fts5 (words, content='', contentless_delete=1, detail=none, tokenize='ascii');
  create virtual table figures_words using fts5 (words, content='', contentless_delete=1, detail=none, tokenize='ascii');
`;
