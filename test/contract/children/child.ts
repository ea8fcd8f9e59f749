import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A real second process running one of the scripts beside this file; what it prints, line by line. */
export interface Child {
  readonly process: ChildProcess;
  readonly lines: AsyncIterable<string>;
  /** Its exit code, null when killed, and what it wrote to stderr. */
  readonly ended: Promise<{ readonly code: number | null; readonly talk: string }>;
}

const root = fileURLToPath(new URL("../../..", import.meta.url));

export interface ChildOptions {
  /** Largest file it may write, KiB. */
  readonly mostKib?: number;
}

export function startChild(script: string, args: readonly string[], { mostKib }: ChildOptions = {}): Child {
  const command = [process.execPath, "--import", "tsx", fileURLToPath(new URL(script, import.meta.url)), ...args];
  const limited =
    mostKib === undefined ? command : ["bash", "-c", `ulimit -f ${mostKib}; exec "$@"`, "bash", ...command];
  const child = spawn(limited[0]!, limited.slice(1), { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let talk = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (talk += text));
  return {
    process: child,
    lines: createInterface({ input: child.stdout }),
    ended: new Promise((settle, fail) => {
      child.once("error", fail);
      child.once("close", (code) => settle({ code, talk }));
    }),
  };
}

export async function linesOf(child: Child): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of child.lines) lines.push(line);
  return lines;
}
