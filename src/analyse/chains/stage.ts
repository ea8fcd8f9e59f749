import type { Stage } from "../../document/index.ts";
import { learnPronoun } from "./address.ts";
import type { Cast } from "./cast.ts";
import { mergeNames } from "./merge.ts";
import { numberAll } from "./number.ts";
import { byModel } from "./rank.ts";
import { readInOrder } from "./read-in-order.ts";
import { readingOf } from "./reading.ts";

/**
 * Says which mentions are one thing: names and their variants first, over the whole document; then, reading from the
 * start, unnamed actors ("US officials") and pronouns. What cannot be told stays out.
 */
export const chains: Stage<"tokens" | "sentences" | "quotes" | "names", "mentions" | "entities"> = {
  name: "chains",
  version: 6,
  needs: ["tokens", "sentences", "quotes", "names"],
  makes: ["mentions", "entities"],
  run: (document, layers) => {
    const reading = readingOf(document, layers);
    const cast: Cast = { actors: [], points: [] };
    mergeNames(reading, cast);
    for (const point of cast.points) learnPronoun(reading, point);
    readInOrder(reading, layers.quotes, cast, byModel);
    return numberAll(reading, cast);
  },
};
