import { emptyPipeline, notice, type Document } from "../document/index.ts";
import { chains } from "./chains/stage.ts";
import { figures } from "./figures/stage.ts";
import { names } from "./names/stage.ts";
import { quotes } from "./quotes/stage.ts";
import { sentences } from "./sentences/stage.ts";
import { statements } from "./statements/stage.ts";
import { tags } from "./tags/stage.ts";
import { times } from "./times/stage.ts";
import { tokens } from "./tokens/stage.ts";

/** The one analysis of a document, in order. A stage reads only what the stages above it made. */
export const analysis = emptyPipeline
  .add(tokens)
  .add(sentences)
  .add(tags)
  .add(quotes)
  .add(names)
  // names of one person become one entity; "he" inside a quotation is not the narrator's "he", so after quotes
  .add(chains)
  .add(times)
  // a statement needs to know who its source is (chains) and when "on Tuesday" was (times)
  .add(statements)
  // a figure is claimed by the speaker of the statement that holds it
  .add(figures);

type Analysed = ReturnType<typeof analysis.run>;

/**
 * Runs the analysis. Should a stage throw, which none should, the document keeps its text, blocks and dates with every layer
 * empty and a notice that says so: one odd report must not end a batch.
 */
export function analyse(document: Document, run: (document: Document) => Analysed = analysis.run): Analysed {
  try {
    return run(document);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const { layers } = analysis.run({ ...document, text: "", blocks: [] });
    return { layers, notices: [notice("ANALYSIS_FAILED", { why })] };
  }
}
