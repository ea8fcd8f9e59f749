import { nameConnectors } from "../en/name-words.ts";
import { keyOf } from "./keys.ts";
import type { Reading } from "./reading.ts";

/** Short forms the report itself explains: "Harbour Relief Front (HRF)", "HRF (Harbour Relief Front)". Key of the short form → key of the long. */
export function findAcronyms(reading: Reading): ReadonlyMap<string, string> {
  const { names, word } = reading;
  const found = new Map<string, string>();
  for (let i = 0; i + 1 < names.length; i++) {
    const before = names[i]!;
    const inside = names[i + 1]!;
    // "Islamic State group (IS)": one small word may stand between
    const open = word[before.end] === "(" ? before.end : word[before.end + 1] === "(" ? before.end + 1 : -1;
    if (open < 0 || inside.first !== open + 1 || word[inside.end] !== ")") continue;
    const [long, short] = isShort(before.name.exact) ? [inside, before] : [before, inside];
    if (!isShort(short.name.exact) || isShort(long.name.exact) || long.name.kind === "person") continue;
    found.set(keyOf(short.name.exact), keyOf(long.name.exact));
  }
  return found;
}

// matches: "HRF", "H.R.F.", "MoH", "G20"   must not match: "Harbour", "A"
const short = /^(?=.{2,9}$)(?=(?:.*\p{Lu}){2})[\p{L}\d.&-]+$/u;

function isShort(written: string): boolean {
  return short.test(written);
}

/** "Harbour Relief Front" → "HRF"; "" for a single word. Small words count for nothing. */
export function initialsOf(written: string): string {
  const parts = written.split(/[\s-]+/);
  if (parts.length < 3) return "";
  let initials = "";
  for (const part of parts) if (!nameConnectors.has(part) && part !== "The") initials += part.slice(0, 1);
  return initials;
}
