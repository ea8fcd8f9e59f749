import type { Statement } from "./schema.ts";
import type { Evidence } from "./span.ts";

/** Everywhere the words of a statement stand: its content, and where the same statement stands again. */
export function placesOf(statement: Pick<Statement, "content" | "repeats">): readonly Evidence[] {
  return statement.repeats.length ? [...statement.content, ...statement.repeats] : statement.content;
}
