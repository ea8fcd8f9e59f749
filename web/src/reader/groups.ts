import type { Block } from "../record.ts";
import { isHeadMatter } from "../show/words.ts";

export type Group =
  | { readonly kind: "shown"; readonly index: number; readonly block: Block }
  | { readonly kind: "out"; readonly index: number; readonly blocks: readonly Block[] };

/** Blocks in text order; runs of blocks that are not the article's are gathered, to fold away together. */
export function groupsOf(blocks: readonly Block[]): readonly Group[] {
  const groups: Group[] = [];
  let run: Block[] = [];
  const flush = (before: number) => {
    if (run.length > 0) groups.push({ kind: "out", index: before - run.length, blocks: run });
    run = [];
  };
  blocks.forEach((block, index) => {
    if (!block.kept && !isHeadMatter(block.role)) {
      run.push(block);
      return;
    }
    flush(index);
    groups.push({ kind: "shown", index, block });
  });
  flush(blocks.length);
  return groups;
}

/** "3 blocks left out: 2 promo, caption" */
export function showLeftOut(blocks: readonly Block[]): string {
  const roles = new Map<string, number>();
  for (const { role } of blocks) roles.set(role, (roles.get(role) ?? 0) + 1);
  const counted = [...roles].map(([role, count]) => (count > 1 && roles.size > 1 ? `${count} ${role}` : role));
  return `${blocks.length} ${blocks.length === 1 ? "line" : "lines"} left out: ${counted.join(", ")}`;
}
