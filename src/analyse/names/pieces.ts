import type { MentionKind } from "../../document/index.ts";
import { eventOpeners, eventWords, organisationWords, placeWords, workWords } from "../en/name-words.ts";
import { reportingForms } from "../en/reporting-forms.ts";
import { sentenceOpeners } from "../en/sentence-openers.ts";
import { honorifics, officeHeads, officeWords, personNouns } from "../en/titles.ts";
import { findKnown } from "./gazetteer.ts";
import { isCalendar, leadingParticles, type Run } from "./runs.ts";
import type { View } from "./view.ts";

/** One candidate name. */
export interface Piece {
  readonly first: number;
  readonly end: number;
  /** What a list or a head word says it is; null when only its surroundings can tell. */
  readonly kind: MentionKind | null;
  /** A form of address or an office stands right before it. */
  readonly titled: boolean;
  /** It is one word, or began with one, whose capital only the start of a sentence may explain. */
  readonly doubtful: boolean;
  /** It reads as an office, so it is a name only where a person of that family name is in the text: "King". */
  readonly office?: true;
}

/** "Norland Prime Minister Jane Doe" → Norland (place), Jane Doe (titled). */
export function cutRun(view: View, starts: readonly number[], ends: readonly number[], run: Run): Piece[] {
  const { word, opens, small } = view;
  let { first } = run;
  const { end } = run;
  let doubtful = opens[first] === 1;
  while (first < end && opens[first]) {
    const value = word[first]!;
    const lower = value.toLowerCase();
    const known = findKnown(view, starts, ends, first, end);
    // a listed name that is a common word too: "Independent", "House"
    const weak = !known || (known.end - first === 1 && value !== value.toUpperCase() && known.kind === "org");
    if ((known && known.end - first > 1) || (leadingParticles.has(lower) && first + 1 < end)) break;
    if (
      lower === "the" ||
      (weak && !isTitle(value) && (sentenceOpeners.has(lower) || small.has(lower) || reportingForms.has(lower)))
    ) {
      first++;
      doubtful = false;
      // "At the" is gone: what follows stands mid-sentence
      break;
    }
    break;
  }
  // "(R-Texas)": a party's letter
  if (end - first > 2 && word[first]!.length === 1 && word[first + 1] === "-") first += 2;
  while (first < end && connectorsOnly.has(word[first]!)) first++;
  const pieces: Piece[] = [];
  addPieces(view, starts, ends, first, end, doubtful, pieces);
  return pieces;
}

const connectorsOnly = new Set(["of", "for", "and", "the", "&", "-"]);

function addPieces(
  view: View,
  starts: readonly number[],
  ends: readonly number[],
  first: number,
  end: number,
  doubtful: boolean,
  pieces: Piece[],
): void {
  const { word, opens } = view;
  let at = first;
  let titled = false;
  while (at < end) {
    const whole = headKind(view, at, end);
    const listed = findKnown(view, starts, ends, at, end);
    if (word[at] === "The" && at + 1 < end) {
      const rest = findKnown(view, starts, ends, at + 1, end);
      if (rest?.end === end) {
        pieces.push({ first: at, end, kind: rest.kind, titled: false, doubtful: false });
        return;
      }
    }
    const opener = at === first && opens[at] === 1 && at + 1 < end && personNouns.has(word[at]!.toLowerCase());
    const title = opener ? at + 1 : titleEnd(view, at, end);
    if (title === end && at + 1 === end && surnames.has(word[at]!)) {
      pieces.push({ first: at, end, kind: null, titled: false, doubtful: true, office: true });
      return;
    }
    if (title > at && listed && listed.end > title && listed.end - at > 1) {
      pieces.push({ first: at, end: listed.end, kind: listed.kind, titled: false, doubtful: false });
      at = listed.end;
      continue;
    }
    if (title > at && !(whole && title < end && !honorifics.has(word[at]!) && !namesPerson(view, title, end))) {
      at = title;
      // "President-elect Jane Doe"
      while (at < end && (word[at] === "-" || word[at] === "elect" || word[at] === "designate")) at++;
      titled = true;
      continue;
    }
    const known = findKnown(view, starts, ends, at, end);
    if (known && known.end === end) {
      pieces.push({ first: at, end, kind: known.kind, titled: false, doubtful: false });
      return;
    }
    const cut = nextTitle(view, at + 1, end);
    // "Norland Air Force General Jane Doe": the head word counts up to the title only
    const kind = cut < end ? headKind(view, at, cut) : whole;
    if (kind && !(titled && !known)) {
      pieces.push({ first: at, end: cut, kind, titled: false, doubtful: doubtful && at === first });
      at = cut;
      titled = false;
      continue;
    }
    if (known && (known.kind !== "org" || known.end - at > 1) && !titled) {
      pieces.push({ first: at, end: known.end, kind: known.kind, titled: false, doubtful: false });
      at = known.end;
      while (at < end && (connectorsOnly.has(word[at]!) || word[at] === "-")) at++;
      continue;
    }
    pieces.push({ first: at, end: cut, kind: null, titled, doubtful: doubtful && at === first });
    at = cut;
    titled = false;
  }
}

