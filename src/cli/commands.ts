import { add } from "./add.ts";
import type { Command } from "./command.ts";
import { demo } from "./demo.ts";
import { doctor } from "./doctor.ts";
import { exportCommand } from "./export.ts";
import { figures } from "./figures.ts";
import { open } from "./open.ts";
import { origins } from "./origins.ts";
import { read } from "./read.ts";
import { series } from "./series.ts";
import { statements } from "./statements.ts";
import { stories } from "./stories.ts";
import { verify } from "./verify.ts";
import { watch } from "./watch.ts";

/** Every command, in the order help lists them. */
export const commands: readonly Command[] = [
  read,
  add,
  watch,
  open,
  demo,
  statements,
  figures,
  series,
  stories,
  origins,
  exportCommand,
  verify,
  doctor,
];
