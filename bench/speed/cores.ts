import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../worktree.ts";

/** How much sooner the built command line reads many reports on more threads: the example story, copied, in turns. `npm run build:cli` first. */
const copies = 60;
const rounds = Number(process.argv[2] ?? 3);
const most = availableParallelism();
const folder = mkdtempSync(join(tmpdir(), "onrecord-cores-"));
try {
  for (let i = 0; i < copies; i++) cpSync(join(root, "example"), join(folder, String(i)), { recursive: true });
  const spent = new Map<number, number[]>([1, 2, 4, 8].filter((jobs) => jobs <= most).map((jobs) => [jobs, []]));
  for (let round = 0; round < rounds; round++)
    for (const [jobs, times] of spent) {
      const began = performance.now();
      const args = [join(root, "dist", "cli", "main.js"), "read", folder, "--json", "--jobs", String(jobs)];
      const { status, stderr } = spawnSync(process.execPath, args, { maxBuffer: 2 ** 30 });
      if (status !== 0) throw new Error(`ended with ${status}: ${String(stderr)}`);
      times.push(performance.now() - began);
    }
  const alone = median(spent.get(1)!);
  console.log("threads   seconds   × one");
  for (const [jobs, times] of spent)
    console.log(
      `${String(jobs).padStart(7)}${(median(times) / 1000).toFixed(1).padStart(10)}${(alone / median(times)).toFixed(2).padStart(8)}`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
