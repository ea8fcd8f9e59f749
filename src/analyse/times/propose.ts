import { bySpan, type Span } from "../../document/index.ts";
import type { TimeRule } from "./reading.ts";

/** Words a rule lays claim to, with the match it read them from. */
export interface Proposal extends Span {
  readonly rule: TimeRule;
  readonly match: RegExpExecArray;
}

/** A rule and the bits of its triggers. */
export interface WaitingRule {
  readonly rule: TimeRule;
  readonly mask: number;
}

/** What every rule claims in one sentence, sorted; claims may overlap. */
export function propose(
  text: string,
  sentence: Span,
  rules: readonly WaitingRule[],
  hints: number,
): readonly Proposal[] {
  if (hints === 0) return [];
  const words = text.slice(sentence.start, sentence.end);
  const found: Proposal[] = [];
  for (const { rule, mask } of rules) {
    if ((hints & mask) === 0) continue;
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
