import type { Stance } from "../../document/index.ts";
import * as channels from "../en/channels.ts";
import * as cues from "../en/cue-grammar.ts";
import * as grammar from "../en/grammar.ts";
import * as outlook from "../en/outlook-words.ts";

type Words = ReadonlySet<string>;
const words = (list: string): Words => new Set(list.split(" "));

export const auxiliaries = words(grammar.auxiliaries);
export const beForms = words(grammar.beForms);
export const negations = words(grammar.negations);
export const modals = words(grammar.modals);
export const subjectPronouns = words(grammar.subjectPronouns);
export const barePronouns = words(grammar.barePronouns);
export const objectPronouns = words(grammar.objectPronouns);
export const determiners = words(grammar.determiners);
export const possessives = words(grammar.possessives);
export const prepositions = words(grammar.prepositions);
export const subordinators = words(grammar.subordinators);
export const coordinators = words(grammar.coordinators);
export const adverbs = words(grammar.adverbs);
export const openers = words(grammar.openers);
export const commonVerbs = words(grammar.commonVerbs);
export const timeWords = words(grammar.timeWords);
export const askingWords = words(grammar.askingWords);

export const bareClauseVerbs = words(cues.bareClauseVerbs);
export const objectVerbs = words(cues.objectVerbs);
export const infinitiveVerbs = words(cues.infinitiveVerbs);
export const addresseeVerbs = words(cues.addresseeVerbs);
export const quoteOnlyVerbs = words(cues.quoteOnlyVerbs);
export const passiveVerbs = words(cues.passiveVerbs);
export const urgingVerbs = words(cues.urgingVerbs);
export const saidAfterCircumstance = words(cues.saidAfterCircumstance);
export const settingOffVerbs = words(cues.settingOffVerbs);
export const askingVerbs = words(cues.askingVerbs);
export const attitudes = words(cues.attitudes);
export const modifiers = words(cues.modifiers);
export const labels = words(cues.labels);
export const hidingOpeners = words(cues.hidingOpeners);
export const claims = words(cues.claims);
export const hidden = words(cues.hidden);
export const nounsToo = words(cues.nounsToo);
export const sayingNouns = words(cues.sayingNouns);

export const conditionWords = words(outlook.conditionWords);
export const clauseFronts = words(outlook.clauseFronts);

export const channelVerbs = words(channels.channelVerbs);
export const channelPrepositions = words(channels.channelPrepositions);
export const channelNouns = words(channels.channelNouns);

export const stanceOfNoun: ReadonlyMap<string, Stance> = new Map(
  Object.entries(cues.nounStances).flatMap(([stance, list]) =>
    list.split(" ").map((word): [string, Stance] => [word, stance as Stance]),
  ),
);
