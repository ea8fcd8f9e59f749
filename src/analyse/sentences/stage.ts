import type { Block, Sentence, Stage } from "../../document/index.ts";
import { sentenceEnd, type TokenText } from "./boundary.ts";
import { labelEnd } from "./labels.ts";
import { lineParts } from "./lines.ts";

/** Groups tokens into sentences. A sentence never crosses a block; a closing quotation mark belongs to the sentence it closes. */
export const sentences: Stage<"tokens", "sentences"> = {
  name: "sentences",
  version: 2,
  needs: ["tokens"],
  makes: ["sentences"],
  run: (document, { tokens }) => {
    const found: Sentence[] = [];
    let token = 0;
    document.blocks.forEach((block, number) => {
      if (!block.kept) return;
      const first = token;
      while (token < tokens.start.length && tokens.start[token]! < block.end) token++;
      addSentences({ text: document.text, tokens }, block, number, first, token, found);
    });
    return { sentences: found };
  },
};

function addSentences(
  source: TokenText,
  block: Block,
  number: number,
  firstToken: number,
  endToken: number,
  found: Sentence[],
): void {
  const { start, end } = source.tokens;
  const eachLine = block.role === "list" || block.role === "table";
  let from = firstToken;
  // the label of a picture: "Figure 1.3 The harbour in May"
  const label = labelEnd(source, firstToken, endToken);
  const close = (to: number) => {
    found.push({ start: start[from]!, end: end[to - 1]!, block: number, firstToken: from, endToken: to });
    from = to;
  };
  for (let at = firstToken; at < endToken;) {
    const stop = sentenceEnd(source, at, endToken);
    if (stop > at) close(stop);
    else if (at + 1 === label) close(label);
    else if (at + 1 < endToken && lineParts(source, at, eachLine)) close(at + 1);
    at = Math.max(at + 1, stop);
  }
  if (from < endToken) close(endToken);
}
