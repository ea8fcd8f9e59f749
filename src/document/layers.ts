import type { Evidence, Span } from "./span.ts";
import type { Entity, Figure, Mention, Statement, Time } from "./schema.ts";

/**
 * Tokens as parallel lists: one number a token and list keeps a long report cheap. Token i is
 * `text.slice(start[i], end[i])`. Sorted; every non-space character of the kept blocks is in exactly one token.
 */
export interface Tokens {
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly kind: readonly TokenKind[];
}

/** word "they're" → "they", "'re"; number "2,500" "1.5"; punct; symbol "£" "%"; mark: URL, e-mail, @handle, #tag. */
export type TokenKind = "word" | "number" | "punct" | "symbol" | "mark";

/** The words of a document, each spelling once: what is asked of a word is asked once. */
export interface Words {
  /** For each token, the number of its spelling. */
  readonly of: Uint32Array;
  readonly written: readonly string[];
  readonly lower: readonly string[];
  /** Spellings × facts; the columns are in `analyse/tokens/words.ts`. */
  readonly facts: Uint32Array;
}

/** What each token is, as parallel lists; read them with the functions of `analyse/tags/labels.ts`. */
export interface Tags {
  /** For each token, the number of its label: part of speech and form. */
  readonly labels: Uint8Array;
  /** For each token, the word a dictionary has it under: "said" → "say"; names keep their capitals. */
  readonly lemmas: readonly string[];
}

export interface Sentence extends Span {
  /** Index into `document.blocks`. A sentence never crosses a block. */
  readonly block: number;
  /** First token, and one past the last. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** A stretch inside quotation marks. The span is the words between the marks, without them. */
export interface Quote extends Evidence {
  /** The marks as they stand; an unclosed quotation ends with its block and has a zero-length `close`. */
  readonly open: Span;
  readonly close: Span;
  /** Nesting: 0 is outermost. */
  readonly depth: number;
  /** Pieces of one quotation that runs over several paragraphs share a number; a piece whose paragraph does not close has `closed: false`. */
  readonly group: number;
  readonly closed: boolean;
  /**
   * speech: words somebody said or wrote; scare: a few words held at arm's length ('caliphate'); title: a work's name.
   */
  readonly use: "speech" | "scare" | "title";
}

/** A name as found, before anything says which entity it is. */
export interface Name extends Evidence {
  readonly kind: Mention["kind"];
  /** How sure the finder is, 0 to 1. */
  readonly score: number;
}

/** Everything analysis can know about a document. A stage says which of these it needs and which it makes. */
export interface Layers {
  readonly tokens: Tokens;
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly tags: Tags;
  readonly quotes: readonly Quote[];
  readonly names: readonly Name[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly times: readonly Time[];
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
}

export type LayerName = keyof Layers;
