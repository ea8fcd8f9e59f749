import { labelNames, type Label } from "../labels.ts";
import { lemmaOf, type LemmaTables, type Standing } from "./lemma.ts";

const standings: readonly Standing[] = ["loud", "first", "inside"];

/** The lemma of a spelling with a label (a number) where it stands. */
export type LemmaFinder = (written: string, label: number, standing: Standing) => string;

/** Each spelling, label and standing is looked up once and kept from document to document. */
export function lemmaFinder(tables: LemmaTables): LemmaFinder {
  let known = new Map<string, string>();
  return (written, label, standing) => {
    const key = String.fromCharCode(label * 3 + standings.indexOf(standing)) + written;
    let lemma = known.get(key);
    if (lemma === undefined) {
      lemma = lemmaOf(tables, written, labelNames[label] as Label, standing);
      if (known.size >= mostKept) known = new Map();
      known.set(key, lemma);
    }
    return lemma;
  };
}

const mostKept = 32_768;
