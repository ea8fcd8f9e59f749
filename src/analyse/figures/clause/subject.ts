import { isBe, type Word } from "./words.ts";
import { phraseBefore, type Phrase } from "./phrase.ts";

/**
 * The subject of the clause a word stands in: back over objects and adverbs to the verb, and to the noun phrase before it. "Pronoun" where one
 * stands there, null where the clause has no verb before the word, or opens with one.
 */
export function subjectBefore(words: readonly Word[], at: number, floor: number): Phrase | "pronoun" | null {
  let i = at - 1;
  let steps = 0;
  for (; i >= floor && steps < 40; i--, steps++) {
    const { part } = words[i]!;
    // "winds of 75 mph (120 km/h) and was moving"
    const open = part === "stop" ? bracketBefore(words, i, floor) : null;
    if (open !== null) {
      i = open;
      continue;
    }
    if (part === "stop" || part === "sub") return null;
    if (part === "wh") return antecedent(words, i, floor);
    if (part !== "verb" && part !== "aux") continue;
    const group = groupStart(words, i, floor);
    const found = beforeVerb(words, group, floor);
    if (found !== "higher") return found;
    i = group;
    // "after plunging 65%": what plunged is in the clause before
    if (words[group]!.low.endsWith("ing") && words[i - 1]?.part === "sub") i--;
  }
  return null;
}

/** The first word of a verb with its auxiliaries, adverbs and "to": "was set to rise". */
function groupStart(words: readonly Word[], at: number, floor: number): number {
  let from = at;
  while (from > floor) {
    const { part } = words[from - 1]!;
    if (part === "aux" || part === "verb" || part === "adv" || part === "to") from--;
    else break;
  }
  while (from < at && words[from]!.part === "adv") from++;
  return from;
}

function beforeVerb(words: readonly Word[], verb: number, floor: number): Phrase | "pronoun" | "higher" | null {
  let at = verb;
  // "shares, which fell 3%", "shares, up 4% and now"
  while (at > floor && words[at - 1]!.part === "adv") at--;
  if (at === floor) return null;
  at = beforeAside(words, at, floor);
  if (at === floor) return null;
  const before = words[at - 1]!;
  if (before.part === "pron") return before.low === "there" ? null : "pronoun";
  if (before.part === "wh") return antecedent(words, at - 1, floor);
  if (before.part === "conj") return "higher";
  if (before.part === "stop") return words[at - 1]!.low === ")" ? beforeBracket(words, at - 1, floor) : null;
  // "accused of misusing $5m": not the accuser's
  if (before.low === "of" && words[verb]!.low.endsWith("ing")) return null;
  if (before.part === "sub" || before.part === "prep" || before.part === "to") return "higher";
  if (before.part === "comma") {
    // ", the maker of ferries, rose": over what stands between two commas; ", adding 40": the clause before
    // "claims, ranging from": the noun before
    if (measuring.test(words[verb]!.low)) return phraseBefore(words, at - 1, floor) ?? "higher";
    const verbal = words[verb]!.low.endsWith("ing") || isParticiple(words, verb);
    if (verbal) return "higher";
    const open = commaBefore(words, at - 2, floor);
    if (open !== null) return phraseBefore(words, open, floor) ?? "higher";
    return "higher";
  }
  // "stamps for letters weighing"
  if (measuring.test(words[verb]!.low) && words[verb]!.low.endsWith("ing"))
    return antecedent(words, at, floor) ?? "higher";
  const phrase = phraseBefore(words, at, floor);
  if (!phrase) return "higher";
  // "growth, which in real terms rose"
  if (words[phrase.from]!.part === "prep" && words[phrase.from - 1]?.part === "wh")
    return antecedent(words, phrase.from - 1, floor);
  return withoutAdjunct(words, phrase);
}

// matches: "ranging", "valued"   must not match: "adding"
const measuring =
  /^(?:amounting|totalling|totaling|exceeding|equalling|estimated|assessed|reckoned|ranging|averaging|costing|valued|priced|worth|measuring|weighing)$/;

