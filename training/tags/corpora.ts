import { join } from "node:path";
import { dataFolder } from "../../bench/data.ts";
import { readTreebank, type BankDocument } from "./treebank.ts";

export interface TagCorpora {
  readonly train: readonly BankDocument[];
  /** Each development part by its name. */
  readonly dev: readonly (readonly [name: string, documents: readonly BankDocument[]])[];
  /** Digests of what was read. */
  readonly digest: string;
}

/** Genres of GUM whose texts may be used for any purpose; its LICENSE.txt and site say so of each. */
export const openGenres: ReadonlySet<string> = new Set([
  "academic",
  "bio",
  "conversation",
  "court",
  "interview",
  "news",
  "speech",
  "textbook",
  "vlog",
  "voyage",
]);

export function readTagCorpora(root: string): TagCorpora {
  const ewt = dataFolder(join(root, "ud_ewt"));
  const gum = dataFolder(join(root, "gum"));
  const train = [
    ...readTreebank(ewt.text("en_ewt-ud-train.conllu")),
    ...readTreebank(gum.text("conllu/gum-train.conllu")).filter(({ genre }) => openGenres.has(genre)),
  ];
  const digest = `${ewt.digest()}-${gum.digest()}`;
  const dev = [
    ["UD EWT", readTreebank(ewt.text("en_ewt-ud-dev.conllu"))],
    ["GUM", readTreebank(gum.text("conllu/gum-dev.conllu"))],
  ] as const;
  return { train, dev, digest };
}
