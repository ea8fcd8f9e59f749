import { emptyPipeline } from "../document/index.ts";
import { chains } from "./chains/stage.ts";
import { figures } from "./figures/stage.ts";
import { names } from "./names/stage.ts";
import { quotes } from "./quotes/stage.ts";
import { sentences } from "./sentences/stage.ts";
import { statements } from "./statements/stage.ts";
import { times } from "./times/stage.ts";
import { tokens } from "./tokens/stage.ts";

/** The one analysis of a document, in order. A stage reads only what the stages above it made. */
export const analysis = emptyPipeline
  .add(tokens)
  .add(sentences)
  .add(quotes)
  .add(names)
  // names of one person become one entity; "he" inside a quotation is not the narrator's "he", so after quotes
  .add(chains)
  .add(times)
  // a statement needs to know who its source is (chains) and when "on Tuesday" was (times)
  .add(statements)
  // a figure is claimed by the speaker of the statement that holds it
  .add(figures);
