import type { Mention, Span, Statement } from "../../document/index.ts";
import { firstEndingAfter } from "../../document/sorted.ts";
import { wordAt } from "./clause/phrase.ts";
import type { Word } from "./clause/words.ts";
import type { Draft } from "./draft.ts";
import { endsClause, pieceOf } from "./govern.ts";

// matches: "in ", "inside the northern "   must not match: "said ", "into ", "from Angola to ", "not in "
const located =
  /(?<!\bnot\s)\b(?:in|inside|at|across|around|near|throughout|on|of|outside|within|from)\s+(?:(?!(?:to|and|or)\s)[\w'’-]+\s+){0,2}$/i;
// matches: "in northern parts of the ", "off the coast of "   must not match: "president of "
const partOf =
  /\b(?:parts?|regions?|areas?|town|city|cities|provinces?|states?|districts?|villages?|coasts?|port|island|islands|valley|suburbs?|outskirts|centre|center|capital|streets|north|south|east|west|north-?east|north-?west|south-?east|south-?west)\s+of\s+(?:the\s+)?$/i;
// matches: "In ", "Across the "   must not match: "Officials in "
const openers = /^(?:In|At|Across|Near|Around)\s+(?:the\s+)?$/;
// matches: "in control of "   must not match: "from ", "to "
const held = /\b(?:in|of|inside|at|across|around|near|throughout|within)\s+(?:the\s+)?$/i;
// matches: " said that ", " - the largest"   must not match: " since 2014 – and "
const reported =
  /\b(?:said|says|say|told|added|announced|reported|warned|according)\b|[.;:"“”]|\s[-–—]\s(?!(?:and|but|where)\b)|\s(?:but|while)\s/i;
// matches: "Despite the storm in "   must not match: "In the north of "
const subordinate =
  /^(?:Despite|Although|Though|After|While|When|If|Because|Since|Before|Following|Unlike|With|As|Until)\b/;
/** Nouns that a place's name may stand before and still say where: "in the Tarn area". */
const localities = new Set(
  "area region district province city town village valley coast county state peninsula island islands capital harbour port border north south east west".split(
    " ",
  ),
);
const superlative =
  /\b(?:largest|biggest|smallest|deadliest|worst|best|first|oldest|longest|highest|lowest|poorest|richest|most)\b/;
// matches: " (1,260 km) west of ", " from "   must not match: " off the coast of ", " in northern "
const farFrom =
  /^(?:\s?(?:\(|-LRB-)[^()]{0,24}?(?:\)|-RRB-)|\)|\s-RRB-)?\s(?:[a-z]+\s)?(?:(?:north|south|east|west)[a-z-]*\s(?:of|from)|away|off|from)\b(?!\sthe\scoast)/;
// matches: "mayor of ", "Bank of "   must not match: "people of ", "control of "
const titled =
  /\b(?:mayor|president|governor|king|queen|prince|princess|minister|premier|head|chief|leader|director|bishop|archbishop|university|bank|senator|secretary|chair(?:man|woman)?|ambassador|daughter|son)\sof\s(?:the\s)?$/i;
const reach = 90;

/**
 * The place a figure is about: the one its noun is owned by or stands in ("Tarn's economy shrank 5%"), the one named next after what is counted
 * in its clause ("2,000 fighters … held in Syria"), the one that opens the sentence, or the last one named before it.
 */
export function placeOf(
  text: string,
  sentence: Span,
  draft: Draft,
  words: readonly Word[],
  statement: Statement | null,
  places: readonly Mention[],
): string | null {
  if (places.length === 0) return null;
  const { counted, borrowed } = draft;
  const shown = bracketed(text, draft, places);
  if (shown) return shown;
  const own = counted && !borrowed && counted.end <= draft.start ? ownPlace(text, counted, words, places) : null;
  return (
    own ?? nextPlace(text, sentence, draft, places) ?? earlierPlace(text, sentence, draft, words, statement, places)
  );
}

/** "Cases rose in Tarn (+54.9%)": the place before the bracket. */
function bracketed(text: string, draft: Draft, places: readonly Mention[]): string | null {
  if (text[draft.end] !== ")") return null;
  const last = places[firstEndingAfter(places, draft.start - 1) - 1];
  return last && /^\s\([+−-]?$/.test(text.slice(last.end, draft.start)) ? last.id : null;
}

/** "[Tarn's economy] shrank 5%", "[pensioners in Tarn] get $40": what stands before the figure may have a place of its own. */
function ownPlace(text: string, counted: Span, words: readonly Word[], places: readonly Mention[]): string | null {
  for (let i = firstEndingAfter(places, counted.start - 3); i < places.length; i++) {
    const place = places[i]!;
    if (place.start > counted.end + 12) break;
    const after = text.slice(place.end, place.end + 3);
    if (/^\s?[’']s?\s?/.test(after) && place.start < counted.end) return place.id;
    if (
      place.start >= counted.start &&
      (place.start < counted.end ||
        /^\s(?:in|of|at|across|from)\s(?:the\s)?$/.test(text.slice(counted.end, place.start))) &&
      !describes(words, place.end) &&
      !titled.test(text.slice(counted.start, place.start)) &&
      located.test(text.slice(Math.max(counted.start, place.start - 30), place.start))
    )
      return place.id;
  }
  return null;
}

function nextPlace(text: string, sentence: Span, draft: Draft, places: readonly Mention[]): string | null {
  const from = draft.counted ? Math.max(draft.counted.end, draft.end) : draft.end;
  // "Ada Lind, 33, worked in Tarn": an age is nowhere
  const isAge = draft.unit === "a" && draft.counted !== null && /^\s?,/.test(text.slice(from, from + 2));
  if (isAge) return null;
  const hanging = subordinate.test(text.slice(sentence.start, sentence.start + 12));
  for (let i = firstEndingAfter(places, from); i < places.length; i++) {
    const place = places[i]!;
    const gap = text.slice(from, place.start);
    if (place.start > from + reach || endsClauseFor(draft, gap)) break;
    // "Although 40 fled, those in Tarn stayed"
    if (hanging && /,\s/.test(gap)) break;
    // "785 miles west of Tarn", "150 miles from Tarn": how far it is from there
    if (draft.kind === "measure" && farFrom.test(gap)) break;
    if (superlative.test(gap)) continue;
    const ahead = text.slice(Math.max(from, place.start - 40), place.start);
    // "of" and "from" say where only right beside, or of a part of it
    if (place.start > from + 32 && /\b(?:of|from)\s+(?:the\s+)?$/i.test(ahead) && !partOf.test(ahead)) continue;
    if (place.start >= from && located.test(ahead)) return place.id;
  }
  return null;
}

/** "228 people were killed when it crashed in the sea": people are harmed where what harms them happens. */
function endsClauseFor(draft: Draft, gap: string): boolean {
  return endsClause.test(draft.event ? gap.replace(/\s(?:when|as|after)\s/, " ") : gap);
}

function earlierPlace(
  text: string,
  sentence: Span,
  draft: Draft,
  words: readonly Word[],
  statement: Statement | null,
  places: readonly Mention[],
): string | null {
  const first = places[0]!;
  const opens = first.end <= draft.start && draft.start - first.end < reach;
  if (opens && openers.test(text.slice(sentence.start, first.start)) && !describes(words, first.end)) return first.id;
  const within = pieceOf(draft, statement)?.start ?? sentence.start;
  const last = places[firstEndingAfter(places, draft.start - 1) - 1];
  if (!last || last.end > draft.start || last.start < within) return null;
  const gap = text.slice(last.end, draft.start);
  if (/^\s?[’']s?\s$/.test(gap)) return last.id;
  if (gap.length >= 160 || reported.test(gap) || describes(words, last.end)) return null;
  if (/^\s?,/.test(gap) && subordinate.test(text.slice(sentence.start, sentence.start + 12))) return null;
  // "killed 8 in Tarn and 35 in 28 countries": it is said where
  if (
    /\b(?:in|across|to)\s$/i.test(gap) &&
    /countries|nations|states|cities|provinces|towns|villages/.test(countedWords(text, draft))
  )
    return null;
  const ahead = text.slice(Math.max(within, last.start - 24), last.start);
  return held.test(ahead) &&
    !titled.test(ahead) &&
    !superlative.test(text.slice(Math.max(within, last.start - 30), last.start))
    ? last.id
    : null;
}

/** "the Tarn nuclear plant": a place that only describes a thing. */
function describes(words: readonly Word[], end: number): boolean {
  const next = words[wordAt(words, end)];
  return next?.part === "noun" && !next.capital && !localities.has(next.low);
}

function countedWords(text: string, { counted }: Draft): string {
  return counted ? text.slice(counted.start, counted.end) : "";
}
