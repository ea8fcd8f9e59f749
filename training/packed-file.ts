import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Writes a packed model as a module beside the stage that uses it, and its card under `models`. Prints the card. */
export function writeModel(model: {
  /** From the root of the repository: "src/analyse/tags/model.ts". */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The name of the card and of the training task. */
  readonly task: string;
  readonly card: string;
}): void {
  const code = `// written by training/${model.task}.ts; see models/${model.task}.md
export const packed =
  "${Buffer.from(model.bytes).toString("base64")}";
`;
  writeFileSync(fromRoot(model.path), code);
  writeFileSync(fromRoot(`models/${model.task}.md`), model.card);
  console.log(model.card);
}

/** Writes strings as a module that a task generates; other than packed bytes, they are read as they stand. */
export function writeModule(path: string, task: string, strings: Readonly<Record<string, string>>): void {
  const parts = Object.entries(strings).map(([name, value]) => `export const ${name} =\n  ${JSON.stringify(value)};\n`);
  writeFileSync(fromRoot(path), `// written by training/${task}.ts; see models/${task}.md\n${parts.join("")}`);
}

export function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