/** "The market worth 2 billion [is]", "revenue for the year [was]": over a figure or a time that hangs on the noun. */
function beforeAside(words: readonly Word[], verb: number, floor: number): number {
  let at = verb;
  while (at > floor && (words[at - 1]!.part === "figure" || words[at - 1]!.part === "time")) at--;
  if (at === verb) return verb;
  while (at > floor && /^(?:prep|adv|det|mark)$|^sub$/.test(words[at - 1]!.part)) at--;
  if (at > floor && words[at - 1]!.low === "worth") at--;
  return at;
}

function isParticiple(words: readonly Word[], verb: number): boolean {
  return words[verb]!.low.endsWith("ed") && words[verb + 1]?.part === "prep";
}

function beforeBracket(words: readonly Word[], close: number, floor: number): Phrase | null {
  const open = bracketBefore(words, close, floor);
  return open === null ? null : phraseBefore(words, open, floor);
}

/** Where the bracket that closes here was opened. */
function bracketBefore(words: readonly Word[], close: number, floor: number): number | null {
  if (words[close]!.low !== ")" && words[close]!.low !== "rrb") return null;
  const opener = words[close]!.low === ")" ? "(" : "lrb";
  for (let i = close - 1; i >= floor && close - i < 12; i--) if (words[i]!.low === opener) return i;
  return null;
}

function commaBefore(words: readonly Word[], from: number, floor: number): number | null {
  for (let i = from; i > floor && from - i < 16; i--) {
    const { part } = words[i]!;
    if (part === "comma") return i;
    if (part === "stop" || part === "sub" || part === "aux") return null;
  }
  return null;
}

function openerOf(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.part === "det" || words[at]?.part === "prep") at++;
  return at;
}

// matches: "top" of "on top of"   must not match: "price"
const compound = /^(?:top|terms|part|behalf|front|spite|light|view|charge|case|place|addition)$/;

/** "the share price, which": what a relative word points back to. */
function antecedent(words: readonly Word[], at: number, floor: number): Phrase | null {
  const end = words[at - 1]?.part === "comma" ? at - 1 : at;
  const phrase = phraseBefore(words, end, floor);
  if (!phrase) return null;
  // the noun it stands beside, with what hangs on that by "of"
  let { from } = phrase;
  // "the man from the States who": a person, and no place
  if (words[at]!.low === "who" && words[phrase.to - 1]!.capital) {
    let prep = from + 1;
    while (prep < phrase.to && words[prep]!.part !== "prep") prep++;
    if (prep < phrase.to && words[prep - 1]!.part === "noun") return { from: openerOf(words, from), to: prep };
  }
  for (let i = phrase.to - 1; i > phrase.from; i--)
    if ((words[i]!.part === "prep" && words[i]!.low !== "of") || words[i]!.part === "to" || words[i]!.part === "conj") {
      from = i + 1;
      break;
    }
  // "on top of the fees of the funds which"
  if (words[from + 1]?.low === "of" && compound.test(words[from]!.low) && words[from - 1]?.part === "prep") from += 2;
  while (from < phrase.to - 1 && words[from]!.part === "det") from++;
  return { from, to: phrase.to };
}

/** "In Tarn sales [fell]": what opens with a preposition is no part of the subject, as far as one can see. */
function withoutAdjunct(words: readonly Word[], phrase: Phrase): Phrase | "higher" {
  if (words[phrase.from]!.part !== "prep") return phrase;
  let at = phrase.from + 1;
  while (at < phrase.to && words[at]!.part !== "noun") at++;
  if (words[phrase.from]!.low === "with") return at < phrase.to ? { from: at, to: phrase.to } : "higher";
  // one name or noun belongs to the preposition, what is left is the subject
  const rest = at + 1;
  if (rest < phrase.to && words[rest]!.part === "det") return { from: rest + 1, to: phrase.to };
  return rest < phrase.to && words[rest]!.part === "noun" ? { from: rest, to: phrase.to } : "higher";
}

/** "Sales up 4%", "the index down 3 points": no verb at all, the noun stands right before. */
export function nounBefore(words: readonly Word[], at: number, floor: number): Phrase | null {
  let i = at;
  while (i > floor && (words[i - 1]!.part === "adv" || isBe(words[i - 1]!))) i--;
  return phraseBefore(words, i, floor);
}
