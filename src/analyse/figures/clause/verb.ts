import * as grammar from "../../en/grammar.ts";
import { downVerbs, upVerbs } from "../../en/change-words.ts";
import { liftingVerbs, measuringVerbs } from "../../en/measured-words.ts";
import { reportingForms } from "../../en/reporting-forms.ts";
import type { Part, Word } from "./words.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const common = set(grammar.commonVerbs);
const measuring = set(`${measuringVerbs} ${liftingVerbs} ${upVerbs.join(" ")} ${downVerbs.join(" ")}`);
const modal = set("will would can could may might must shall should do does did 'll ’ll wo ca cannot");
/** Past forms that are never nouns. */
const plainPast = set(
  "rose fell grew lost won sold sank shrank paid held took made got gave came spent bought stood reached earned died fled tied lied aged turned turns went ran led met left kept began became sent brought built",
);
const participles = set(
  "set put hit cut let seen gone sold held kept made paid sent left won lost met led built spent bought run said told found hurt shut spread cast bet known taken given grown",
);
/** Parts a finite verb may follow. */
const subjects: ReadonlySet<Part | undefined> = new Set<Part>(["noun", "num", "time", "adv", "mark", "conj"]);

// matches: "5", "to", "about", "the"   must not match: "fears"
const opensObject =
  /^(?:[\d$£€¥₹]|(?:to|by|from|at|for|in|on|between|about|around|nearly|almost|more|less|over|under|up|down|as|the|an?|its|their|some|off|below|above|just|only|roughly|approximately|sharply|slightly|steadily)$)/i;

/** Whether a word in the middle of a clause is its verb, by its form and its neighbours. */
export function isVerb(low: string, exact: string, last: Word | undefined, next: string): boolean {
  const first = last === undefined;
  if (exact !== low && !first) return false;
  // "the index (up 3%) showed"
  const before = last?.low === ")" ? "noun" : last?.part;
  if (last && (modal.has(last.low) || before === "pron" || before === "wh")) return true;
  // "energy-related premiums"
  if (last?.low === "-" && low.endsWith("ed")) return false;
  const known = common.has(low) || measuring.has(low);
  if (before === "to") return !low.endsWith("s") && (known || opensObject.test(next));
  if (before === "det" || before === "prep" || last?.low === "’s" || last?.low === "'s") return false;
  if (before === "aux") return known || participles.has(low) || /(?:ed|ing|en|wn|ld|id|ut|st)$/.test(low);
  if (low.endsWith("ing")) return low.length > 5 && next !== "of" && opensParticiple(before, next);
  // "shares closed at", but "the closed shares", "a group called"
  // "Priced at $40, it"
  if (first && low.endsWith("ed") && low.length > 4 && /^(?:at|in|by|from|to|on|as)$/.test(next)) return true;
  if (low.endsWith("ed") && low.length > 4)
    return (before === "comma" || subjects.has(before)) && !/^[a-z]+s$/.test(next);
  if (measuring.has(low) && !plainPast.has(low))
    // what follows tells "prices rise 5%" from "price rise fears"
    return (
      (first || subjects.has(before)) &&
      opensObject.test(next) &&
      !(low.endsWith("s") && last?.low.endsWith("s") === true && !last.capital)
    );
  // "the net claims from the storm"
  if (
    low.endsWith("s") &&
    reportingForms.has(low) &&
    /^(?:from|of|for|in|on|against|by|could|would|will|may|might|were|are|was|is|have|had)$/.test(next)
  )
    return false;
  // "the government maintains a stockpile": an ending alone, where nothing but an object can follow
  if (
    low.endsWith("s") &&
    low.length > 4 &&
    before === "noun" &&
    !last!.low.endsWith("s") &&
    /^(?:the|an?|its|their|his|her|that|to|it|they|0|\d)/.test(next) &&
    !/(?:ss|us|is)$/.test(low)
  )
    return true;
  if (common.has(low) || plainPast.has(low) || reportingForms.has(low))
    return first || before === "comma" || before === "stop" || subjects.has(before);
  return false;
}

/** Whether a word may say how much its subject is: "robots [measure] 15 cm". */
export function mayMeasure(low: string): boolean {
  return measuring.has(low);
}

function opensParticiple(before: Part | undefined, next: string): boolean {
  return (
    before === undefined ||
    before === "comma" ||
    before === "adv" ||
    before === "verb" ||
    before === "sub" ||
    (before === "noun" && opensObject.test(next))
  );
}
