import { downVerbs, transitiveMoves, upVerbs } from "../en/change-words.ts";
import { liftingVerbs } from "../en/measured-words.ts";
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
  /^[\s-]+(?:year-on-year\s+|annual\s+|sharp\s+|(?!(?:of|in|to|and|or|from|for|on|at|by|with|while|as|when|that|but|is|was|were|are|said|than|after|before|amid|despite|because|since|the|a|an)\s)[a-z]+\s)?(?<noun>increase|rise|jump|gain|surge|hike|growth|improvement|boost|decrease|drop|fall|decline|cut|reduction|loss|slump|plunge|dip)s?\b/i;
const downNoun = /^(?:decrease|drop|fall|decline|cut|reduction|loss|slump|plunge|dip)/i;

// matches: "gave up ", "set up another "   must not match: "is up ", "shares up "
const otherVerb =
  /\b(?:g[ai]v\w+|set\w*|ma[dk]\w+|pick\w*|t[ao]\w*k\w*|end\w*|add\w*|turn\w*|put\w*|lin\w+|rack\w*|rang\w*|back\w*|shut\w*|clos\w+|cut\w*|track\w*|brok?e\w*|took|com\w+|show\w*|sign\w*|open\w*|snap\w*)\s+(?:up|down)\s+(?:[a-z]+\s+){0,2}$/i;

// matches: "cut emissions by ", "raise its output in Tarn by a further "   must not match: "rose by "
const moved = new RegExp(
  `\\b(?<verb>${oneOf(liftingVerbs.split(" "))})\\s+(?:[\\w’'-]+\\s+){1,6}?by\\s+(?:as\\s+much\\s+as\\s+|up\\s+to\\s+|an?\\s+(?:further|additional)\\s+)?$`,
  "i",
);
const fallingVerb = /^(?:reduc|cut|lower|trim|slash|shr[aiu]nk|shorten)/i;

/** "rose 12%", "a 5 per cent fall": which way the number moves something. "rose to 84" is where it got to, not a move. */
export function changeOf(text: string, from: number, draft: Draft): Draft["change"] {
  // "drop below 6,000" says how far, not by how much
  if (/^(?:below|under|above)\b/i.test(text.slice(draft.start, draft.start + 6))) return null;
  // "(+54.9%)"
  if (draft.kind === "share" && text[draft.start - 1] === "+") return "up";
  const ahead = before.exec(text.slice(Math.max(from, draft.start - 40), draft.start))?.groups!["verb"];
  const moves = draft.kind === "share" || draft.unit === "{point}" || draft.unit === "{basis point}";
  // "gave up 517 yards": the verb is another
  if (
    ahead &&
    /^(?:up|down)$/i.test(ahead) &&
    otherVerb.test(text.slice(Math.max(from, draft.start - 40), draft.start))
  )
    return null;
  // "shares are off 40 percent"
  if (
    draft.kind === "share" &&
    /\b(?:is|are|was|were|be)\s+(?:still\s+)?off\s+(?:by\s+)?$/i.test(
      text.slice(Math.max(from, draft.start - 20), draft.start),
    )
  )
    return "down";
  if (ahead && transitive.has(ahead.toLowerCase()) && !moves) return null;
  // "21 per cent fewer passengers"
  // matches: " fewer ", " less than"   must not match: " of"
  const than =
    draft.kind === "share" &&
    /^\s(?<than>fewer|less|lower|higher)\b/.exec(text.slice(draft.end, draft.end + 8))?.groups!["than"];
  if (than) return than === "higher" ? "up" : "down";
  if (ahead) return down.has(ahead.toLowerCase()) ? "down" : "up";
  const lifted = moved.exec(text.slice(Math.max(from, draft.start - 80), draft.start))?.groups!["verb"];
  if (lifted && !/^(?:take|bring|put|keep)/i.test(lifted)) return fallingVerb.test(lifted) ? "down" : "up";
  const noun = after.exec(text.slice(draft.end, draft.end + 34))?.groups!["noun"];
  if (!noun || (draft.kind !== "share" && draft.unit === null)) return null;
  // a loss or a gain of money is no move of anything
  if (draft.kind === "amount" && /^(?:loss|gain)/i.test(noun)) return null;
  return downNoun.test(noun) ? "down" : "up";
}

// matches: ", or ", " (", " in cases and ", " and Tarn Rowing by "   must not match: " to "
const goesOn =
  /^(?:,?\s(?:and\s)?then\sby\s|\sin\s(?:[a-z]+\s){1,3}and\s|,?\sor\s|\s\(|,?\s(?:and\s)?[A-Z][^,.;:]{0,40}\sby\s)$/;

/** "up 17 points, or 0.2%", "fell 2% and Tarn Rowing by 3%": the second moved as the first did. */
export function changeLike(text: string, last: Draft | undefined, draft: Draft): Draft["change"] {
  const moves = draft.kind === "share" || draft.unit === "{point}" || draft.kind === "amount";
  if (!last?.change || draft.change !== null || !moves) return draft.change;
  return goesOn.test(text.slice(last.end, draft.start)) ? last.change : null;
}
