import { fromBase64 } from "../../../learn/base64.ts";
import { scoreRows, weightOf, type LinearModel } from "../../../learn/linear.ts";
import { unpackLinear } from "../../../learn/packed.ts";
import { findFacts, type Facts, type PageBlocks } from "./facts.ts";
import { featureOf, findFeatures, groups, type GroupName } from "./features.ts";
import { packed } from "./model.ts";

/** Which blocks of a page read as its article. */
export interface Judged {
  readonly kept: readonly boolean[];
  /** Why a block that is not kept does not read so, in words. */
  readonly why: (block: number) => string;
}

export function judgeBlocks(page: PageBlocks, model = ownModel()): Judged {
  const facts = findFacts(page);
  const scores = scoreRows(model, findFeatures(facts));
  return { kept: Array.from(scores, (score) => score > 0), why: (block) => showReason(facts, block, model) };
}

// unpacked when the first page is read
let own: LinearModel | null = null;

function ownModel(): LinearModel {
  own ??= unpackLinear(fromBase64(packed));
  return own;
}

/** The group of features that speaks most against the block. */
function showReason(facts: Facts, block: number, model: LinearModel): string {
  let worst: GroupName = "form";
  let least = Infinity;
  for (const [name, add] of Object.entries(groups) as readonly [GroupName, (typeof groups)[GroupName]][]) {
    let sum = 0;
    add(facts, block, (kind, value) => void (sum += weightOf(model, featureOf(kind, value))));
    if (sum >= least) continue;
    least = sum;
    worst = name;
  }
  return worst === "form" ? showForm(facts, block) : reasons[worst];
}

const reasons: Readonly<Record<Exclude<GroupName, "form">, string>> = {
  words: "its words are those of page furniture",
  holders: "what the page calls the place it stands in",
  place: "away from the main text",
  company: "among other furniture",
};

function showForm({ linked, words, shapes }: Facts, block: number): string {
  if (linked[block]! > 0.5) return "mostly links";
  if (words[block]! < 8) return "short";
  return shapes[block]!.ended ? "unlike the paragraphs of a report" : "no sentence";
}
