import type { Figure } from "../../document/index.ts";
import {
  bareLeads,
  clauseEnds,
  fillers,
  idleHeads,
  levelWords,
  measures,
  partWords,
  plainHeads,
  sayingWords,
} from "../en/measures.ts";
import type { Clause } from "./clause.ts";
import { headOf, singularOf } from "./head.ts";

/** What a count measures, in one word or two: "death", "aboard", "soldier: death", "fishing boat"; null when unclear. */
export function measureOf(figure: Figure, clause: Clause): string | null {
  if (partWords.has(clause.before.at(-1) ?? "") || partWords.has(clause.after[0] ?? "") || isPartOfOne(clause))
    return null;
  const named = figure.counted ? headOf(figure.counted.exact) : null;
  const ahead = measureAfter(clause.after);
  const own = named && measureNamed(named.head);
  // "seven bodies have yet to be found"
  if (own) return ahead === "missing" ? ahead : own;
  const plain = named === null || plainHeads.has(named.head) || isVerb(named.phrase);
  const said = measureBefore(clause.before) ?? ahead;
  if (said === "either") return null;
  if (said) return plain ? said : `${named.phrase}: ${said}`;
  return plain || idleHeads.has(named.head) ? null : named.phrase;
}

/**
 * What a figure without a noun takes up: "How many were on board? The company says 214. The coastguard said there were at
 * least 236." `last` is what the figure before it measured.
 */
export function measureTakenUp(figure: Figure, clause: Clause, last: string | null): string | null {
  if (figure.counted) return null;
  const lead = withoutFillers(clause.before);
  const isLed = bareLeads.includes(lead.slice(-2).join(" "));
  if (!isLed && !(clause.alone && (lead.length === 0 || sayingWords.has(lead.at(-1)!)))) return null;
  const asked = measureAfter(clause.asked);
  return asked === "either" ? null : (asked ?? (lead.length === 0 ? null : last));
}

/** "22 lived on the mainland": a verb taken for what is counted. */
function isVerb(phrase: string): boolean {
  return !phrase.includes(" ") && phrase.endsWith("ed");
}

/** Whether a measure is one the word list knows: deaths matter at two, "two boats" and "three boats" do not yet. */
export function isKnownMeasure(measure: string): boolean {
  return names.some((name) => measure === name || measure.endsWith(`: ${name}`));
}

function measureNamed(head: string): string | null {
  return names.find((name) => measures[name]!.heads.includes(head)) ?? null;
}

const names = Object.keys(measures);

/** "killed at least 12", "the death toll rose to 84" */
function measureBefore(words: readonly string[]): string | null {
  const near = withoutFillers(words);
  const lead = ` ${near.slice(-2).join(" ")}`;
  const direct = names.find((name) => measures[name]!.before.some((cue) => lead.endsWith(` ${cue}`)));
  if (direct) return direct;
  if (!levelWords.has(words.at(-1) ?? "") && !levelWords.has(near.at(-1) ?? "")) return null;
  const all = ` ${words.join(" ")} `;
  return names.find((name) => measures[name]!.subjects.some((subject) => all.includes(` ${subject} `))) ?? null;
}

const maxAhead = 9;

/** "people have died"; "either" for "alive or dead" */
function measureAfter(words: readonly string[]): string | null {
  const end = words.findIndex((word) => clauseEnds.has(word));
  const ahead = words.slice(0, Math.min(end < 0 ? maxAhead : end, maxAhead));
  for (let i = 0; i < ahead.length; i++) {
    const rest = `${ahead.slice(i).join(" ")} `;
    const name = names.find((name) => measures[name]!.after.some((cue) => rest.startsWith(`${cue} `)));
    if (name) return ahead[i + 1] === "or" || words[i + 1] === "or" ? "either" : name;
  }
  return null;
}

/** "19 of the dead were buried" counts some of the dead, not the dead. "91 of them died" does count them. */
function isPartOfOne({ after }: Pick<Clause, "after">): boolean {
  if (after[0] !== "of" || !wholes.has(after[1] ?? "")) return false;
  const whole = after.slice(2, 5);
  const verb = whole.findIndex((word) => levelWords.has(word) || word === "have" || word === "had");
  return (verb < 0 ? whole : whole.slice(0, verb)).some(
    (word) => measureNamed(singularOf(word)) !== null || names.some((name) => measures[name]!.after.includes(word)),
  );
}

const wholes: ReadonlySet<string> = new Set(["the", "those", "these", "its", "their"]);

function withoutFillers(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 0 && fillers.has(words[end - 1]!)) end--;
  return words.slice(0, end);
}
