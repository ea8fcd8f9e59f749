import { exitMeanings, type Command, type Options } from "./command.ts";
import { everywhere } from "./parse.ts";

/** One sentence, two examples, the options. */
export function showHelp(command: Command): string {
  const lines = [command.summary, "", `  onrecord ${command.name} ${usageOf(command)}`.trimEnd(), ""];
  lines.push("Examples:", ...command.examples.map((example) => `  ${example}`), "");
  lines.push("Options:", ...optionLines({ ...command.options, ...everywhere }));
  return `${lines.join("\n")}\n`;
}

export function showHelpOfAll(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const lines = [
    "onrecord puts the news on record: who said what, when, with which figures.",
    "",
    "  onrecord COMMAND [OPTIONS]",
    "",
    "Commands:",
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    "",
    "  onrecord COMMAND --help    what a command does, with examples",
    "  onrecord --version         the version",
    "",
    "Data goes to standard output, talk to standard error; - is standard input.",
    "The archive is --archive FILE, else $ONRECORD_ARCHIVE, else a file in your data folder.",
    "",
    "Exit codes:",
    ...exitMeanings.map(([code, meaning]) => `  ${String(code).padStart(2)}  ${meaning}`),
  ];
  return `${lines.join("\n")}\n`;
}

export function usageOf(command: Command): string {
  return [command.operands, "[OPTIONS]"].filter(Boolean).join(" ");
}

function optionLines(options: Options): readonly string[] {
  const rows = Object.entries(options).map(
    ([name, { value, about, choices }]) =>
      [`--${name}${value ? ` ${value}` : ""}`, choices ? `${about}: ${choices.join(", ")}` : about] as const,
  );
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
