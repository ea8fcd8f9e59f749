import { analysedBlocks, type Stage } from "../../document/index.ts";
import { scan } from "./scan.ts";
import type { TokenSink } from "./sink.ts";

/** Cuts the English article blocks into words, numbers and marks, the way the Universal Dependencies treebanks of English do. */
export const tokens: Stage<never, "tokens"> = {
  name: "tokens",
  version: 2,
  needs: [],
  makes: ["tokens"],
  run: (document) => {
    const sink: TokenSink = { start: [], end: [], kind: [] };
    for (const block of analysedBlocks(document)) scan(document.text, block.start, block.end, sink);
    return { tokens: sink };
  },
};
