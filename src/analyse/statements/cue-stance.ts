import type { Span, Stance } from "../../document/index.ts";
import * as outlook from "../en/outlook-words.ts";
import type { Cue } from "./cue.ts";
import { claims } from "./words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const refusing = words(outlook.refusingVerbs);
const naming = words(outlook.namingVerbs);
const untrue = words(outlook.untrueWords);

/** How much of the content is looked at, in characters. */
const reach = 120;

/**
 * The stance of the cue, as its first words turn it: "rejected the offer" denies nothing, "rejected the claim" and "called it a lie" do;
 * "asked whether" asks, "asked them to leave" urges; "agreed to pay" promises.
 */
export function stanceOf({ lemma, stance }: Cue, text: string, contents: readonly Span[]): Stance {
  const first = contents[0];
  if (!first) return stance;
  const said = text.slice(first.start, Math.min(first.end, first.start + reach)).toLowerCase();
  const holds = (list: ReadonlySet<string>) => said.split(/[^\p{L}’']+/u).some((word) => list.has(word));
  if (refusing.has(lemma)) return said.startsWith("that ") || holds(claims) ? "denies" : "asserts";
  if (naming.has(lemma)) return holds(untrue) ? "denies" : stance;
  if (lemma === "agree" && said.startsWith("to ")) return "promises";
  if (stance === "asks" && wantsDeed(said)) return "urges";
  return stance;
}

/** "to leave", "them not to leave", "that they leave"; not "whether to leave", “Where to?”. */
function wantsDeed(said: string): boolean {
  // matches: "whether", "“Where"   must not match: "them"
  if (/^(?:["“‘'`«]|(?:whether|if|how|why|what|when|where|who|which)\b)/.test(said)) return false;
  // matches: "to pay", "the clerk not to pay", "that they pay", "for help"   must not match: "about the pier"
  return /^(?:to |that |for |(?:not )?(?:\S+ ){1,6}(?:not )?to )/.test(said);
}
