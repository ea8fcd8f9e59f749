import type { Style } from "./table.ts";

/** Where a command writes: data to standard output, talk to standard error. */
export interface Output {
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  readonly style: Style;
  /** Data, as is; waits when the reader is slower. */
  readonly print: (text: string) => Promise<void>;
  /** A line of talk. */
  readonly say: (line: string) => void;
  /** One line on a terminal that the next replaces; nothing where standard error is no terminal. Null wipes it. */
  readonly progress: (line: string | null) => void;
}

const defaultWidth = 80;

export function processOutput(): Output {
  const { stdout, stderr, env } = process;
  const colour = stdout.isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  let showing = false;
  const wipe = () => {
    if (showing) stderr.write("\r\u001b[K");
    showing = false;
  };
  return {
    width: stdout.columns || Number(env["COLUMNS"]) || defaultWidth,
    isTerminal: stdout.isTTY,
    style: {
      bold: (words) => (colour ? `\u001b[1m${words}\u001b[22m` : words),
      dim: (words) => (colour ? `\u001b[2m${words}\u001b[22m` : words),
    },
    print: async (text) => {
      wipe();
      if (!stdout.write(text)) await new Promise((resolve) => stdout.once("drain", resolve));
    },
    say: (line) => {
      wipe();
      stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (!stderr.isTTY) return;
      wipe();
      if (line === null) return;
      stderr.write(line.slice(0, (stderr.columns || defaultWidth) - 1));
      showing = true;
    },
  };
}

let isWatching = false;

/** A reader that has seen enough (`| head`) is no fault: ends quietly. */
export function endQuietlyOnClosedPipe(): void {
  if (isWatching) return;
  isWatching = true;
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0);
      throw error;
    });
}
