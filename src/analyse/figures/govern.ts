import {
  contains,
  placesOf,
  type Layers,
  type Mention,
  type Span,
  type Statement,
  type Time,
} from "../../document/index.ts";
import type { Word } from "./clause/words.ts";
import type { Draft } from "./draft.ts";

/** What of the other layers lies in one sentence. */
export interface Surroundings {
  readonly times: readonly Time[];
  readonly places: readonly Mention[];
  /** Who may say something: people, bodies and groups. */
  readonly speakers: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly published: string | null;
}

/** The figures of a sentence with its words. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly words: readonly Word[];
}

/** The innermost statement whose words hold the figure. */
export function statementOf(draft: Span, statements: Layers["statements"]): Statement | null {
  let best: Statement | null = null;
  let size = Infinity;
  for (const statement of statements)
    for (const piece of placesOf(statement))
      if (contains(piece, draft) && piece.end - piece.start < size) {
        best = statement;
        size = piece.end - piece.start;
      }
  return best;
}

/** The piece of a statement that a figure stands in. */
export function pieceOf(draft: Span, statement: Statement | null): Span | undefined {
  return statement ? placesOf(statement).find((piece) => contains(piece, draft)) : undefined;
}

// matches: " – ", "; "   must not match: "Syria, Iraq"
export const endsClause =
  /[;–—:]|\.(?!\d)|,\s(?:and|but|while|who|which|including)\b|,\sof\s(?:which|whom)\b|\s--?\s|\s(?:as|because|when|while|if|although|though|but|whether|lamented|said|says|told|after|before)\s/;
