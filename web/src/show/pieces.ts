import type { Evidence, Statement } from "../record.ts";

export type Part = "speaker" | "cue" | "content" | "condition" | "channel" | "again";

export interface Piece extends Evidence {
  readonly part: Part;
}

/** Every place a statement rests on, in text order; "again" is where a standfirst or the like says it once more. */
export function piecesOf(statement: Statement): readonly Piece[] {
  const pieces: Piece[] = statement.content.map((piece) => ({ ...piece, part: "content" }));
  const add = (piece: Evidence | null, part: Part) => {
    if (piece) pieces.push({ ...piece, part });
  };
  add(statement.source, "speaker");
  add(statement.cue, "cue");
  add(statement.condition, "condition");
  add(statement.channel, "channel");
  for (const piece of statement.repeats) add(piece, "again");
  return pieces.sort((a, b) => a.start - b.start || b.end - a.end);
}

export interface Run extends Piece {
  /** Whether words of the report were left out before this piece. */
  readonly gap: boolean;
}

/** The pieces to print in a row: in text order, none inside another, with a note where words between were left out. */
export function runsOf(statement: Statement): readonly Run[] {
  const runs: Run[] = [];
  let end = -1;
  for (const piece of piecesOf(statement)) {
    if (piece.end <= end || piece.part === "again") continue;
    // a few characters between are spaces, commas and quotation marks
    const gap = end >= 0 && piece.start - end > 3;
    const exact = piece.start < end ? piece.exact.slice(end - piece.start) : piece.exact;
    runs.push({ ...piece, exact, gap });
    end = piece.end;
  }
  return runs;
}

/** Who said it, with the word that stood there when it was another: "Ada Holm (“she”)". */
export function speakerOf(statement: Statement): { readonly name: string; readonly as: string | null } {
  const written = statement.source?.exact ?? null;
  const name = statement.speakerName ?? written;
  if (!name) return { name: "not named", as: null };
  return { name, as: written && written !== name ? written : null };
}
