import { run } from "./run.ts";
import { open } from "./open.ts";
import { parse } from "./parse.ts";

/** `npm start`: the example story, or the user's own reports where the arguments name any. */
export function start(args: readonly string[]): Promise<number> {
  return run([namesReports(args) ? "open" : "demo", ...args]);
}

function namesReports(args: readonly string[]): boolean {
  try {
    return parse(open, args).operands.length > 0;
  } catch {
    // `demo` has the same options and says what is wrong with them
    return false;
  }
}
