import type { MentionKind } from "../../document/index.ts";
import { mensNames, otherNames, womensNames } from "../en/first-names.ts";
import { boardWords, placeOpeners, vesselParts, vesselVerbs, vesselWords } from "../en/name-words.ts";
import { reportingForms } from "../en/reporting-forms.ts";
import { personNouns } from "../en/titles.ts";
import { isPlace } from "./gazetteer.ts";
import type { Piece } from "./pieces.ts";
import type { View } from "./view.ts";

/** Points for each reading of a name; the most points win once the whole document has been heard. */
export type Scores = Record<MentionKind, number>;

export function noScores(): Scores {
  return { person: 0, org: 0, place: 0, group: 0, event: 0, work: 0, product: 0 };
}

/** Adds what one place in the text says about the name that stands there. */
export function addEvidence(view: View, piece: Piece, scores: Scores): void {
  if (piece.kind) scores[piece.kind] += 5;
  if (piece.titled) scores.person += 4;
  if (piece.kind !== "place" && piece.kind !== "group") addInner(view, piece, scores);
  addBefore(view, piece, scores);
  addAfter(view, piece, scores);
}

/** What a lone unknown word is worth as a place before anything is heard: most are, and few are bodies. */
const placePrior = 0.1;

export function isGivenName(word: string): boolean {
  return womensNames.has(word) || mensNames.has(word) || otherNames.has(word);
}

/** The shape of the words themselves. */
function addInner({ word, small }: View, { first, end, kind }: Piece, scores: Scores): void {
  const count = end - first;
  const head = word[first]!;
  const last = word[end - 1]!;
  if (isGivenName(head)) scores.person += count > 1 ? 3 : 1.5;
  else if (count > 1 && placeOpeners.has(head)) scores.place += 2;
  if (count > 1 && isGivenName(last)) scores.person += 1;
  if (count === 1) {
    if (acronym.test(head)) scores.org += 2.5;
    else if (camel.test(head) && !macName.test(head)) scores.org += 2;
    else scores.place += placePrior;
    if (placeEnding.test(head)) scores.place += 1.5;
    if (peopleEnding.test(head)) scores.group += 1.5;
    return;
  }
  for (let i = first + 1; i < end; i++) if (initial.test(word[i]!)) scores.person += 2;
  if (initial.test(head)) scores.person += 2;
  if (placeEnding.test(last)) scores.place += 0.5;
  // "Brack & Vane"
  for (let i = first + 1; i < end - 1; i++) if (word[i] === "&") scores.org += 5;
  if (kind === null && count <= 4) {
    let plain = true;
    for (let i = first; i < end; i++) if (acronym.test(word[i]!)) plain = false;
    if (plain) scores.person += count === 2 ? 1.5 : 1;
    else scores.org += 1;
    // "Border Protection", "Marine Science" where the text has "science" too
    if (!isGivenName(head) && (abstract.test(last) || small.has(last.toLowerCase()))) {
      scores.person -= 2;
      scores.org += 0.5;
    }
  }
}

function addBefore({ word, sentenceEnd, small }: View, { first, end, kind }: Piece, scores: Scores): void {
  if (first === 0 || sentenceEnd[first - 1] !== sentenceEnd[first]) return;
  const before = word[first - 1]!;
  const lower = before.toLowerCase();
  if (personNouns.has(before)) scores.person += 2.5;
  else if (lower === "the") {
    scores.person -= 2.5;
    scores.org += 1;
    // "aboard the Long Tern", "the sinking of the Long Tern"
    const ahead = word[first - 2]?.toLowerCase() ?? "";
    const plain = kind === null && end - first > 1;
    // in a report on a ferry "the Long Tern" is most often a vessel
    if (plain && reportsVessel.some((vessel) => small.has(vessel))) scores.product += 1.5;
    if (boardWords.has(ahead)) scores.product += 3;
    else if (ahead === "of" && vesselParts.has(word[first - 3]?.toLowerCase() ?? "")) scores.product += 3;
  } else if (vesselWords.has(lower)) scores.product += 3;
  else if (lower === "in") {
    scores.place += 2;
    scores.person -= 0.5;
  } else if (placePrepositions.has(lower)) scores.place += 1;
  else if (lower === "at") {
    scores.org += 0.7;
    scores.place += 0.3;
  } else if (reportingForms.has(lower)) scores.person += 1;
}

