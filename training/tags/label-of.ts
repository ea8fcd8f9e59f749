import { labelNames, type Label } from "../../src/analyse/tags/labels.ts";
import type { BankWord } from "./treebank.ts";

/** The label of a word as the treebanks describe it. */
export function labelOf({ upos, xpos, features }: BankWord): Label {
  const has = (feature: string) => features.split("|").includes(feature);
  const name = [upos, featureIn(upos, xpos, has)].filter(Boolean).join(" ");
  if (!isLabel(name)) throw new Error(`no label for ${upos} ${xpos} ${features}: ${name}`);
  return name;
}

const known: ReadonlySet<string> = new Set(labelNames);

function isLabel(name: string): name is Label {
  return known.has(name);
}

function featureIn(upos: string, xpos: string, has: (feature: string) => boolean): string | null {
  if (upos === "NOUN" || upos === "PROPN") return has("Number=Plur") || has("Number=Ptan") ? "plur" : "sing";
  if (upos === "VERB" || upos === "AUX") return verbForm(upos, xpos, has);
  if (upos === "ADJ") return has("NumType=Ord") ? "ord" : degree(has);
  if (upos === "ADV") return has("PronType=Int") || has("PronType=Rel") ? "asking" : degree(has);
  if (upos === "PRON") {
    if (has("Poss=Yes")) return "possessive";
    if (has("PronType=Prs")) return "personal";
    if (has("PronType=Rel")) return "relative";
    if (has("PronType=Int")) return "asking";
    return has("PronType=Dem") ? "pointing" : null;
  }
  if (upos === "DET") return has("PronType=Art") ? "article" : has("PronType=Dem") ? "pointing" : null;
  if (upos === "ADP") return xpos === "RP" ? "particle" : null;
  if (upos === "PART") return has("Polarity=Neg") ? "not" : xpos === "POS" ? "of" : "to";
  return null;
}

function degree(has: (feature: string) => boolean): string | null {
  return has("Degree=Cmp") ? "more" : has("Degree=Sup") ? "most" : null;
}

function verbForm(upos: string, xpos: string, has: (feature: string) => boolean): string {
  if (has("VerbForm=Ger")) return "ing";
  if (has("VerbForm=Part")) return has("Tense=Pres") ? "ing" : "done";
  if (has("VerbForm=Inf") || has("Mood=Imp")) return "base";
  if (has("Tense=Past")) return "past";
  if (has("Tense=Pres")) return has("Number=Sing") && has("Person=3") ? "pres3" : "pres";
  if (upos === "AUX" && (xpos === "MD" || has("VerbForm=Fin"))) return "modal";
  return xpos === "VBG" ? "ing" : xpos === "VBD" ? "past" : xpos === "VBN" ? "done" : "base";
}
