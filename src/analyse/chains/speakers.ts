import type { Quote } from "../../document/index.ts";
import { reportingForms } from "../en/reporting-forms.ts";
import { pronounForms } from "../en/pronouns.ts";
import { isWord, type Reading } from "./reading.ts";

/** Who speaks where. */
export interface Speakers {
  /** Number of the outermost speech a token stands in, else -1. Pieces of one quotation share it. */
  readonly speechAt: Int32Array;
  /** By that number: a token of the words that name the speaker beside the quotation, else -1. */
  readonly speaker: readonly number[];
}

/** "“No,” said Ada Poole" and "Poole said: “No.”": the words that speak, from the verb of saying next to the marks. */
export function findSpeakers(
  reading: Reading,
  quotes: readonly Quote[],
  tokenFrom: (offset: number) => number,
): Speakers {
  const speechAt = new Int32Array(reading.word.length).fill(-1);
  const numbers = new Map<number, number>();
  const speaker: number[] = [];
  for (const { start, end, close, open, group, depth, use } of quotes) {
    if (depth !== 0 || use !== "speech") continue;
    let number = numbers.get(group);
    if (number === undefined) numbers.set(group, (number = speaker.push(-1) - 1));
    speechAt.fill(number, tokenFrom(start), tokenFrom(end));
    if (speaker[number] === -1) {
      const after = speakerAfter(reading, tokenFrom(close.end));
      speaker[number] = after === -1 ? speakerBefore(reading, tokenFrom(open.start) - 1) : after;
    }
  }
  return { speechAt, speaker };
}

/** "…,” said Mayor Ada Poole" → Poole; "…,” she later said" → she. */
function speakerAfter(reading: Reading, at: number): number {
  const { lower, word, sentence, nameAt, names } = reading;
  while (word[at] !== undefined && word[at] === ",") at++;
  if (at === 0 || at >= lower.length || sentence[at] !== sentence[at - 1]) return -1;
  if (reportingForms.has(lower[at]!)) {
    for (let i = at + 1; i < at + 12 && sentence[i] === sentence[at]; i++) {
      const name = nameAt[i]!;
      if (name >= 0 && names[name]!.name.kind === "person") return names[name]!.first;
      if (isSubject(reading, i)) return i;
      if (name < 0 && !isWord(word[i]) && word[i] !== "," && word[i] !== "'s" && word[i] !== "’s" && word[i] !== "-")
        return -1;
    }
    return -1;
  }
  return subjectOf(reading, at, at + 10);
}

/** The first name or pronoun from `at` on that a verb of saying follows. */
function subjectOf({ lower, sentence, nameAt, names, word }: Reading, at: number, to: number): number {
  const here = sentence[at];
  for (let i = at; i < to && sentence[i] === here; i++) {
    const name = nameAt[i]!;
    const end = name >= 0 ? names[name]!.end : i + 1;
    const first = name >= 0 ? names[name]!.first : i;
    if (name < 0 && !pronounForms.has(lower[i]!)) {
      if (!isWord(word[i])) return -1;
      if (reportingForms.has(lower[i]!)) return -1;
      continue;
    }
    if (reportingForms.has(lower[end] ?? "") || reportingForms.has(lower[end + 1] ?? "")) return first;
    i = end - 1;
  }
  return -1;
}

/** "Poole said: “" → Poole. */
function speakerBefore(reading: Reading, at: number): number {
  const { lower, word, sentence, nameAt, names } = reading;
  const here = sentence[at];
  if (here === undefined) return -1;
  let verb = at;
  while (verb >= 0 && at - verb < 8 && sentence[verb] === here && !reportingForms.has(lower[verb]!)) {
    if (word[verb] === "." || word[verb] === "”") return -1;
    verb--;
  }
  if (verb < 0 || !reportingForms.has(lower[verb]!) || sentence[verb] !== here) return -1;
  for (let i = verb - 1; i >= 0 && verb - i < 6 && sentence[i] === here; i--) {
    const name = nameAt[i]!;
    if (name >= 0) return names[name]!.first;
    if (isSubject(reading, i)) return i;
    if (!isWord(word[i])) return -1;
  }
  return -1;
}

function isSubject({ lower }: Reading, at: number): boolean {
  return pronounForms.get(lower[at]!)?.use === "subject";
}
