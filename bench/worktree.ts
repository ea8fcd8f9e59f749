import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs `work` in a checkout of another revision that shares this one's node_modules; always cleans up. */
export function inWorktree<T>(revision: string, work: (tree: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  const tree = join(folder, "tree");
  try {
    execFileSync("git", ["worktree", "add", "--detach", tree, revision], { cwd: root, stdio: "pipe" });
    symlinkSync(join(root, "node_modules"), join(tree, "node_modules"));
    return work(tree);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    execFileSync("git", ["worktree", "prune"], { cwd: root, stdio: "pipe" });
  }
}
