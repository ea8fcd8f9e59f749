import { terminal } from "./clause.ts";
import type { Frame } from "./frame.ts";
import type { Item } from "./segment.ts";
import { looksVerb } from "./edge.ts";
import type { Range } from "./source.ts";
import {
  addresseeVerbs,
  adverbs,
  askingWords,
  barePronouns,
  channelNouns,
  channelPrepositions,
  determiners,
  objectPronouns,
  possessives,
  prepositions,
  timeWords,
  urgingVerbs,
} from "./words.ts";

/** Takes the words after the cue that tell whom, when or where, up to where content can begin. */
export function finish(items: readonly Item[], frame: Frame): Frame {
  let { end } = frame;
  const before = items[frame.start - 1];
  const behind = before?.quote || (before?.word === "," && items[frame.start - 2]?.quote);
  let channel: Range | null = null;
  const { lemma } = frame.cue;
  if (addresseeVerbs.has(lemma) && !frame.inverted) {
    const to = addresseeEnd(items, end, lemma);
    if (to > end) {
      if (!objectPronouns.has(items[end]!.word)) channel = { start: end, end: to };
      end = to;
    }
  }
  const aside = items[end]?.word === "," && adverbs.has(items[end + 1]?.word ?? "") && items[end + 2]?.word === ",";
  if (aside) end += 3;
  const start = end;
  const ended = before?.quote?.exact.endsWith(",") === true;
  end = behind ? circumstancesEnd(items, end, { ended }) : adjunctEnd(items, end);
  const occasion = channelIn(items, start, end);
  // "told the Nordpost in an interview": the paper; "told reporters at a briefing": the briefing
  const named = channel !== null && items.slice(channel.start, channel.end).some((item) => item.upper);
  channel = named ? channel : (occasion ?? channel);
  return { ...frame, end, channel };
}

/** "told German newspaper Nordpost on Tuesday that": just past "Nordpost". */
function addresseeEnd(items: readonly Item[], at: number, lemma: string): number {
  // "urged them to sail": who should sail is part of what was urged
  if (urgingVerbs.has(lemma) && opensInfinitive(items, at)) return at;
  const first = items[at];
  if (!first || first.quote || first.word === "that" || first.word === ":" || first.word === ",") return at;
  if (objectPronouns.has(first.word) || (barePronouns.has(first.word) && (first.word === "you" || first.word === "it")))
    return at + 1;
  if (prepositions.has(first.word) || askingWords.has(first.word) || barePronouns.has(first.word)) return at;
  let end = at;
  let sawNoun = false;
  for (; end < items.length && end - at < 14; end++) {
    const { word, quote, upper } = items[end]!;
    if (quote || word === "that" || word === ":" || word === "," || terminal.has(word)) break;
    if (word === "to" || askingWords.has(word) || barePronouns.has(word)) break;
    if (prepositions.has(word) && word !== "of" && word !== "at" && word !== "with" && word !== "from") break;
    if (timeWords.has(word)) break;
    if (sawNoun && determiners.has(word)) break;
    // "told reporters thousands were", "told CNN voters": nothing parts the two, so the first noun is taken
    const turns = sawNoun && upper !== items[end - 1]!.upper && !determiners.has(items[end - 1]!.word);
    if (turns && !opensLater(items, end) && leadsToVerb(items, end)) break;
    if (!determiners.has(word)) sawNoun = true;
  }
  if (end === at || !sawNoun) return at;
  // verbs that may go without an addressee take one only before "that", "to" or a quotation
  if (
    lemma !== "tell" &&
    lemma !== "inform" &&
    lemma !== "assure" &&
    lemma !== "remind" &&
    !closesAddressee(items[end])
  )
    return at;
  return end;
}

function opensInfinitive(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length && at - from < 10; at++) {
    const { word, quote } = items[at]!;
    if (word === "to") return true;
    if (quote || word === "," || word === "that" || terminal.has(word)) return false;
  }
  return false;
}

/** "told CNN | voters were": a clause is still to come. "told German newspaper | Nordpost." has none. */
function leadsToVerb(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length && at - from < 14; at++) {
    if (items[at]!.word === "," || terminal.has(items[at]!.word)) return false;
    if (looksVerb(items, at, from)) return true;
  }
  return false;
}

function closesAddressee(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.quote !== null || item.word === "that" || item.word === "to" || askingWords.has(item.word))
  );
}

/** "that", a colon or a quotation still to come, close by: everything up to it is addressee and circumstance. */
function opensLater(items: readonly Item[], at: number): boolean {
  return lookAhead(items, at) !== null;
}

