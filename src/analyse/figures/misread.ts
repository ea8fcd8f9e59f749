import { countedAfterHyphen, peopleWords } from "../en/counted-words.ts";
import { months } from "../en/calendar-words.ts";
import { numberedNames } from "../en/named-numbers.ts";
import { isDialled } from "./dialled.ts";
import type { Draft } from "./draft.ts";
import { isFurniture } from "./furniture.ts";
import { oneOf } from "./words.ts";

const named = new Set(numberedNames);
const hyphenCounted = new RegExp(`^-${oneOf([...countedAfterHyphen])}s?\\b`, "i");
// matches: "Case No. ", "#"   must not match: "said no "
const numberSign = /(?:\b[Nn]os?\.\s?|\b(?:law|decree|bill|order|resolution|act|ranked|world)\sno\.?\s?|[#№§]\s?)$/;
// matches: " U.S. Code", " USC"   must not match: " US troops"
const codeOfLaw = /^\s(?:U\.S\.\s?C(?:ode|\.)|US\s?Code|USC)\b/;
// matches: "round ", "Chapter "   must not match: "around "
const numberedBefore =
  /\b(?:round|chapter|part|phase|stage|episode|level|number|act|volume|step|type|group|week|day|game|season|page|channel)\s$/i;
// matches: " Harbour Road"   must not match: " Road workers"
const address =
  /^\s+(?:Ave|Avenue|Rue|Via|Calle|Plaza|Place|Boulevard|Blvd)\s[A-Z]|^\s+(?:[NSEW]\.?\s+)?(?:\d+(?:st|nd|rd|th)\s+|(?:[A-Z][\w'’.]*\s+){1,3})(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Square|Court|Crescent|Terrace|Way|Row|Close)\b/;
const countable = new RegExp(`^\\s+(?:[\\w'’-]+\\s+){0,2}?(?:${oneOf([...peopleWords])}|[a-z]{2,}s|[A-Z]{2,}s)\\b`);

// matches: " of November", " of the month", " of 2014"   must not match: " of the crew"
const ofPeriod = new RegExp(
  `^\\s+of\\s+(?:(?:the|this|last|next|that)\\s+)?(?:${oneOf([...Object.keys(months), "year", "month", "week", "century", "season"])}\\b|(?:19|20)\\d\\d\\b)`,
  "i",
);
// matches: "the first ", "the second "   must not match: "about "
const ordinal = /\b(?:first|second|latter|former|final|third)\s$/i;

// matches: " BST", " GMT"   must not match: " boats"
const clock = /^\s?(?:BST|GMT|UTC|[ECMP][SD]?T|CES?T|IST|AE[SD]T|SAST|WAT|EAT|hours\sGMT|[ap]\.?m)\b/;
const listed = /(?:\(|-LRB-\s)$/;
const listedEnd = /^(?:\)|\s-RRB-)/;

/** Numbers that are no figures: parts of names, addresses, list numbers, telephone numbers, "one" the pronoun. */
export function isMisread(text: string, from: number, limit: number, block: number, draft: Draft): boolean {
  const { amount, start, end } = draft;
  const before = text.slice(Math.max(from, start - 40), start);
  const after = text.slice(end, Math.min(limit, end + 72));
  const words = text.slice(start, end);
  if (isFurniture(text.slice(from, start).slice(-40), words, text.slice(end, limit).slice(0, 72))) return true;
  if (isSomeDay(before, words, after)) return true;
  // "the first half of November", "half of 2014": a time
  if (amount.form === "fraction") return ordinal.test(before) || ofPeriod.test(after);
  if (amount.form === "words" && /^\s(?:hundred|thousand|million|billion)ths?\b/.test(after)) return true;
  // "Harbour One", "the Two Grey Sisters": part of a name
  if (amount.form === "words" && inName(before, words, after)) return true;
  // "half past ten", "the Group of Seven"
  if (
    amount.form === "words" &&
    /\b(?:(?:half|quarter|five|ten|twenty)\spast|Group\sof|size|things?\sor)\s$|\btop[\s-]$/.test(before)
  )
    return true;
  // "the two met", "the three were": those named before
  if (
    amount.form === "words" &&
    /\b[Tt]he\s$/.test(before) &&
    /^(?:two|three|four)$/.test(words) &&
    /^(?:[.,;:]|\s(?:were|are|was|have|had|has|will|would|also|met|who|then|later|now|and|or|but|in|of\sthem|[a-z]{3,}ed)\b)/.test(
      after,
    )
  )
    return true;
  if (amount.form === "words" && draft.unit === null)
    return isPronoun(before, after, words) || gluedWord(after) || numberedBefore.test(before);
  if (amount.form !== "digits" || draft.unit !== null || amount.scale !== null) return false;
  // "12 deaths per 100,000 people", "page 3 of 12"
  if (/\bper\s$|\b(?:page|photo|image|slide|part|picture)\s\d+\sof\s$/i.test(before)) return true;
  // "a top 10", "size 12"
  if (/\b(?:top[\s-]|size\s)$/i.test(before)) return true;
  // "Terminals 2 & 3", "one hundred thousandth"
  if (/\b[A-Z][a-z]+s\s\d+\s(?:&|and|or)\s$/.test(before)) return true;
  // "16.05 BST", "(1) each", "-LRB- 2 -RRB-"
  if (clock.test(after) || (listed.test(before) && listedEnd.test(after) && Number(amount.n) < 15)) return true;
  if (address.test(after) || numberSign.test(before)) return true;
  if (isDialled(before, after) || codeOfLaw.test(after)) return true;
  // a telephone number or a code: joined to more digits
  if (/^[-–/]\d/.test(after) || /\d[-–/]$/.test(before)) return true;
  if (draft.high !== null) return false;
  const next = after[0] ?? "";
  // "40s", "3D", "1st", "787s": letters that are no unit
  if (/[A-Za-z]/.test(next)) return true;
  if (gluedWord(after)) return true;
  // "1. Rinse", "2- Proposing"
  if (
    (start === block || start === from) &&
    (/^[.)]\s/.test(after)
      ? start === block || /^[.)]\s[A-Z]/.test(after)
      : /^\s?[-–—]\s?[A-Z]/.test(after) && Number(amount.n) < 30)
  )
    return true;
  // matches: "[12]"   must not match: "(12)"
  if (before.endsWith("[") && after.startsWith("]")) return true;
  // "the 2013 Harbour Goals report"
  if (/^(?:19|20)\d\d$/.test(amount.n!) && /\b(?:[Tt]he|[Ii]ts|[Tt]his)\s$/.test(before) && /^\s[A-Z]/.test(after))
    return true;
  // "the 737 Max"
  if (
    /^7\d7$/.test(amount.n!) &&
    (/^\s[A-Z]/.test(after) || (/\b(?:the|an?|and)\s$/i.test(before) && !countable.test(after)))
  )
    return true;
  // a number all alone between two stops
  if (before.trim() === "" && amount.n!.length < 3 && /^\.\s*$/.test(after)) return true;
  return isNumbered(before, after, amount.n!);
}

/** "Channel 4", "Boeing 737", "World Cup 2022". A counted noun after it makes it a count again: "In Syria 12 people". */
function isNumbered(before: string, after: string, n: string): boolean {
  if (n.length > 4) return false;
  // matches: "Channel ", "S&P "   must not match: "on ", "Syria, "
  const word = /(?:^|[\s("“‘])(?<word>[A-Za-z][\w&'’.]*)\s$/.exec(before)?.groups!["word"];
  if (word === undefined) return false;
  if (named.has(word.toLowerCase())) return true;
  if (n.includes(".")) return false;
  return (
    /^(?:[A-Z]|i[A-Z]|mac[A-Z])/.test(word) &&
    !/[’']s?$/.test(word) &&
    !after.startsWith("-") &&
    !/^(?:In|At|On|By|For|And|But|About|Some|The|Of|With|From|Nearly|Only|Over|Under|Another|Around|All|Up|These|Those|Its|Their|After|More|Almost|Roughly|As|To|When|While|Just|His|Her|Our)$/.test(
      word,
    ) &&
    !countable.test(after)
  );
}

/** "two-time", "four-door", "8-bit": no count, unless the word is one that is counted: "11-member". */
function gluedWord(after: string): boolean {
  return /^-(?!odd\b|plus\b|some\b)[A-Za-z]/.test(after) && !hyphenCounted.test(after);
}

/** "One day she will row", "at one point": some day, and no amount of days. */
function isSomeDay(before: string, words: string, after: string): boolean {
  if (/^one\spoint$/i.test(words)) return /\bat\s$/i.test(before);
  if (!/^one\s(?:day|night|morning|evening|afternoon)$/i.test(words)) return false;
  const measured = /\b(?:in|for|within|than|least|only|just|about|after|lasted|took|takes|every|last|lost|of|by)\s$/i;
  return (
    !measured.test(before) &&
    !/^\s(?:of|after|before|later|earlier|ago|a|per|to|late|old|each|every|more)\b|^[-’']/.test(after)
  );
}

function inName(before: string, words: string, after: string): boolean {
  // "Three Mile Island"
  if (/^[A-Z][a-z]+(?:[\s-]+[A-Z][a-z]+)+/.test(words) && (/^\s[A-Z]/.test(after) || /[A-Za-z]\s$/.test(before)))
    return true;
  // "Ocean's Eleven"
  if (/^[A-Z][a-z]+$/.test(words) && /\b[A-Z][a-z]+[’']s\s$/.test(before) && !/^\s[a-z]+s\b/.test(after)) return true;
  // matches: "aboard Marine "   must not match: "said. "
  if (!/^[A-Z][a-z]+$/.test(words) || !/[\w’']\s$/.test(before)) return false;
  return /(?:^|\s)[A-Z][a-z]+\s$/.test(before) || /^\s[A-Z]/.test(after);
}

// matches: " of the best wireless speakers", " of Tarn's first boats"   must not match: " of them", " of the best."
const oneOfSome =
  /^\s+of\s+(?:the|his|her|its|their|our|my|your|those|these|several|many|(?:[A-Z][\w-]*\s){0,3}[A-Z][\w-]*[’']s)\s+(?:(?!(?:of|is|was|were|are|in|at|to|that|who|and|or)\b)[\w’'-]+,?\s+(?:and\s+)?){0,5}?(?:[a-z-]*[^s\W]s|people|men|women|children|police)\b/;

function isPronoun(before: string, after: string, words: string): boolean {
  if (words.toLowerCase() !== "one" && words.toLowerCase() !== "zero") return false;
  if (words.toLowerCase() === "zero") return !/^\s+[a-z]+s\b/.test(after);
  // "killed one."
  if (/\b(?:killed|killing|injured|injuring|wounded|wounding|arrested|kills|hurt)\s$/i.test(before)) return false;
  // "one of the rowers" counts one of them; "one of them", "one of the best." count nobody
  if (/^\s+of\s/.test(after))
    return (
      !oneOfSome.test(after) ||
      /\bnot\s$/i.test(before) ||
      /\b(?:no|this|that|any|every|each|which|only|the|another)\s$/i.test(before)
    );
  // matches: "no ", "the ", "this "   must not match: "with "
  if (
    /\b(?:no|the|this|that|any|every|each|which|another|some|good|bad|big|new|only|last|next|first|latest|other|square|day|number|loved|as|is|was)\s$/i.test(
      before,
    )
  )
    return true;
  // "one more case"
  if (/^\s(?:more|other|further|additional)\s(?!time|thing|day|step|reason|chance|bit)[a-z]{3,}/.test(after))
    return false;
  const next = /^\s+(?<next>[a-z][a-z'’-]*)/.exec(after)?.groups!["next"];
  if (next === undefined || pronounBefore.has(next) || (next.endsWith("ed") && next.length > 4) || next.endsWith("ly"))
    return true;
  // "a real one", "how one eats": no singular noun ends so
  // matches: " a real ", "how "   must not match: "killed "
  return (
    /\b(?:an?\s[a-z]+|how|what|where|does|do)\s$/i.test(before) ||
    /[a-rt-z]s$/.test(next.replace(/(?:us|is|ics|ss|ies)$/, ""))
  );
}

const pronounBefore: ReadonlySet<string> = new Set(
  "found made seen taken given built kept of in on at to from by for with as is was has had that who whom which another and or but said says told could can would will should may might must day thing more might he she it they we you i where when how way than if side hand the a an does do did cannot not out off up down away irrespective".split(
    " ",
  ),
);
