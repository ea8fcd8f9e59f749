import { fromBase64 } from "../../learn/base64.ts";
import { openCnn, unpackCnn, type CnnModel, type CnnReader } from "../../learn/cnn/index.ts";
import { readEndings } from "./lemma/endings.ts";
import { labelNames } from "./labels.ts";
import { lemmaFinder, type LemmaFinder } from "./lemma/memory.ts";
import { cases, changes } from "./lemma/model.ts";
import { packed } from "./model.ts";

interface Loaded {
  readonly model: CnnModel;
  readonly reader: CnnReader;
  /** How many tokens away one can matter. */
  readonly reach: number;
  /** For each label of the model, its number in `labelNames`. */
  readonly numbers: Uint8Array;
  readonly lemmaAs: LemmaFinder;
}

let loaded: Loaded | null = null;

/** The model and the tables of this stage, unpacked when they are first asked for. */
export function loadModel(): Loaded {
  if (loaded) return loaded;
  const model = unpackCnn(fromBase64(packed));
  const names: readonly string[] = labelNames;
  const numbers = Uint8Array.from(model.heads[0]!.labels, (label) => {
    const number = names.indexOf(label);
    if (number < 0) throw new Error(`the model of the tags knows a label that the program does not: ${label}`);
    return number;
  });
  loaded = {
    model,
    numbers,
    reader: openCnn(model),
    reach: model.dilations.reduce((sum, dilation) => sum + dilation, 0),
    lemmaAs: lemmaFinder({ changes: readEndings(changes), cases: readEndings(cases) }),
  };
  return loaded;
}
