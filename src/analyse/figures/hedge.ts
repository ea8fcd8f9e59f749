import { approximateAfter, approximateBefore, boundsAfter, boundsBefore } from "../en/hedges.ts";
import type { Draft } from "./draft.ts";
import { keyOf, oneOf } from "./words.ts";

const before = new RegExp(
  `(?:^|[\\s("“‘'–—-])(?<words>${oneOf([...Object.keys(boundsBefore), ...approximateBefore])})(?:\\s+an?)?\\s+$`,
  "i",
);
const signBefore = /(?<sign>[~≈<>≤≥]|\bc\.|\bsub-)\s?$/i;
const after = new RegExp(
  `\\s+(?<words>${oneOf([...Object.keys(boundsAfter), ...approximateAfter])})\\b|(?<plus>\\+)(?!\\w)|-(?<glued>plus|odd)\\b`,
  "yi",
);
const timeUnit = /^(?:s|min|h|d|wk|mo|a|10\.a|100\.a)$/;
const asksAmount = /\b(?:for|of|after|in|lasted|lasts|spent|took|takes|is|was|well|just)\s*$/i;
const reach = 34;
const signOps: Readonly<Record<string, Draft["op"]>> = { "<": "<", ">": ">", "≤": "<=", "≥": ">=", "sub-": "<" };

/** Reads "at least", "nearly", "or so" around a number and widens the span over them. Twice: "up to about 300". */
export function attachHedge(text: string, from: number, limit: number, draft: Draft): Draft {
  return hedgeBefore(text, from, hedgeBefore(text, from, hedgeAfter(text, limit, draft)));
}

function hedgeBefore(text: string, from: number, draft: Draft): Draft {
  const low = Math.max(from, draft.start - reach);
  const words = text.slice(low, draft.start);
  const sign = signBefore.exec(words);
  if (sign) {
    const op = signOps[sign.groups!["sign"]!.toLowerCase()] ?? null;
    return {
      ...draft,
      start: draft.start - sign[0].length,
      op: draft.op ?? op,
      approximate: draft.approximate || op === null,
    };
  }
  const match = before.exec(words);
  if (!match) return draft;
  const key = keyOf(match.groups!["words"]!);
  // "plus or minus 3": how far off it may be, and itself exact
  if (key === "plus or")
    return { ...draft, start: draft.start - (match[0].length - match[0].indexOf(match.groups!["words"]!)) };
  const op = boundsBefore[key] ?? null;
  // "near 180 mph", but "near 40 houses"
  if (key === "near" && draft.unit === null) return draft;
  // "over three days" is "during" unless the words before ask for an amount
  if (
    (key === "over" || key === "under") &&
    draft.unit !== null &&
    timeUnit.test(draft.unit) &&
    !asksAmount.test(words.slice(0, match.index + 1))
  )
    return draft;
  // a second bound before a bound belongs to something else
  if (op && draft.op) return draft;
  const start = draft.start - (match[0].length - match[0].indexOf(match.groups!["words"]!));
  return { ...draft, start, op: op ?? draft.op, approximate: draft.approximate || op === null };
}

function hedgeAfter(text: string, limit: number, draft: Draft): Draft {
  after.lastIndex = draft.end;
  const match = after.exec(text);
  if (!match || draft.end + match[0].length > limit) return draft;
  const { words, plus, glued } = match.groups!;
  const key = words ? keyOf(words) : plus ? "plus" : glued!.toLowerCase();
  const op = boundsAfter[key] ?? null;
  if (
    key === "plus" &&
    words &&
    /^\s+(?:\d|a\b|an\b|the\b|[$£€])/.test(text.slice(after.lastIndex, after.lastIndex + 6))
  )
    return draft;
  return { ...draft, end: draft.end + match[0].length, op, approximate: op === null || draft.approximate };
}