/** Index of the "that", colon or quotation that opens content within the next words of this clause. */
function lookAhead(items: readonly Item[], from: number): number | null {
  for (let at = from; at < items.length && at - from < 18; at++) {
    const { word, quote } = items[at]!;
    if (quote || word === "that" || word === ":") return at;
    if (word === "," && items[at + 1]?.quote) return at;
    if (terminal.has(word) || word === "," || barePronouns.has(word)) return null;
  }
  return null;
}

/** Behind a quotation everything up to the next stop tells where and when: "in a study published in July". */
function circumstancesEnd(items: readonly Item[], from: number, { ended }: { readonly ended: boolean }): number {
  let end = from;
  for (; end < items.length && end - from < 30; end++) {
    const { word, quote } = items[end]!;
    if ((word === "that" || word === ":") && !ended) return adjunctEnd(items, from);
    if (word === "when" || word === "after" || word === ":") break;
    if (quote || word === "," || terminal.has(word) || word === "and" || word === "but" || word === "as") break;
  }
  return end;
}

/** Skips "on Tuesday", "in an interview with", "at a rally" after the cue; stays where content begins at once. */
function adjunctEnd(items: readonly Item[], from: number): number {
  const first = items[from];
  if (!first || first.quote) return from;
  if (first.word === "that" || first.word === ":" || first.word === ",") return from;
  const opens =
    prepositions.has(first.word) || timeWords.has(first.word) || first.word === "too" || first.word === "when";
  if (!opens) return from;
  const ahead = lookAhead(items, from);
  // "wrote to the board that"; but "wants to say that"
  if (first.word === "to") return ahead !== null && !verbFollows(items, from) ? ahead : from;
  if (ahead !== null && items[ahead]!.quote === null) return ahead;
  // "November's election" is no time of speaking
  if (/^['’]s$/.test(items[from + 1]?.word ?? "")) return from;
  // "said Tuesday he would", "said in a statement the bridge": only the first circumstance
  let at = from;
  while (at < items.length && (timeWords.has(items[at]!.word) || /^\d{1,4}$/.test(items[at]!.word))) at++;
  // "said Tuesday in a speech in Hull, “…”"
  if (at > from && ahead !== null && prepositions.has(items[at]!.word) && items[at]!.word !== "to") return ahead;
  if (at > from) return at;
  const second = items[from + 1];
  if (second && (timeWords.has(second.word) || /^\d{4}$/.test(second.word))) {
    at = from + 2;
    while (at < items.length && timeWords.has(items[at]!.word)) at++;
    return at;
  }
  const noun = nounOfPlace(items, from);
  if (noun > from) return noun;
  return from;
}

function verbFollows(items: readonly Item[], to: number): boolean {
  const next = items[to + 1];
  return !next || !(next.upper || determiners.has(next.word) || possessives.has(next.word));
}

/** "in a statement": past the channel's noun and what hangs on it. */
function nounOfPlace(items: readonly Item[], from: number): number {
  for (let at = from + 1; at < items.length && at - from < 7; at++) {
    const { word, quote } = items[at]!;
    if (quote || word === "," || terminal.has(word) || barePronouns.has(word)) return from;
    if (!channelNouns.has(word)) continue;
    let end = at + 1;
    while (end < items.length && timeWords.has(items[end]!.word)) end++;
    if (items[end]?.word === "with" || items[end]?.word === "on" || items[end]?.word === "to") {
      end++;
      while (end < items.length && (items[end]!.upper || determiners.has(items[end]!.word))) end++;
    }
    return end;
  }
  return from;
}

/** "in an interview with the Nordpost" among the circumstances. */
export function channelIn(items: readonly Item[], start: number, end: number): Range | null {
  for (let at = start; at < end; at++) {
    if (!channelPrepositions.has(items[at]!.word)) continue;
    for (let noun = at + 1; noun < end && noun - at < 7; noun++) {
      if (!channelNouns.has(items[noun]!.word)) continue;
      let to = noun + 1;
      while (to < end && items[to]!.word !== "," && items[to]!.quote === null && !terminal.has(items[to]!.word)) {
        // "a study published in July" is one thing, "a briefing on Monday" two
        if (
          prepositions.has(items[to]!.word) &&
          timeWords.has(items[to + 1]?.word ?? "") &&
          !isParticiple(items[to - 1]!)
        )
          break;
        if (timeWords.has(items[to]!.word) && !prepositions.has(items[to - 1]!.word)) break;
        to++;
      }
      return { start: at, end: to };
    }
  }
  return null;
}

function isParticiple(item: Item): boolean {
  // matches: "published"   must not match: "briefing"
  return /[a-z]{2}ed$/.test(item.word);
}
