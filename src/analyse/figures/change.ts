import { downVerbs, transitiveMoves, upVerbs } from "../en/change-words.ts";
import type { Draft } from "./draft.ts";
import { oneOf } from "./words.ts";

const down = new Set(downVerbs.map((word) => word.toLowerCase()));
const transitive = new Set(transitiveMoves);
const verb = oneOf([...upVerbs, ...downVerbs]);
// matches: "rose by ", "up "   must not match: "rose to ", "up to "
const before = new RegExp(
  `\\b(?<verb>${verb})(?:\\s+(?:by|of|another|a|an|as\\s+much\\s+as|further|sharply|slightly|(?:[a-z]+ly)))*\\s+$`,
  "i",
);
// matches: " increase", " drop in"   must not match: " share"
const after =
  /^[\s-]+(?:year-on-year\s+|annual\s+|sharp\s+)?(?<noun>increase|rise|jump|gain|surge|hike|growth|improvement|boost|decrease|drop|fall|decline|cut|reduction|loss|slump|plunge|dip)s?\b/i;
const downNoun = /^(?:decrease|drop|fall|decline|cut|reduction|loss|slump|plunge|dip)/i;

/** "rose 12%", "a 5 per cent fall": which way the number moves something. "rose to 84" is where it got to, not a move. */
export function changeOf(text: string, from: number, draft: Draft): Draft["change"] {
  const ahead = before.exec(text.slice(Math.max(from, draft.start - 40), draft.start))?.groups!["verb"];
  const moves = draft.kind === "share" || draft.unit === "{point}" || draft.unit === "{basis point}";
  if (ahead && transitive.has(ahead.toLowerCase()) && !moves) return null;
  // "21 per cent fewer passengers"
  // matches: " fewer ", " less than"   must not match: " of"
  const than =
    draft.kind === "share" &&
    /^\s(?<than>fewer|less|lower|higher)\b/.exec(text.slice(draft.end, draft.end + 8))?.groups!["than"];
  if (than) return than === "higher" ? "up" : "down";
  if (ahead) return down.has(ahead.toLowerCase()) ? "down" : "up";
  const noun = after.exec(text.slice(draft.end, draft.end + 34))?.groups!["noun"];
  if (!noun || (draft.kind !== "share" && draft.unit === null)) return null;
  return downNoun.test(noun) ? "down" : "up";
}
