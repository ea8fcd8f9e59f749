import { evidence, type Name, type Stage } from "../../document/index.ts";
import { agree } from "./agree.ts";
import { dropDoubtful } from "./doubtful.ts";
import { judge } from "./judge.ts";
import { labelNames } from "./labels.ts";
import { oneKind } from "./one-kind.ts";
import { readPath } from "./read-path.ts";
import { sceneOf } from "./scene.ts";
import { makeSure } from "./sure.ts";

/**
 * Finds names by a learned model that looks twice: at each word with its surroundings, then at what the first look took the
 * same words for elsewhere in the document. A few rules come after: what newspapers leave no doubt about, and one kind for the
 * same words.
 */
export const names: Stage<"tokens" | "words" | "sentences" | "tags", "names"> = {
  name: "names",
  version: 5,
  needs: ["tokens", "words", "sentences", "tags"],
  makes: ["names"],
  run: (document, layers) => {
    const scene = sceneOf(document, layers);
    const { start, end } = layers.tokens;
    const read = readPath(scene, labelNames, judge(scene));
    const sure = dropDoubtful(scene, oneKind(scene, makeSure(scene, read)));
    const named = agree(scene, sure).map(({ first, end: last, kind, score }): Name => ({
      ...evidence(document.text, { start: start[first]!, end: end[last - 1]! }),
      kind,
      score,
    }));
    return { names: named };
  },
};
