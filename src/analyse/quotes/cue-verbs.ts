import type { Stance } from "../../document/index.ts";
import { doublingVerbs, irregularForms, verbsByStance } from "../en/speech-verbs.ts";

export type VerbForm = "base" | "present" | "past" | "participle" | "ing";

export interface CueVerb {
  readonly lemma: string;
  readonly stance: Stance;
  readonly form: VerbForm;
}

const doubling: ReadonlySet<string> = new Set(doublingVerbs.split(" "));

/** Every form of every reporting verb, lower case: "tweeted" → {lemma: "tweet", stance: "asserts", form: "past"}. */
export const cueVerbs: ReadonlyMap<string, CueVerb> = listForms();

function listForms(): ReadonlyMap<string, CueVerb> {
  const forms = new Map<string, CueVerb>();
  for (const [stance, list] of Object.entries(verbsByStance) as [Stance, string][]) {
    for (const lemma of list.split(" ")) {
      for (const [word, form] of inflect(lemma)) forms.set(word, { lemma, stance, form });
    }
  }
  return forms;
}

/** "reply" → reply, replies, replied, replying. Where one word is two forms ("said"), it counts as the past. */
export function inflect(lemma: string, doubles = doubling.has(lemma)): readonly (readonly [string, VerbForm])[] {
  const last = lemma.at(-1)!;
  // matches: "reply"   must not match: "say"
  const consonantY = /[^aeiou]y$/.test(lemma);
  const present = consonantY
    ? `${lemma.slice(0, -1)}ies`
    : // matches: "stress", "go"   must not match: "warn"
      /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const stem = doubles ? lemma + last : last === "e" && !lemma.endsWith("ee") ? lemma.slice(0, -1) : lemma;
  const regular = consonantY ? `${lemma.slice(0, -1)}ied` : lemma.endsWith("ee") ? `${lemma}d` : `${stem}ed`;
  const [past, participle] = (irregularForms[lemma] ?? regular).split(" ");
  const forms: [string, VerbForm][] = [
    [lemma, "base"],
    [present, "present"],
    [`${stem}ing`, "ing"],
  ];
  if (participle) forms.push([participle, "participle"]);
  forms.push([past!, "past"]);
  return forms;
}