function isTitle(value: string): boolean {
  return honorifics.has(value) || officeHeads.has(value);
}

/** One past the title that begins at `at`: "Deputy Prime Minister", "Secretary of State", "Mr". `at` when none does. */
function titleEnd({ word }: View, at: number, end: number): number {
  if (honorifics.has(word[at]!) && !officeWords.has(word[at]!)) return at + 1;
  let stop = at;
  let head = false;
  while (stop < end) {
    const value = word[stop]!;
    if (officeHeads.has(value) || honorifics.has(value)) head = true;
    else if (
      !officeWords.has(value) &&
      !(value === "-" && stop > at) &&
      !(stop > at && (value === "of" || value === "and" || value === "for" || value === "the"))
    )
      break;
    stop++;
  }
  while (
    stop > at &&
    (word[stop - 1] === "of" ||
      word[stop - 1] === "and" ||
      word[stop - 1] === "for" ||
      word[stop - 1] === "the" ||
      word[stop - 1] === "-")
  )
    stop--;
  return head ? stop : at;
}

function nextTitle(view: View, from: number, end: number): number {
  for (let at = from; at < end; at++)
    if (
      isTitle(view.word[at]!) &&
      !(at === end - 1 && surnames.has(view.word[at]!)) &&
      !linking.has(view.word[at - 1]!) &&
      titleEnd(view, at, end) > at
    )
      return at;
  return end;
}

/** Offices that are family names too: the King of "Julia King" stays with her. */
const surnames = new Set(
  "King Prince Bishop Pope Earl Duke Baron Lord Major Marshal Judge Justice Dean Chef Sergeant Coach Father Queen Saint Chief Sister Brother Count Sheikh Sultan Emir Minister Sheriff Constable".split(
    " ",
  ),
);

const linking = new Set(["of", "for", "and", "the", "-"]);

/** What follows a title reads as a person's name, not as the rest of a body's: "General Jane Doe" against "General Motors Company". */
function namesPerson(view: View, at: number, end: number): boolean {
  return headKind(view, at, end) === null;
}

/** The kind that a head word gives a stretch of two words or more: its last word, or the word before "of" or "for". */
export function headKind({ word }: View, first: number, end: number): MentionKind | null {
  if (end - first < 2) return null;
  for (let i = first; i < end - 1; i++)
    if (word[i + 1] === "of" || word[i + 1] === "for") {
      const kind = kindOfHead(word[i]!);
      if (kind) return kind;
    }
  const last = word[end - 1]!;
  if (isCalendar(last)) return null;
  // "Hurricane Mara", "Tropical Storm Mara"
  if (eventOpeners.has(word[word[first] === "Tropical" ? first + 1 : first]!)) return "event";
  return kindOfHead(last);
}

function kindOfHead(value: string): MentionKind | null {
  if (organisationWords.has(value)) return "org";
  if (placeWords.has(value)) return "place";
  if (eventWords.has(value)) return "event";
  if (workWords.has(value)) return "work";
  return null;
}