const reportsVessel = ["ferry", "ferries", "tanker", "trawler", "warship", "freighter", "yacht", "lifeboat"];

const placePrepositions = new Set([
  "from",
  "near",
  "across",
  "outside",
  "throughout",
  "into",
  "around",
  "within",
  "visit",
  "visited",
  "northern",
  "southern",
  "eastern",
  "western",
  "central",
  "downtown",
]);

function addAfter({ word, opens, sentenceEnd }: View, { end, first }: Piece, scores: Scores): void {
  const limit = sentenceEnd[first]!;
  if (end >= limit) return;
  const after = word[end]!;
  if (opens[first] && datelineMarks.has(after) && isShouted(word, first, end)) scores.place += 5;
  if (reportingForms.has(after)) {
    scores.person += 1.5;
    scores.org += 0.3;
  } else if (
    after === "," &&
    end + 2 < limit &&
    age.test(word[end + 1]!) &&
    (word[end + 2] === "," || word[end + 2] === ".")
  )
    scores.person += 3;
  else if (after === "," && end + 1 < limit && (word[end + 1] === "who" || word[end + 1] === "whose"))
    scores.person += 2;
  else if (after === "," && word[end + 1] === "which") scores.person -= 3;
  else if (after === "," && end + 1 < limit && isPlace(word[end + 1]!)) scores.place += 2;
  else if (after === "who") scores.person += 1.5;
  else if (placeNouns.has(after)) scores.place += 2;
  else if (bodyNouns.has(after)) scores.org += 1.5;
  // "the ferry to Halvard sank" is not about Halvard
  else if (vesselVerbs.has(after) && !headed.has(word[first - 1]?.toLowerCase() ?? "")) scores.product += 2;
  else if (personAfter.has(after)) scores.person += 0.7;
  else if (after.length > 4 && after.endsWith("ed")) scores.person += 0.4;
}

/** "PORT ELSE — ", "PORT ELSE, Norland (GWP)": a dateline opens the report in capitals. */
const datelineMarks = new Set(["—", "–", "-", "--", "(", ","]);

function isShouted(word: readonly string[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (word[i]!.length < 3 || word[i] !== word[i]!.toUpperCase()) return false;
  return true;
}

const headed = new Set(["to", "from", "of", "off", "for", "in", "near", "at", "by"]);

const placeNouns = new Set(
  "province city town village district state region county island airport street area peninsula river mountains mountain hills valley desert plant sector dam camp field governorate prefecture coastline neighbourhood neighborhood border suburb prefecture coast capital".split(
    " ",
  ),
);
const bodyNouns = new Set(
  "group company party club team newspaper agency shares spokesman spokeswoman spokesperson chairman lawmaker lawmakers players employees store stores users website airline militants fighters militia supporters leader coach".split(
    " ",
  ),
);
const personAfter = new Set(
  "told also himself herself was himself had did has is then now himself believes".split(" "),
);

// matches: "UNHCR", "G20", "S.C.A.R."   must not match: "Un", "A"
const acronym = /^(?:\p{Lu}[\p{Lu}\d&]{1,6}s?|(?:\p{Lu}\.){2,})$/u;
// matches: "BuzzFeed"   must not match: "Norland", "IBM"
const camel = /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u;
// matches: "McVane", "MacVane", "DeVane"   must not match: "BuzzFeed"
const macName = /^(?:Mc|Mac|De|Di|La|Le|Fitz|O['’])\p{Lu}/u;
// matches: "J.", "J"   must not match: "Jo"
const initial = /^\p{Lu}\.?$/u;
// matches: "Halvarstan", "Oxburgh"   must not match: "Poole"
const placeEnding =
  /\p{Ll}(?:stan|land|lands|ville|burg|burgh|pur|pura|abad|shire|grad|polis|town|ford|mouth|berg|stadt|wick|field|nagar|chester|bury)$/u;
// matches: "Protection", "Majority"   must not match: "Clement"
const abstract = /\p{Ll}{2}(?:tion|sion|ity|ness|ism|ship|logy|ics)$/u;
// matches: "Norlanders", "Carthaginian"   must not match: "Poole"
const peopleEnding = /\p{Ll}(?:ian|ians|ese|ish|ites?|landers?|eans?|erners)$/u;
// matches: "42"   must not match: "1942"
const age = /^\d{1,2}$/;
