import { evidence, type Name, type Stage } from "../../document/index.ts";
import { agree } from "./agree.ts";
import { findLoud } from "./loud.ts";
import { cutRun } from "./pieces.ts";
import { findRuns } from "./runs.ts";
import { viewOf } from "./view.ts";

/**
 * Finds names by their capitals, lists of known names, head words and surroundings; every place in the document where a
 * name stands is heard before its kind is settled.
 */
export const names: Stage<"tokens" | "sentences", "names"> = {
  name: "names",
  version: 2,
  needs: ["tokens", "sentences"],
  makes: ["names"],
  run: (document, { tokens, sentences }) => {
    const view = viewOf(document, { tokens, sentences });
    const { start, end } = tokens;
    const pieces = findRuns(view).flatMap((run) => cutRun(view, start, end, run));
    const agreed = agree(view, start, end, pieces);
    const found = [...agreed.settled, ...findLoud(view, start, end, agreed.kindOf)];
    const named = found.map(({ first, end: last, kind, score }): Name => ({
      ...evidence(document.text, { start: start[first]!, end: end[last - 1]! }),
      kind,
      score,
    }));
    return { names: named.sort((a, b) => a.start - b.start) };
  },
};
