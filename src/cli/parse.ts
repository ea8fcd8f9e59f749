import { parseArgs } from "node:util";
import { OnrecordError } from "../document/index.ts";
import type { Call, Command } from "./command.ts";

/** Options every command has. */
export const everywhere = { help: { about: "Print this help" } } as const;

export type Parsed = Omit<Call, "out">;

/** Arguments after the command's name → a call. Throws OPTION_INVALID and OPTION_UNKNOWN. */
export function parse(command: Command, args: readonly string[]): Parsed {
  const options = { ...everywhere, ...command.options };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, option]) => [
        name,
        { type: "value" in option && option.value ? ("string" as const) : ("boolean" as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const values: Record<string, string> = {};
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const name = token.rawName === "-h" ? "help" : token.name;
    const option = Object.hasOwn(options, name) ? options[name as keyof typeof options] : undefined;
    if (!option || (token.rawName.length === 2 && name !== "help"))
      throw new OnrecordError("OPTION_UNKNOWN", { option: token.rawName, command: command.name });
    if (!takesValue(option)) {
      if (token.value !== undefined) throw invalid(`--${name}`, token.value, "it takes no value");
      switches.add(name);
    } else {
      const { value } = token;
      // "--outlet --json" is a forgotten value, "--text=--json" is not
      if (value === undefined || (!token.inlineValue && value.startsWith("--")))
        throw invalid(`--${name}`, "left empty", `it needs a value, as in --${name} ${option.value}`);
      if (option.choices && !option.choices.includes(value))
        throw invalid(`--${name}`, value, `it is one of ${option.choices.join(", ")}`);
      values[name] = value;
    }
  }
  return { operands: checkOperands(command, operands, switches), values, switches };
}

function checkOperands(
  command: Command,
  operands: readonly string[],
  switches: ReadonlySet<string>,
): readonly string[] {
  if (switches.has("help")) return operands;
  if (command.takes === "none" && operands.length > 0)
    throw new OnrecordError("OPERANDS_INVALID", {
      command: command.name,
      why: `takes no ${JSON.stringify(operands[0])}`,
    });
  if (command.takes === "some" && operands.length === 0)
    throw new OnrecordError("OPERANDS_INVALID", { command: command.name, why: `needs ${command.operands}` });
  return operands;
}

function takesValue(option: {
  readonly about: string;
}): option is { about: string; value: string; choices?: readonly string[] } {
  return "value" in option && option.value !== undefined;
}

export function invalid(option: string, value: string, why: string): OnrecordError {
  return new OnrecordError("OPTION_INVALID", { option, value, why });
}
