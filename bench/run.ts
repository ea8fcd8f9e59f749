import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dataFolder } from "./data.ts";
import { compareWith } from "./diff.ts";
import { goldOf, judge, raise, type Floors, type Verdict } from "./gate.ts";
import { tasks } from "./tasks/index.ts";
import type { Outcome, Task } from "./task.ts";

const help = `Score every task that has data and hold it against the floors.

  npm run bench                          all tasks
  npm run bench -- figures times/aquaint the tasks whose names begin so
  npm run bench -- --diff main           and what was gained and lost since that revision

  --update             raise the floors to what was reached, pin the data
  --allow-regression   with --update: floors may also fall
  --diff REF           print gained and lost items against another revision
  --items FILE         write every item, one a line
  --list               name the tasks

Data is looked for in ONRECORD_DATA, else ../shared/data. Exit code 1 when a task falls below its floor.`;

const here = fileURLToPath(new URL(".", import.meta.url));
const floorsFile = join(here, "floors.json");
const dataRoot = process.env["ONRECORD_DATA"] ?? join(here, "..", "..", "shared", "data");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    update: { type: "boolean" },
    "allow-regression": { type: "boolean" },
    diff: { type: "string" },
    items: { type: "string" },
    list: { type: "boolean" },
    help: { type: "boolean" },
  },
});

if (values.help) console.log(help);
else if (values.list) for (const task of tasks) console.log(`${task.name.padEnd(24)} ${task.about}`);
else process.exitCode = runAll();

function runAll(): number {
  const pinned = existsSync(floorsFile) ? (JSON.parse(readFileSync(floorsFile, "utf8")) as Floors) : {};
  const chosen = tasks.filter(({ name }) => !positionals.length || positionals.some((start) => name.startsWith(start)));
  const next: Record<string, Floors[string]> = { ...pinned };
  const lines: string[] = [];
  const absent: Task[] = [];
  let fallen = 0;
  console.log(row("task", "docs", "gold", "P", "R", "F1", "floor", "change"));
  for (const task of chosen) {
    const folder = task.data === null ? join(here, "dev") : join(dataRoot, task.data);
    if (!existsSync(folder)) {
      absent.push(task);
      continue;
    }
    const data = dataFolder(folder);
    const outcome = task.score(data);
    const known = pinned[task.name];
    const moved = known && known.digest !== data.digest();
    const verdicts = judge(outcome, known);
    print(task, outcome, verdicts);
    if (moved && !values.update) {
      console.log(`  the data of ${task.name} is not what its floors were measured on; pin it anew with --update`);
      fallen++;
    }
    fallen += verdicts.filter((verdict) => !verdict.ok).length;
    lines.push(...outcome.items.map((item) => `${task.name} ${item}`));
    next[task.name] = raise(known, outcome, data.digest(), Boolean(values["allow-regression"]));
  }
  if (absent.length) {
    console.log(
      `${absent.length} tasks not run here (no data under ${dataRoot}): ${absent.map(({ name }) => name).join(", ")}`,
    );
  }
  if (values.update) {
    writeFileSync(`${floorsFile}.new`, `${JSON.stringify(next, null, 2)}\n`);
    renameSync(`${floorsFile}.new`, floorsFile);
    console.log("floors raised");
  }
  if (values.items) writeFileSync(values.items, `${lines.join("\n")}\n`);
  if (values.diff) console.log(compareWith(values.diff, positionals, lines));
  if (fallen && !values.update) console.log(`${fallen} below the floor`);
  return fallen && !values.update ? 1 : 0;
}

function print(task: Task, outcome: Outcome, verdicts: readonly Verdict[]): void {
  for (const [i, { key, ratios, value, floor, ok, shown }] of verdicts.entries()) {
    const change = shown
      ? "shown"
      : floor === null
        ? "new"
        : ok
          ? signed(value - floor)
          : `${signed(value - floor)}  BELOW`;
    const name = i === 0 ? `${task.name} (${key})` : `  ${key}`;
    const counts = i === 0 ? [String(outcome.documents), String(goldOf(outcome))] : ["", ""];
    console.log(
      row(
        name,
        counts[0]!,
        counts[1]!,
        ratios ? share(ratios.precision) : "",
        ratios ? share(ratios.recall) : "",
        share(value),
        floor === null ? "" : share(floor),
        change,
      ),
    );
  }
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(38) + cells.map((cell) => cell.padStart(7)).join(" ");
}

function share(value: number): string {
  return value.toFixed(3).replace(/^0/, "");
}

function signed(value: number): string {
  return `${value < 0 ? "-" : "+"}${share(Math.abs(value))}`;
}
