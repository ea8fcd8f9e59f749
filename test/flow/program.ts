import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The program as it would be installed, built anew from the sources, so that a stale `dist` is never what is tested. */
export interface Program {
  /** A folder for this test file's own files. */
  readonly folder: string;
  /** The built bin: `node main` runs it. */
  readonly main: string;
  readonly run: (args: readonly string[], call?: CallOptions) => Promise<Outcome>;
  readonly start: (args: readonly string[], call?: CallOptions) => ChildProcess;
  /** Runs a line of shell with $NODE and $MAIN set; for what only a shell can arrange. */
  readonly shell: (line: string, call?: CallOptions) => Promise<Outcome>;
  readonly remove: () => void;
}

export interface CallOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** What runs Node, with its arguments: ["setpriv", "--reuid=65534"]. Default: nothing. */
  readonly under?: readonly string[];
  /** Arguments of Node itself. */
  readonly node?: readonly string[];
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function buildProgram(): Program {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-flow-"));
  // another user runs the program in one test
  chmodSync(folder, 0o755);
  for (const name of ["node_modules", "example", "models", "package.json"])
    if (existsSync(join(root, name))) symlinkSync(join(root, name), join(folder, name));
  const built = spawnSync(process.execPath, [join(root, "scripts", "build-cli.mjs"), join(folder, "dist", "cli")], {
    encoding: "utf8",
  });
  const main = join(folder, "dist", "cli", "main.js");
  if (!existsSync(main)) throw new Error(`the program could not be built:\n${built.stdout}${built.stderr}`);

  const start: Program["start"] = (args, { env = {}, under = [], node = [] } = {}) => {
    return spawned([...under, process.execPath, ...node, main, ...args], env);
  };
  return {
    folder,
    main,
    start,
    run: (args, call = {}) => finished(start(args, call), call.input),
    shell: (line, { input, env = {}, under = [] } = {}) => {
      return finished(spawned([...under, "sh", "-c", line], { NODE: process.execPath, MAIN: main, ...env }), input);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };

  function spawned([command = "", ...args]: readonly string[], own: Readonly<Record<string, string>>): ChildProcess {
    // nothing of the machine that runs the test: neither its archive nor its colours
    const env = { PATH: process.env["PATH"], HOME: folder, LANG: "C.UTF-8", ...own };
    return spawn(command, args, { env, cwd: folder });
  }
}

function finished(child: ChildProcess, input: string | Uint8Array = ""): Promise<Outcome> {
  let stdout = "";
  let stderr = "";
  child.stdout!.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr!.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  // the program may end without reading what it is given
  child.stdin!.on("error", () => {});
  child.stdin!.end(input);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** Whether a command can be run here; a test that needs it says so when it cannot. */
export function canRun(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

/** Rows of RFC 4180 text, read the slow and obvious way. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (quoted && char === '"' && text[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (char === '"') quoted = !quoted;
    else if (!quoted && char === ",") {
      rows.at(-1)!.push(cell);
      cell = "";
    } else if (!quoted && char === "\r" && text[i + 1] === "\n") {
      rows.at(-1)!.push(cell);
      cell = "";
      rows.push([]);
      i++;
    } else cell += char;
  }
  if (quoted || cell || rows.at(-1)!.length > 0) throw new Error("the CSV does not end with a whole record");
  return rows.slice(0, -1);
}

export function readJsonLines(text: string): readonly unknown[] {
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}

export function textOf(path: string): string {
  return readFileSync(path, "utf8");
}
