import { analysedBlocks, type Stage } from "../../document/index.ts";
import { scan } from "./scan.ts";
import type { TokenSink } from "./sink.ts";
import { wordsOf } from "./words.ts";

/** Cuts the English article blocks, the headline and captions into words, numbers and marks, the way the Universal Dependencies treebanks of English do. */
export const tokens: Stage<never, "tokens" | "words"> = {
  name: "tokens",
  version: 4,
  needs: [],
  makes: ["tokens", "words"],
  run: (document) => {
    const sink: TokenSink = { start: [], end: [], kind: [] };
    for (const block of analysedBlocks(document)) scan(document.text, block.start, block.end, sink);
    const { start, end } = sink;
    return { tokens: sink, words: wordsOf(start.map((at, i) => document.text.slice(at, end[i]))) };
  },
};
