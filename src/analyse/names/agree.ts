import type { MentionKind } from "../../document/index.ts";
import { eventWords, organisationWords, placeWords, workWords } from "../en/name-words.ts";
import { sentenceOpeners, unnamedCapitals } from "../en/sentence-openers.ts";
import { reportingForms } from "../en/reporting-forms.ts";
import { honorifics, officeWords } from "../en/titles.ts";
import { addEvidence, isGivenName, noScores, type Scores } from "./evidence.ts";
import type { Piece } from "./pieces.ts";
import { writtenAs, type View } from "./view.ts";

/** A name whose kind is settled; token numbers, half-open. */
export interface Settled {
  readonly first: number;
  readonly end: number;
  readonly kind: MentionKind;
  readonly score: number;
}

export interface Agreed {
  readonly settled: readonly Settled[];
  /** The kind of a name as written elsewhere in the document, or in a list. */
  readonly kindOf: (written: string) => MentionKind | undefined;
}

/** One string, one kind, through the whole document; a surname goes with the full name. */
export function agree(
  view: View,
  starts: readonly number[],
  ends: readonly number[],
  pieces: readonly Piece[],
): Agreed {
  const written = pieces.map(({ first, end }) => writtenAs(view, starts, ends, first, end));
  const heard = new Map<string, Scores>();
  const sure = new Set<string>();
  pieces.forEach((piece, i) => {
    const key = written[i]!;
    let scores = heard.get(key);
    if (!scores) heard.set(key, (scores = noScores()));
    addEvidence(view, piece, scores);
    if (!piece.doubtful || piece.end - piece.first > 1) sure.add(key);
  });
  const persons = addSurnames(view, pieces, written, heard, sure);
  addAcronyms(view, starts, ends, pieces, heard);

  const kinds = new Map<string, MentionKind>();
  for (const [key, scores] of heard) kinds.set(key, best(scores));
  const settled: Settled[] = [];
  pieces.forEach((piece, i) => {
    const key = written[i]!;
    if (piece.office ? !persons.has(key) : !isName(view, piece, sure.has(key))) return;
    const kind = kinds.get(key)!;
    settled.push({ first: piece.first, end: piece.end, kind, score: scoreOf(heard.get(key)!, kind) });
  });
  const named = new Map(settled.map(({ first, end, kind }) => [writtenAs(view, starts, ends, first, end), kind]));
  return { settled, kindOf: (key) => named.get(key) ?? (persons.has(key) ? "person" : undefined) };
}

/** "Jane Doe" is a person, so "Doe" is, and "Jane". */
function addSurnames(
  view: View,
  pieces: readonly Piece[],
  written: readonly string[],
  heard: ReadonlyMap<string, Scores>,
  sure: Set<string>,
): ReadonlySet<string> {
  const parts = new Map<string, number>();
  pieces.forEach(({ first, end, kind }, i) => {
    if (kind !== null || end - first < 2 || best(heard.get(written[i]!)!) !== "person") return;
    const last = view.word[end - 1]!;
    parts.set(last, 4);
    if (!parts.has(view.word[first]!)) parts.set(view.word[first]!, isGivenName(view.word[first]!) ? 2 : 3);
  });
  for (const [part, points] of parts) {
    const scores = heard.get(part);
    if (!scores) continue;
    scores.person += points;
    sure.add(part);
  }
  return new Set(parts.keys());
}

/** "Harbour Relief Front (HRF)": both are what either is. */
function addAcronyms(
  view: View,
  starts: readonly number[],
  ends: readonly number[],
  pieces: readonly Piece[],
  heard: ReadonlyMap<string, Scores>,
): void {
  for (let i = 0; i + 1 < pieces.length; i++) {
    const long = pieces[i]!;
    const short = pieces[i + 1]!;
    if (short.first !== long.end + 1 || view.word[long.end] !== "(" || view.word[short.end] !== ")") continue;
    if (short.end - short.first !== 1 || long.end - long.first < 2) continue;
    const value = view.word[short.first]!;
    if (value !== value.toUpperCase()) continue;
    const longScores = heard.get(writtenAs(view, starts, ends, long.first, long.end))!;
    const shortScores = heard.get(writtenAs(view, starts, ends, short.first, short.end))!;
    if (long.kind === null) longScores.org += 3;
    shortScores[best(longScores)] += 5;
  }
}

const order: readonly MentionKind[] = ["person", "org", "place", "group", "event", "work", "product"];

function best(scores: Scores): MentionKind {
  let winner: MentionKind = "org";
  for (const kind of order) if (scores[kind] > scores[winner]) winner = kind;
  return winner;
}

function scoreOf(scores: Scores, kind: MentionKind): number {
  let others = 0;
  for (const other of order) if (other !== kind) others += Math.max(0, scores[other]);
  const own = Math.max(0, scores[kind]);
  return Math.round(((own + 1) / (own + others + 2)) * 100) / 100;
}

function isName(view: View, piece: Piece, sure: boolean): boolean {
  const { word } = view;
  const { first, end } = piece;
  if (end - first > 1) return !isAllGeneric(word, first, end);
  const value = word[first]!;
  const lower = value.toLowerCase();
  if (piece.kind) return true;
  if (first > 1 && (word[first - 1] === "of" || word[first - 1] === "for") && portfolios.has(word[first - 2]!))
    return false;
  if (value.length < 2 || unnamedCapitals.has(value)) return false;
  if (piece.titled) return true;
  if (isGeneric(value)) return false;
  if (acronym.test(value)) return !numbered(word, end) && !view.small.has(lower) && !sentenceOpeners.has(lower);
  // "National", "First": an ordinary word with a capital, unless a person bears it
  if (view.small.has(lower) || sentenceOpeners.has(lower)) return sure && !piece.doubtful && isGivenName(value);
  if (!piece.doubtful || sure) return true;
  // the first word of a sentence, seen nowhere else: only a speaker or a possessor is taken at its word
  const after = word[end];
  return (
    isGivenName(value) ||
    (after !== undefined && (reportingForms.has(after) || after === "'s" || after === "’s")) ||
    value === value.toUpperCase()
  );
}

/** "the minister for Tourism": a field of work, not a name */
const portfolios = new Set(["minister", "ministers", "secretary", "ministry", "department"]);

/** "OML 17", "No. 4": a label with its number. */
function numbered(word: readonly string[], at: number): boolean {
  // matches: "17", "4th"   must not match: "four"
  return /^\d/.test(word[at] ?? "");
}

// matches: "UNHCR"   must not match: "Unhcr"
const acronym = /^[\p{Lu}\d&.]{2,}$/u;

function isGeneric(value: string): boolean {
  return (
    organisationWords.has(value) ||
    placeWords.has(value) ||
    eventWords.has(value) ||
    workWords.has(value) ||
    officeWords.has(value) ||
    loneAdjectives.has(value) ||
    honorifics.has(value)
  );
}

/** Capitalised adjectives left over from a longer name that was cut. */
const loneAdjectives = new Set(
  "National Central International Global Royal Union Federal Northern Southern Eastern Western North South East West New Old Great Grand Saint First Second Third Human Public Social Special Joint General Senior Junior Assistant Associate Senior".split(
    " ",
  ),
);

/** "Foreign Ministry" is a name, "Prime Minister" and "Article 5" are not. */
function isAllGeneric(word: readonly string[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!officeWords.has(word[i]!) && word[i] !== "of" && word[i] !== "-") return false;
  return true;
}
