import { analysedBlocks, type Block, type Sentence, type Stage } from "../../document/index.ts";
import { sentenceEnd, type TokenText } from "./boundary.ts";
import { labelEnd, startsCredit } from "./labels.ts";
import { lineParts, lineWidth } from "./lines.ts";

/** Groups tokens into sentences. A sentence never crosses a block; a closing quotation mark belongs to the sentence it closes. */
export const sentences: Stage<"tokens", "sentences"> = {
  name: "sentences",
  version: 4,
  needs: ["tokens"],
  makes: ["sentences"],
  run: (document, { tokens }) => {
    const found: Sentence[] = [];
    const analysed = new Set(analysedBlocks(document));
    let token = 0;
    document.blocks.forEach((block, number) => {
      if (!analysed.has(block)) return;
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
  const width = block.role === "list" || block.role === "table" ? 0 : lineWidth(source.text, block);
  const label = labelEnd(source, firstToken, endToken);
  let from = firstToken;
  const close = (to: number) => {
    found.push({ start: start[from]!, end: end[to - 1]!, block: number, firstToken: from, endToken: to });
    from = to;
  };
  for (let at = firstToken; at < endToken;) {
    const stop = sentenceEnd(source, at, endToken);
    if (stop > at) close(stop);
    else if (
      at + 1 < endToken &&
      (at + 1 === label || lineParts(source, at, width) || startsCredit(source, at + 1, endToken))
    )
      close(at + 1);
    at = Math.max(at + 1, stop);
  }
  if (from < endToken) close(endToken);
}
