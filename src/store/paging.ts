import { OnrecordError } from "../document/index.ts";

/** Where a page of rows ended: the sort keys of its last row. */
export type Position = readonly (string | number)[];

export function readLimit(limit: number | undefined): number {
  if (limit === undefined) return 100;
  if (Number.isInteger(limit) && limit >= 1 && limit <= 500) return limit;
  throw new OnrecordError("OPTION_INVALID", { option: "limit", value: limit, why: "it is a whole number, 1 to 500" });
}

/** The opaque token of `next`: the listing it belongs to and where it stopped. */
export function showToken(listing: string, position: Position): string {
  return Buffer.from(JSON.stringify([listing, ...position])).toString("base64url");
}

/** Reads `after`; `listing` and `kinds` say what it must hold. */
export function readToken(
  token: string | undefined,
  listing: string,
  kinds: readonly ("string" | "number")[],
): Position | null {
  if (token === undefined) return null;
  const [from, ...position] = listIn(token);
  const fits = position.length === kinds.length && position.every((value, i) => typeof value === kinds[i]);
  if (from === listing && fits) return position as Position;
  throw new OnrecordError("OPTION_INVALID", {
    option: "after",
    value: token.slice(0, 40),
    why: "it is not the `next` of this list in this order",
  });
}

/** Cuts one row more than asked for down to the page, and names the next when there is one. */
export function pageOfRows<T>(
  found: readonly T[],
  limit: number,
  tokenOf: (row: T) => string,
): { readonly page: readonly T[]; readonly next: string | null } {
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return { page, next: found.length > limit && last ? tokenOf(last) : null };
}

function listIn(token: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, "base64url").toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
