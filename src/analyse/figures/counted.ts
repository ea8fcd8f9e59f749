import type { Span } from "../../document/index.ts";
import { peopleWords, tollNouns } from "../en/counted-words.ts";
import { reportingForms } from "../en/reporting-forms.ts";
import type { Draft } from "./draft.ts";
import { afterDeterminer, nextWord, ownerEnd, stops, verbs } from "./owner.ts";
import { oneOf } from "./words.ts";

const people = new Set(peopleWords);
// matches: "the death toll"   must not match: "stroll"
const toll = new RegExp(`\\b${oneOf([...tollNouns])}\\b`, "gi");
// matches: " of the", " of its own"   must not match: " off"
const opening = /\s+of(?:\s+(?:the|its|their|his|her|our|all|these|those|this|that|a|an))*(?=\s)/iy;
// matches: "tens of thousands"   must not match: "several hundred"
const barePlural = /(?:dozens|scores|hundreds|thousands|millions|billions|trillions)$/i;
// matches: " 3 sedans", " 737 Max"   must not match: " 300.", " 12,000 boats"
const inner = /\s\d{1,3}(?=\s[A-Za-z])/y;
// matches: " and Kurdish fighters", " and naval officers who"   must not match: " and sells boats"
const joinedPhrase =
  /^\sand\s(?<first>[A-Z][\w’'-]+|[a-z]+(?:al|ic|ous|ern|ish|ary|ese))\s(?<head>[a-z]{4,})(?=[.,;:)]|\s(?:in|on|at|of|for|from|with|who|that|were|was|are|is|have|had|has|will|and|to|now|as|by|met|fled|[a-z]+ed)\b|$)/;
const notAdverbs = new Set(
  "family early elderly friendly daily weekly monthly likely assembly supply monopoly anomaly costly deadly lonely holy".split(
    " ",
  ),
);
// matches: "hottest ", "most gifted "   must not match: "rest "
const superlative = /\b(?:most|best|worst|[a-z]{3,}(?<!r|for|inter)est)\b/;
// matches: "injured"   must not match: "women"
const harmed = /^(?:injured|wounded|killed|missing|dead|arrested)$/;
// matches: ", plastic-bodied cars", ", noisy boats"   must not match: ", and boats", ", nine boats", ", the boats"
const describing =
  /^,\s(?:[a-z]+-)?[a-z]{2,}(?:ed|al|ic|ous|ive|y|ful|less|ish|able|ible|ern|ary|ant|ent)\s(?:[a-z]+\s)?[a-z]{2,}s\b/;
const mostWords = 8;
const afterCount = new Set(["dead", "missing", "injured", "wounded", "homeless", "alive", "unaccounted"]);

/** The noun phrase a number counts: "at least 640 [captured island rowers and cooks] from …". */
export function countedAfter(text: string, limit: number, draft: Draft): Span | null {
  let from = draft.end;
  // matches: "One person in 20"   must not match: "one in 20"
  const inside =
    draft.amount.form === "ratio" && /^\S+\s(?<noun>[a-z]+)\sin\s/.exec(text.slice(draft.amount.start, draft.end));
  if (inside) {
    const start = draft.amount.start + inside[0].indexOf(inside.groups!["noun"]!, 1);
    return { start, end: start + inside.groups!["noun"]!.length };
  }
  // “around 230” people
  if (/^["”’']\s/.test(text.slice(from, from + 2)) && /["“‘']/.test(text[draft.start - 1] ?? "")) from++;
  opening.lastIndex = from;
  const of = opening.exec(text);
  if (of) from += of[0].length;
  // "thousands rediscover": without "of" nothing is counted
  else if (barePlural.test(text.slice(draft.amount.start, draft.amount.end))) return null;
  // a share or a measure counts only what its "of" names, a number what stands next to it
  else if (draft.kind !== "count" && draft.amount.form !== "ratio" && draft.amount.form !== "fraction") return null;
  else if (draft.amount.form === "fraction") {
    const det = /\s+(?:the|its|their|his|her|our|all|those|these)\b/iy;
    det.lastIndex = from;
    const match = det.exec(text);
    if (!match) return null;
    from += match[0].length;
  }
  const single = draft.kind === "count" && draft.amount.n === "1" && draft.high === null && !of;
  // "of the vote": no verb stands behind an article
  const determined = of !== null && /\b(?:the|its|their|his|her|our|this|that|a|an)$/i.test(of[0]);
  const counted = nounPhrase(text, from, limit, single, determined);
  // "one of the best divers in the league": a superlative says among whom
  if (counted && of && draft.amount.n === "1" && superlative.test(text.slice(from, counted.end))) {
    const among = /^\s(?:in|on)(?=\s)/.exec(text.slice(counted.end, Math.min(limit, counted.end + 4)));
    const end = among && ownerEnd(text, afterDeterminer(text, counted.end + among[0].length), limit);
    if (end) return { start: counted.start, end };
  }
  // "half of the usual 9,000 crates": what describes a number is not counted
  if (counted && draft.kind === "share" && /^\s[\d$£€]/.test(text.slice(counted.end, counted.end + 2))) return null;
  // "half of Tarn's 650 dockers": what ends in a possessive is the next number's owner
  return counted && /[’']s?$/.test(text.slice(counted.start, counted.end)) ? null : counted;
}

/** "the death toll rose to 84", "the number of divers at 300", "Deaths: 12": the noun stands before the number. */
export function countedBefore(text: string, from: number, draft: Draft): Span | null {
  if (draft.kind !== "count") return null;
  const low = Math.max(from, draft.start - 80);
  const words = text.slice(low, draft.start);
  const number = words.lastIndexOf("number of ");
  if (number >= 0) {
    // "the number of displaced": how they fare is who they are
    const fared =
      /^\s(?:[a-z]+\s)?(?<word>displaced|unemployed|homeless|poor|infected|vaccinated|hospitalised|hospitalized|missing|dead|wounded|injured)(?=\s)/.exec(
        words.slice(number + "number of".length),
      );
    const start = low + number + "number of ".length;
    return fared ? { start, end: start + fared[0].length - 1 } : nounPhrase(text, start - 1, draft.start);
  }
  // matches: "Deaths: "   must not match: "He said: "
  const label = /(?:^|[.;|]\s*)(?<label>[A-Z][a-z]+(?:\s[a-z]+)?):\s$/.exec(words)?.groups!["label"];
  if (label) {
    const start = low + words.lastIndexOf(label);
    return { start, end: start + label.length };
  }
  const match = [...words.matchAll(toll)].at(-1);
  return match ? { start: low + match.index, end: low + match.index + match[0].length } : null;
}

function nounPhrase(text: string, from: number, limit: number, single = false, determined = false): Span | null {
  let start = -1;
  let end = from;
  let at = from;
  let plural = false;
  for (let count = 0; count < mostWords; count++) {
    // "63,000 Model 3 sedans": a number in a name
    inner.lastIndex = at;
    if (start >= 0 && !plural) at += inner.exec(text)?.[0].length ?? 0;
    // "teeny, plastic-bodied cars": describing words in a row
    if (start >= 0 && !plural && describing.test(text.slice(at, Math.min(limit, at + 60)))) at++;
    nextWord.lastIndex = at;
    const match = nextWord.exec(text);
    if (!match || at + match[0].length > limit) break;
    const word = match.groups!["word"]!;
    const low = word.toLowerCase();
    // "one of the most spectacular catches", "eight more boats"
    if (
      start < 0 &&
      (low === "most" ||
        (/^(?:more|further|extra|fewer|less)$/.test(low) && followedByNoun(text, at + match[0].length, limit)))
    ) {
      at += match[0].length;
      continue;
    }
    const wordStart = at + match[0].length - word.length;
    if (low === "of" && start >= 0) {
      return { start, end: ownerEnd(text, afterDeterminer(text, at + match[0].length), limit) ?? end };
    }
    // "gifted and unpredictable rowers"
    if (
      low === "and" &&
      start >= 0 &&
      !plural &&
      /^\s[a-z]+\s[a-z]+s\b/.test(text.slice(at + match[0].length, at + match[0].length + 48))
    ) {
      at += match[0].length;
      continue;
    }
    if (low === "and" && plural) {
      nextWord.lastIndex = at + match[0].length;
      const other = nextWord.exec(text);
      const joined = other?.groups!["word"];
      if (
        !other ||
        !joined ||
        at + match[0].length + other[0].length > limit ||
        !isPlural(joined) ||
        // "nine people and injured at least 50"
        harmed.test(joined) ||
        !endsPhrase(text, at + match[0].length + other[0].length, limit) ||
        !/^(?:[a-z]|[A-Z]{2,}s$)/.test(joined)
      ) {
        // "army troops and Kurdish fighters": a described second half
        const described = joinedPhrase.exec(text.slice(at, Math.min(limit, at + 60)));
        if (!described || !isPlural(described.groups!["head"]!) || stops.has(described.groups!["first"]!.toLowerCase()))
          break;
        end = at + described[0].length;
        at = end;
        continue;
      }
      end = at + match[0].length + other[0].length;
      at = end;
      continue;
    }
    // "US", "IT": a name in capitals is no small word
    if (stops.has(low) && !/^[A-Z]{2,}$/.test(word)) break;
    // "an 11-member panel": the members are counted, not the panel
    if (start < 0 && text[at] === "-") {
      // "its 2,000-strong workforce"
      if (low === "strong") return nounPhrase(text, wordStart + word.length, limit);
      return { start: wordStart, end: wordStart + word.length };
    }
    // "the river's water actually rises"
    if (start >= 0 && /[a-z]{3}ly$/.test(low) && !notAdverbs.has(low)) break;
    const verb = verbs.has(low) || /(?:ed|ing|ly)$/.test(low);
    if (/^[LR]RB/.test(word)) break;
    if (start < 0 && !determined) {
      // "2.9 million strong"
      if (low === "strong" && !followedByNoun(text, at + match[0].length, limit)) return null;
      // "nine seriously"
      if (/[a-z]{3}ly$/.test(low) && !notAdverbs.has(low) && !followedByNoun(text, at + match[0].length, limit))
        return null;
      // "73 raising the prospect", "40 cheaper than"
      if (
        /ing$|er$/.test(low) &&
        /^\s+(?:the|an?|its|their|his|her|than|to)\b/.test(text.slice(at + match[0].length, at + match[0].length + 7))
      )
        return null;
      // "a few hundred clashed with": a lone -ed word happens
      if (
        low.endsWith("ed") &&
        low.length > 4 &&
        !people.has(low) &&
        !followedByNoun(text, at + match[0].length, limit)
      )
        return null;
      // the first word may describe ("suspected fighters") but not happen ("84 died")
      const describes = /^(?:known|lost|built|born|held|hurt|stolen|sold)$/.test(low);
      if (
        verbs.has(low) &&
        !low.endsWith("ed") &&
        !(describes && /^\s[a-z]+s\b/.test(text.slice(at + match[0].length, at + match[0].length + 24)))
      )
        return null;
      if (
        /^(?:killed|injured|wounded|arrested|died|dead|missing|others?)$/.test(low) &&
        !followedByNoun(text, at + match[0].length, limit)
      ) {
        return low.startsWith("other") ? { start: wordStart, end: wordStart + word.length } : null;
      }
    }
    // behind an article the first word is a noun
    else if (start < 0) plural = false;
    // "one user submitted a request"
    else if (single && (/(?:ed|ing)$/.test(low) || reportingForms.has(low))) break;
    // "40 rowers dead"
    else if (plural && afterCount.has(low)) break;
    else if (plural && (verb || !isPlural(low) || word[0] !== word[0]!.toLowerCase())) break;
    else if (verbs.has(low) && !followedByNoun(text, at + match[0].length, limit)) break;
    if (start < 0) start = wordStart;
    end = wordStart + word.length;
    at = end;
    plural = isPlural(word);
  }
  // a possessive belongs to what it names, not to the mark
  return start < 0 ? null : { start, end };
}

/** "12 countries and sells 3.5m cars": a word before a number or an article is a verb. */
function endsPhrase(text: string, at: number, limit: number): boolean {
  if (limit < text.length && limit - at <= 1 && /[\dA-Za-z]/.test(text[limit] ?? "")) return false;
  // matches: " the", " 3"   must not match: " from"
  return !/^\s+(?:[\d$£€]|(?:an?|the|its|their|his|her|our)\b)/.test(text.slice(at, at + 8));
}

function followedByNoun(text: string, at: number, limit: number): boolean {
  nextWord.lastIndex = at;
  const match = nextWord.exec(text);
  if (!match || at + match[0].length > limit) return false;
  const low = match.groups!["word"]!.toLowerCase();
  // "gifted and young rowers"
  if (low === "and") return /^\sand\s[a-z]+(?<!ed|ing)\s[a-z]+s\b/.test(text.slice(at, at + 50));
  return !stops.has(low) && !low.endsWith("ly");
}

// matches: "fighters"   must not match: "less", "status"
function isPlural(word: string): boolean {
  const low = word.toLowerCase();
  return people.has(low) || /[^s'’iu]s$/.test(low);
}
