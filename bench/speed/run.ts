import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { inWorktree, root } from "../worktree.ts";

const help = `Time every stage on the example story, in fresh processes, and print medians.

  npm run bench:speed
  npm run bench:speed -- --against main   the same for another revision, in turns, as ratios

Figures are of this machine and this moment: compare only what stands in one table.

  --against REF   measure that revision side by side
  --rounds N      processes a side (default 5)`;

interface Round {
  readonly documents: number;
  readonly bytes: number;
  readonly tokens: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly peakMb: number;
}

const { values } = parseArgs({
  options: { against: { type: "string" }, rounds: { type: "string", default: "5" }, help: { type: "boolean" } },
});
if (values.help) console.log(help);
else main(Number(values.rounds), values.against ?? null);

function main(rounds: number, against: string | null): void {
  if (against) inWorktree(against, (tree) => compare(rounds, tree, against));
  else compare(rounds, null, null);
}

function compare(rounds: number, otherTree: string | null, against: string | null): void {
  const here: Round[] = [];
  const there: Round[] = [];
  for (let i = 0; i < rounds; i++) {
    // turns alternate, so that a slow minute of the machine hits both sides
    const turns = [() => here.push(measure(root)), () => otherTree && there.push(measure(otherTree))];
    for (const turn of i % 2 ? turns.toReversed() : turns) turn();
  }
  print(here, there, against);
}

function measure(tree: string): Round {
  return JSON.parse(
    execFileSync("npx", ["tsx", "bench/speed/measure.ts"], {
      cwd: tree,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  ) as Round;
}

function print(here: readonly Round[], there: readonly Round[], against: string | null): void {
  const [first] = here;
  if (!first) return;
  const totals = here.map(totalOf);
  console.log(row("stage", "ms/doc", "MB/s", "share", against ? `${against} =1` : ""));
  for (const stage of Object.keys(first.stages)) {
    const ms = median(here.map((round) => round.stages[stage]!));
    const before = there.map((round) => round.stages[stage]).filter((value) => value !== undefined);
    console.log(
      row(
        stage,
        (ms / first.documents).toFixed(3),
        (first.bytes / 1e6 / (ms / 1000)).toFixed(1),
        `${((100 * ms) / median(totals)).toFixed(0)}%`,
        before.length ? (ms / median(before)).toFixed(2) : "",
      ),
    );
  }
  const seconds = median(totals) / 1000;
  console.log(
    row(
      "all",
      (median(totals) / first.documents).toFixed(3),
      (first.bytes / 1e6 / seconds).toFixed(1),
      "100%",
      there.length ? (median(totals) / median(there.map(totalOf))).toFixed(2) : "",
    ),
  );
  console.log(
    `${(first.documents / seconds).toFixed(0)} documents/s, ${(first.tokens / seconds / 1000).toFixed(0)} k tokens/s, peak memory ${median(here.map((round) => round.peakMb)).toFixed(0)} MB; ` +
      `${first.documents} documents of ${(first.bytes / first.documents / 1000).toFixed(1)} kB, median of ${here.length} fresh processes, one core`,
  );
}

function totalOf(round: Round): number {
  return Object.values(round.stages).reduce((sum, ms) => sum + ms, 0);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(14) + cells.map((cell) => cell.padStart(9)).join(" ");
}
