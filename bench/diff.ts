import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inWorktree, root } from "./worktree.ts";

/** Runs the same tasks on another revision and says which items were gained and which lost: what a reviewer reads. */
export function compareWith(revision: string, names: readonly string[], now: readonly string[]): string {
  return inWorktree(revision, (tree) => {
    const file = join(tree, "items.txt");
    const env = { ...process.env, ONRECORD_DATA: process.env["ONRECORD_DATA"] ?? join(root, "..", "shared", "data") };
    // the other revision may stand below its floors; its items count all the same
    const ran = spawnSync("npx", ["tsx", "bench/run.ts", ...names, "--items", file], {
      cwd: tree,
      env,
      encoding: "utf8",
    });
    if (!existsSync(file)) return `bench does not run at ${revision}:\n${ran.stderr.trim()}`;
    return showDiff(readFileSync(file, "utf8").split("\n").filter(Boolean), now);
  });
}

/** "gained" is a gold item found now and not before, or a wrong one that is gone. */
export function showDiff(before: readonly string[], now: readonly string[]): string {
  const old = new Set(before);
  const fresh = new Set(now);
  const is = (kind: string) => (line: string) => line.split(" ")[1] === kind;
  const gained = [
    ...now.filter((line) => is("hit")(line) && !old.has(line)),
    ...before.filter((line) => is("extra")(line) && !fresh.has(line)).map((line) => `${line} (gone)`),
  ];
  const lost = [
    ...before.filter((line) => is("hit")(line) && !fresh.has(line)),
    ...now.filter((line) => is("extra")(line) && !old.has(line)).map((line) => `${line} (new)`),
  ];
  return [
    `gained ${gained.length}`,
    ...gained.map((line) => `  + ${line}`),
    `lost ${lost.length}`,
    ...lost.map((line) => `  - ${line}`),
  ].join("\n");
}
