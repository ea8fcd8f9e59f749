import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../worktree.ts";

/**
 * How soon the built command line answers, beside an empty Node: medians of fresh processes in turns. `npm run build:cli` first.
 * Figures are of this machine and this moment: compare only what stands in one table.
 */
const rounds = Number(process.argv[2] ?? 9);
const folder = mkdtempSync(join(tmpdir(), "onrecord-start-"));
const report = join(folder, "report.txt");
writeFileSync(
  report,
  `Ministers agree to reopen the harbor

KALVIK, Norland (NP) — The transport minister said on Tuesday that at least 300 ferries would return to service by July.

"We will not wait another year," Anna Berg told reporters.
`,
);
const main = join(root, "dist", "cli", "main.js");
const archive = ["--archive", join(folder, "archive.db")];
const commands: Readonly<Record<string, readonly string[]>> = {
  "node -e 0": ["-e", "0"],
  "onrecord --version": [main, "--version"],
  "onrecord read report.txt --json": [main, "read", report, "--json"],
  "onrecord statements (an archive of one report)": [main, "statements", ...archive],
};

try {
  run([main, "add", report, ...archive]);
  const spent = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, args] of Object.entries(commands)) spent.get(name)!.push(run(args));
  const empty = median(spent.get("node -e 0")!);
  console.log(`${"command".padEnd(47)}  wall ms   × an empty node`);
  for (const [name, times] of spent) {
    const wall = median(times);
    console.log(`${name.padEnd(47)}${wall.toFixed(0).padStart(9)}${(wall / empty).toFixed(1).padStart(18)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(args: readonly string[]): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
