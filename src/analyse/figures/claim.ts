import type { Mention } from "../../document/index.ts";
import { claimNouns, claimVerbs, puttingVerbs } from "../en/claim-words.ts";
import { wordAt } from "./clause/phrase.ts";
import type { Word } from "./clause/words.ts";
import type { Draft } from "./draft.ts";

const claiming = new Set(claimVerbs.split(" "));
const putting = new Set(puttingVerbs.split(" "));
const nouns = new Set(claimNouns.split(" "));

/**
 * Who gives a figure that stands in no statement: "[the union] put the crowd at 60,000", "with [the agency] predicting up to 14", "in a survey by
 * [the institute], 38% said". The entity, or null for the narrator.
 */
export function claimantOf(words: readonly Word[], draft: Draft, speakers: readonly Mention[]): string | null {
  if (speakers.length === 0) return null;
  const at = wordAt(words, draft.start);
  return givenBy(words, at, speakers) ?? foundBy(words, at, speakers);
}

/** The subject of the nearest verb before a figure, where that verb gives figures. */
function givenBy(words: readonly Word[], at: number, speakers: readonly Mention[]): string | null {
  const put = /^(?:at|as|in)$/.test(linkBefore(words, at));
  for (let i = at - 1; i >= 0 && at - i < 24; i--) {
    const { part, low } = words[i]!;
    // over a bracket, and over "of which", to what was said before
    if ((part === "stop" && low !== "(" && low !== ")") || (part === "sub" && low !== "that")) return null;
    if (part === "wh" && words[i - 1]?.low !== "of") return null;
    const gives = part === "verb" && (claiming.has(low) || (put && putting.has(low)));
    if (gives) return speakerEndingAt(words, i, speakers);
    // "put the number of displaced at 9,000": another verb form may stand between
    if (
      part === "verb" &&
      !put &&
      !/^(?:will|would|could|may)$/.test(words[i - 1]?.low ?? "") &&
      words[i - 1]?.part !== "comma"
    )
      return null;
  }
  return null;
}

/** The preposition a figure hangs on: "at 9,000", "in the range of 5". */
function linkBefore(words: readonly Word[], at: number): string {
  let i = at - 1;
  while (i > 0 && (words[i]!.part === "det" || words[i]!.part === "adv" || /^(?:of|range|region)$/.test(words[i]!.low)))
    i--;
  return words[i]?.low ?? "";
}

/** The speaker right before a verb, over what stands between commas and small words. */
function speakerEndingAt(words: readonly Word[], verb: number, speakers: readonly Mention[]): string | null {
  let i = verb - 1;
  while (i >= 0 && /^(?:adv|aux|time)$/.test(words[i]!.part)) i--;
  if (words[i]?.part === "comma") {
    // "Lind, chief of the palace, put"
    let open = i - 1;
    while (open >= 0 && i - open < 16 && words[open]!.part !== "comma") open--;
    if (words[open]?.part !== "comma") return null;
    i = open - 1;
  }
  const end = words[i]?.end;
  return end === undefined
    ? null
    : (speakers.findLast((one) => one.end === end || one.end === end - 1)?.entity ?? null);
}

/** "In a poll for [the Courier], 38% …", "in [the bank]'s latest survey, 5% …": what opens the sentence names who counted. */
function foundBy(words: readonly Word[], at: number, speakers: readonly Mention[]): string | null {
  if (!/^(?:in|from)$/.test(words[0]?.low ?? "")) return null;
  const opening = words.slice(0, 16);
  const comma = opening.findIndex(({ part }) => part === "comma");
  if (comma < 0 || comma > at) return null;
  const noun = opening.findIndex(({ low }, i) => i < comma && nouns.has(low));
  if (noun < 0) return null;
  const from = words[noun]!.start;
  const until = words[comma]!.start;
  const link = words[noun + 1]?.low ?? "";
  const by = /^(?:of|by|for|from|conducted|commissioned|carried|published|released)$/.test(link);
  const named = by ? speakers.find(({ start, end }) => start > from && end <= until) : undefined;
  // "in the bank's survey", "in an Orrin News poll"
  const owner = speakers.findLast(({ start, end }) => start > words[0]!.start && end <= from + words[noun]!.low.length);
  return (named ?? owner)?.entity ?? null;
}
