import { nameConnectors } from "../en/name-words.ts";
import { keyOf } from "./keys.ts";
import type { NameAt, Reading } from "./reading.ts";

/** Short forms the report itself explains: "Harbour Relief Front (HRF)", "HRF (Harbour Relief Front)". Key of the short form → key of the long. */
export function findAcronyms(reading: Reading): ReadonlyMap<string, string> {
  const { names, word } = reading;
  const found = new Map<string, string>();
  for (let i = 0; i + 1 < names.length; i++) {
    const before = names[i]!;
    const inside = names[i + 1]!;
    const spelled = longBefore(reading, inside);
    if (spelled) found.set(keyOf(inside.name.exact), keyOf(spelled.name.exact));
    // "Islamic State group (IS)": one small word may stand between
    const open = word[before.end] === "(" ? before.end : word[before.end + 1] === "(" ? before.end + 1 : -1;
    if (open < 0 || inside.first !== open + 1 || word[inside.end] !== ")") continue;
    const [long, short] = isShort(before.name.exact) ? [inside, before] : [before, inside];
    if (!isShort(short.name.exact) || isShort(long.name.exact) || long.name.kind === "person") continue;
    found.set(keyOf(short.name.exact), keyOf(long.name.exact));
  }
  return found;
}

/** "Norland Association against Fog (NAAF)" of which only "Norland Association" was found: the name whose words the letters begin. */
function longBefore({ word, names, nameAt }: Reading, { name, first, end }: NameAt): NameAt | null {
  if (word[first - 1] !== "(" || word[end] !== ")" || !isShort(name.exact) || nameAt[first - 2]! >= 0) return null;
  const letters = name.exact.toUpperCase().split("").filter(isLetter);
  let left = letters.length - 1;
  for (let at = first - 2; at >= 0 && left >= 0 && first - at < 12; at--) {
    const begins = word[at]!.slice(0, 1).toUpperCase() === letters[left];
    // "against" may count or not; "Torture" must
    if (begins) left--;
    else if (word[at]!.slice(0, 1) !== word[at]!.slice(0, 1).toLowerCase()) return null;
    if (left < 0) {
      const long = nameAt[at]! >= 0 ? names[nameAt[at]!]! : null;
      return long && long.first === at && long.name.kind !== "person" ? long : null;
    }
  }
  return null;
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

function isLetter(char: string): boolean {
  return char.toLowerCase() !== char.toUpperCase();
}
