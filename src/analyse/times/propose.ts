import { bySpan, type Span } from "../../document/index.ts";
import type { TimeRule } from "./reading.ts";

/** Words a rule lays claim to, with the match it read them from. */
export interface Proposal extends Span {
  readonly rule: TimeRule;
  readonly match: RegExpExecArray;
}

/** Without one of these a sentence cannot hold a time; most hold none. */
// matches: "two years", "Tuesday"   must not match: "They said no"
const hint =
  /\d|(?:day|week|month|year|quarter|decade|centur|hour|minute|second|night|morning|evening|noon|spring|summer|fall|autumn|winter|today|tomorrow|now|recent|current|present|past|future|soon|previously|formerly|these|ly|ties|annual|Christmas|Hallow|Eve|J(?:an|un|ul)|Feb|Ma[ry]|Apr|Aug|Sep|Oct|Nov|Dec|half)/;

/** What every rule claims in one sentence, sorted; claims may overlap. */
export function propose(text: string, sentence: Span, rules: readonly TimeRule[]): readonly Proposal[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!hint.test(words)) return [];
  const found: Proposal[] = [];
  for (const rule of rules) {
    rule.pattern.lastIndex = 0;
    for (let match = rule.pattern.exec(words); match; match = rule.pattern.exec(words)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (end === start) rule.pattern.lastIndex++;
      else if (!rule.fits || rule.fits(match, words)) found.push({ start, end, rule, match });
    }
  }
  return found.sort(bySpan);
}

/** Of claims that overlap the longest stays; of equally long ones the first rule's. Left to right, one pass. */
export function filter(proposals: readonly Proposal[]): readonly Proposal[] {
  const kept: Proposal[] = [];
  for (const proposal of proposals) {
    const last = kept.at(-1);
    if (!last || proposal.start >= last.end) kept.push(proposal);
    else if (proposal.end - proposal.start > last.end - last.start) kept[kept.length - 1] = proposal;
  }
  return kept;
}
