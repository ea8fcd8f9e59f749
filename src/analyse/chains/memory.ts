import { reportingForms } from "../en/reporting-forms.ts";
import type { Actor, Point } from "./cast.ts";
import type { Reading } from "./reading.ts";

/** How one mention stands in its clause, as far as words around it tell. */
export interface Stance {
  readonly said: boolean;
  readonly subject: boolean;
  readonly owner: boolean;
  readonly after: "preposition" | "and" | "owner" | "other";
}

/** What is remembered of one actor while the text is read. */
export interface Trace {
  readonly actor: Actor;
  last: Point;
  stance: Stance;
  /** Tokens of its last mention as a subject and as a speaker; -1 for never. */
  lastSubject: number;
  lastSaid: number;
  /** Token of its last mention that came first of its kind in a sentence. */
  lastOpening: number;
  count: number;
  readonly first: number;
}

/** How many actors of a kind stay in mind: what was last spoken of longer ago than all of these is a guess. */
const mostKept = 12;

/** Actors in the order in which they were last spoken of, newest first, kept apart by what may stand for them. */
export interface Memory {
  readonly add: (point: Point) => void;
  readonly people: readonly Trace[];
  readonly groups: readonly Trace[];
  readonly bodies: readonly Trace[];
}

export function memoryOf(reading: Reading): Memory {
  const traces = new Map<Actor, Trace>();
  const people: Trace[] = [];
  const groups: Trace[] = [];
  const bodies: Trace[] = [];
  return {
    people,
    groups,
    bodies,
    add: (point) => {
      const { actor } = point;
      const list = actor.kind === "person" ? people : actor.kind === "group" ? groups : bodies;
      const stance = stanceOf(reading, point);
      let trace = traces.get(actor);
      if (trace) {
        trace.last = point;
        trace.stance = stance;
        trace.count++;
      } else {
        trace = {
          actor,
          last: point,
          stance,
          lastSubject: -1,
          lastSaid: -1,
          lastOpening: -1,
          count: 1,
          first: point.first,
        };
        traces.set(actor, trace);
      }
      if (stance.subject || stance.said) trace.lastSubject = point.first;
      if (stance.said) trace.lastSaid = point.first;
      const newest = list[0];
      if (!newest || reading.sentence[newest.last.first] !== reading.sentence[point.first] || newest.last === point)
        trace.lastOpening = point.first;
      const at = list.indexOf(trace);
      if (at >= 0) list.splice(at, 1);
      list.unshift(trace);
      if (list.length > mostKept) list.pop();
    },
  };
}

function stanceOf(reading: Reading, { first, end }: Point): Stance {
  const { lower, word, sentence, sentenceFirst } = reading;
  const here = sentence[first]!;
  const after = afterAside(reading, end, here);
  const next = sentence[after] === here ? (lower[after] ?? "") : "";
  const second = sentence[after + 1] === here ? (lower[after + 1] ?? "") : "";
  let from = first - 1;
  // titles and determiners before a name
  while (from >= sentenceFirst[here]! && first - from < 5 && opening.test(word[from]!)) from--;
  const before = sentence[from] === here ? (lower[from] ?? "") : "";
  const owner = word[end] === "'s" || word[end] === "’s" || word[end] === "'" || word[end] === "’";
  const said =
    reportingForms.has(next) || (adverb.test(next) && reportingForms.has(second)) || inverted(reading, from, end);
  const verb = subjectVerbs.has(next) || verbEnding.test(next);
  const opens = from < sentenceFirst[here]!;
  return {
    said,
    owner,
    subject: !owner && !prepositions.has(before) && (said || verb || opens || word[end] === ","),
    after: prepositions.has(before)
      ? "preposition"
      : before === "and" || lower[end] === "and"
        ? "and"
        : ownerWords.has(before)
          ? "owner"
          : "other",
  };
}

/** "Ada Poole, the mayor of Halvard, said", "Ada Poole (right) said": where the clause goes on behind what is set apart. */
function afterAside(reading: Reading, end: number, here: number): number {
  const { word, lower, sentence } = reading;
  const open = word[end];
  if (open !== "," && open !== "(") return end;
  const close = open === "(" ? ")" : ",";
  let furthest = end + 16;
  for (let at = end + 1; at < furthest && sentence[at] === here; at++) {
    if (word[at] === close) {
      if (word[at + 1] === "," && close === ")") return afterAside(reading, at + 1, here);
      // "Ada Poole, head of the line, the largest in Norland, said": one more is set apart
      if (!setsApart.has(lower[at + 1] ?? "") || furthest > end + 16) return at + 1;
      furthest = end + 40;
      continue;
    }
    if (quoteMark.test(word[at]!) || (close === "," && at === end + 1 && asideStops.has(lower[at]!))) return end;
  }
  return end;
}

const setsApart = new Set(["the", "a", "an", "which", "who", "one", "of"]);
const asideStops = new Set(["who", "whose", "which", "and", "but", "or", "while", "as", "when"]);
// matches: "“"   must not match: "'s"
const quoteMark = /^["“”]$/;

/** "…,” said Ada Poole": the verb of saying before a name that nothing follows but a mark. */
function inverted({ lower, word, sentence }: Reading, before: number, end: number): boolean {
  return (
    before > 0 &&
    reportingForms.has(lower[before]!) &&
    afterQuote.test(word[before - 1]!) &&
    !ownerMark.test(word[end] ?? "") &&
    (sentence[end] !== sentence[before] || !isLetter.test(word[end] ?? "") || inversionEnds.has(lower[end]!))
  );
}

// matches: "”", ","   must not match: "Poole"
const afterQuote = /^(?:[,?!"”’»]|'')$/;
// matches: "’s"   must not match: ","
const ownerMark = /^['’]s?$/;
const inversionEnds = new Set(["in", "on", "at", "after", "during", "of", "who", "as", "when", "yesterday"]);
// matches: "Mr", "the", "President"   must not match: "visit"
const opening = /^(?:\p{Lu}|(?:the|former|president|a|an)$)/u;
// matches: "later"? no; "also", "recently"   must not match: "ferry"
const adverb = /^(?:also|later|then|has|had|have|\p{L}{3,}ly)$/u;
// matches: "agreed", "refuses"   must not match: "ferry"
const verbEnding = /(?:ed|es)$/;
const isLetter = /^\p{L}/u;
const subjectVerbs = new Set(
  "is was has had will would did does do are were can could may might must should went came took made got gave won lost left met ran led became began wants".split(
    " ",
  ),
);
const prepositions = new Set(
  "of to with by for against from about after like unlike on at under over between alongside behind before than in into among".split(
    " ",
  ),
);
const ownerWords = new Set(["her", "his", "their", "its", "my", "our"]);
