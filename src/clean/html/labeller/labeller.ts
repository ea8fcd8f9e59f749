import { fromBase64 } from "../../../learn/base64.ts";
import { weightOf, type LinearModel } from "../../../learn/linear.ts";
import { unpackLinear } from "../../../learn/packed.ts";
import { findFacts, type Facts, type PageBlocks } from "./facts.ts";
import { featureOf, groups, scoreBlocks, type GroupName } from "./features.ts";
import { scoreForest, unpackForest, type Forest } from "../../../learn/forest.ts";
import { packed, packedForest } from "./model.ts";
import { findSurroundings } from "./surroundings.ts";

/** A first look at each block, and a second that knows how the first judged what stands around it. */
export interface BlockModel {
  readonly first: LinearModel;
  readonly second: Forest;
}

/** What both looks together keep. */
function lookAgain(facts: Facts, first: Float64Array, model: Forest): readonly boolean[] {
  const before = Array.from(first, (score) => score > 0);
  if (before.length < fewest) return before;
  const table = findSurroundings(facts, first);
  const second = scoreForest(model, table);
  const kept = [...before];
  table.blocks.forEach((block, row) => (kept[block] = second[row]! > 0));
  const wordsIn = (choice: readonly boolean[]) => choice.reduce((sum, is, i) => sum + (is ? facts.words[i]! : 0), 0);
  // a short report on a long page may look like nothing at all among so much else
  return wordsIn(kept) < fewestWords && wordsIn(before) > wordsIn(kept) ? before : kept;
}

const fewestWords = 30;

/** A page of fewer blocks is a scrap: the second look knows whole pages only. */
const fewest = 12;

/** Which blocks of a page read as its article. */
export interface Judged {
  readonly kept: readonly boolean[];
  /** Why a block that is not kept does not read so, in words. */
  readonly why: (block: number) => string;
}

export function judgeBlocks(page: PageBlocks, model = ownModel()): Judged {
  const facts = findFacts(page);
  const first = scoreBlocks(model.first, facts);
  const kept = lookAgain(facts, first, model.second);
  return {
    kept,
    why: (block) => (first[block]! > 0 ? unlikely : showReason(facts, block, model.first)),
  };
}

// unpacked when the first page is read
let own: BlockModel | null = null;

function ownModel(): BlockModel {
  own ??= { first: unpackLinear(fromBase64(packed)), second: unpackForest(fromBase64(packedForest)) };
  return own;
}

/** What reads like a report by itself, and is left out by the second look. */
const unlikely = "the blocks around it and like it are not the article's";

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
