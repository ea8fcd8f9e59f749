import type { Command } from "./command.ts";
import { read } from "./read.ts";

/** Every command, in the order help lists them. */
export const commands: readonly Command[] = [read];
