import { fromBase64 } from "../../learn/base64.ts";
import { unpackSequence } from "../../learn/packed.ts";
import type { SequenceModel } from "../../learn/sequence.ts";
import { readEndings } from "./lemma/endings.ts";
import { labelNames } from "./labels.ts";
import { lemmaFinder, type LemmaFinder } from "./lemma/memory.ts";
import { cases, changes } from "./lemma/model.ts";
import { packed } from "./model.ts";
import { pathFinder, type PathFinder } from "./path.ts";
import { makeScorer, type Scorer } from "./scores.ts";

interface Loaded {
  readonly model: SequenceModel;
  /** For each label of the model, its number in `labelNames`. */
  readonly numbers: Uint8Array;
  readonly scorer: Scorer;
  readonly findPath: PathFinder;
  readonly lemmaAs: LemmaFinder;
}

let loaded: Loaded | null = null;

/** The model and the tables of this stage, unpacked when they are first asked for. */
export function loadModel(): Loaded {
  if (loaded) return loaded;
  const model = unpackSequence(fromBase64(packed));
  const names: readonly string[] = labelNames;
  const numbers = Uint8Array.from(model.labels, (label) => {
    const number = names.indexOf(label);
    if (number < 0) throw new Error(`the model of the tags knows a label that the program does not: ${label}`);
    return number;
  });
  loaded = {
    model,
    numbers,
    scorer: makeScorer(model.table, model.labels.length),
    findPath: pathFinder(model),
    lemmaAs: lemmaFinder({ changes: readEndings(changes), cases: readEndings(cases) }),
  };
  return loaded;
}
