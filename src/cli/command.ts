import type { Output } from "./output.ts";

/** One option: how it is written, what it means, and what it may be. Parsing, help and the docs are made of this. */
export interface Option {
  /** What stands for the value in help ("FILE"); none for a switch. */
  readonly value?: string;
  /** One sentence without its full stop. */
  readonly about: string;
  /** The values it may have. */
  readonly choices?: readonly string[];
}

export type Options = Readonly<Record<string, Option>>;

export interface Command {
  readonly name: string;
  /** What follows the name: "[FILE|DIR|URL|-]…". Empty for none. */
  readonly operands: string;
  /** Sources may be missing: then what is read. Null when operands are not checked. */
  readonly takes: "none" | "any" | "some";
  /** One sentence. */
  readonly summary: string;
  /** Two command lines that work. */
  readonly examples: readonly string[];
  readonly options: Options;
  readonly run: (call: Call) => Promise<number>;
}

/** One call of a command, parsed and checked against its table. */
export interface Call {
  readonly operands: readonly string[];
  /** Options with a value, as written; absent when not given. */
  readonly values: Readonly<Record<string, string>>;
  /** Switches that were given. */
  readonly switches: ReadonlySet<string>;
  readonly out: Output;
}

/** Exit codes, in the order help lists them. */
export const exits = {
  fine: 0,
  failed: 1,
  usage: 2,
  archive: 3,
  unverified: 4,
  // EX_SOFTWARE of sysexits.h
  broken: 70,
} as const;

export const exitMeanings: readonly (readonly [code: number, meaning: string])[] = [
  [exits.fine, "all went well"],
  [exits.failed, "something could not be read or written; the rest was"],
  [exits.usage, "the command line was not understood"],
  [exits.archive, "the archive cannot be used"],
  [exits.unverified, "verify found data that do not hold"],
  [exits.broken, "a fault in onrecord itself"],
];
