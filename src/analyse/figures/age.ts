import type { Span } from "../../document/index.ts";
import type { Draft } from "./draft.ts";

const aged = /\b(?:aged?|ages)\s(?:of\s)?(?:between\s)?$/i;
// matches: "the child turns "   must not match: "takes turns, "
const turns = /\b(?:turns|turned|turning)\s$/i;
// matches: "She is ", "he will be ", "I was just "   must not match: "There were ", "the toll is "
const being =
  /\b(?:he|she|i)(?:\s(?:will|would|may|might|must|had|has))?(?:[’'](?:s|m|ll))?\s?(?:is|was|be|been|am|still|now|only|just|\s)*\s$/i;
// matches: "Jane Doe, "   must not match: "in 2014, "
const named = /[A-Z][\w'’-]+,\s(?:now\s)?$/;
// matches: "Jane Doe ("   must not match: "the boats ("
const inBrackets = /(?:namely|,|\band)\s[A-Z][\w'’-]+\s\($|[A-Z][\w'’-]+\s[A-Z][\w'’-]+\s\($/;
// matches: ", " between two ages   must not match: " and killed "
const next = /^,?\s(?:and\s|or\s)?$/;

/** "aged 42", "Jane Doe, 42,", "aged 23, 25 and 31": a bare number that is somebody's age. Never a count. */
export function ageOf(text: string, from: number, limit: number, draft: Draft, last: Draft | undefined): Draft | null {
  const n = Number(draft.amount.n);
  if (draft.unit !== null || draft.amount.form === "vague" || !(n > 0 && n < 120)) return null;
  const before = text.slice(Math.max(from, draft.start - 30), draft.start);
  const after = text.slice(draft.end, Math.min(limit, draft.end + 5));
  // a noun after the number makes it a count: "aged 42, 3 children"
  const alone = /^(?:[,.;:)”"]|\s(?:and|or|in|on|this|next)\b|$)/.test(after);
  const listed = last?.unit === "a" && last.end <= draft.start && next.test(text.slice(last.end, draft.start)) && alone;
  const shown = draft.amount.form === "digits" || (draft.amount.form === "words" && draft.high === null && n < 20);
  const beside =
    shown &&
    (named.test(before) || (n > 14 && inBrackets.test(before) && after.startsWith(")"))) &&
    /^(?:,|;|:|\)|\.|$)/.test(after);
  const turned = turns.test(before) && alone;
  const stands =
    shown &&
    being.test(before) &&
    /\b(?:is|was|be|been|am|[’'](?:s|m|ll))\b/i.test(before) &&
    /^(?:[,.;:)”"]|\s(?:and|when|by|now|next|this|in\s[A-Z])\b|$)/.test(
      text.slice(draft.end, Math.min(limit, draft.end + 8)),
    );
  return stands || turned || aged.test(before) || listed || beside
    ? { ...draft, counted: nameBefore(text, from, draft.start), kind: "measure", unit: "a" }
    : null;
}

/** "[Ada Lind], 42,": whose age it is, where the name stands right before. */
function nameBefore(text: string, from: number, start: number): Span | null {
  const low = Math.max(from, start - 60);
  const match = /(?<name>(?:[A-Z][\w'’.-]*\s){0,4}[A-Z][\w'’-]+)(?:,\s(?:now\s)?|\s\()$/.exec(text.slice(low, start));
  return match ? { start: low + match.index, end: low + match.index + match.groups!["name"]!.length } : null;
}
