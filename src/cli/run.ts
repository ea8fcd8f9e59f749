import { OnrecordError, version, type ErrorCode } from "../document/index.ts";
import { exits } from "./command.ts";
import { commands } from "./commands.ts";
import { showHelp, showHelpOfAll } from "./help.ts";
import { endQuietlyOnClosedPipe, processOutput, type Output } from "./output.ts";
import { parse } from "./parse.ts";

/** Runs one command line and returns its exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  endQuietlyOnClosedPipe();
  const out = processOutput();
  try {
    return await dispatch(argv, out);
  } catch (error) {
    out.progress(null);
    if (!(error instanceof OnrecordError)) return broke(error, out);
    out.say(`onrecord: ${error.message}`);
    return exitOf(error.code);
  }
}

async function dispatch([name = "--help", ...args]: readonly string[], out: Output): Promise<number> {
  if (name === "--version" || name === "-v") {
    await out.print(`${version}\n`);
    return exits.fine;
  }
  if (name === "--help" || name === "-h" || (name === "help" && args.length === 0)) {
    await out.print(showHelpOfAll(commands));
    return exits.fine;
  }
  if (name === "help") return dispatch([args[0]!, "--help"], out);
  const command = commands.find((command) => command.name === name);
  if (!command) throw new OnrecordError("COMMAND_UNKNOWN", { command: name });
  const parsed = parse(command, args);
  if (!parsed.switches.has("help")) return command.run({ ...parsed, out });
  await out.print(showHelp(command));
  return exits.fine;
}

/** Not the user's fault: says so, and where it happened when asked. */
function broke(error: unknown, out: Output): number {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  out.say(`onrecord: a fault in onrecord itself: ${message}. Please report it with what ONRECORD_DEBUG=1 prints.`);
  if (process.env["ONRECORD_DEBUG"]) out.say(stack ?? message);
  return exits.broken;
}

function exitOf(code: ErrorCode): number {
  if (code.startsWith("ARCHIVE_")) return exits.archive;
  if (code.startsWith("SOURCE_") || code === "NOT_FOUND" || code === "RECORD_INVALID" || code === "OUTPUT_FAILED")
    return exits.failed;
  return exits.usage;
}
