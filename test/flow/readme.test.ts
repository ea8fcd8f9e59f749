import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildProgram, type Program } from "./program.ts";

let program: Program;
beforeAll(() => {
  program = buildProgram();
});
afterAll(() => program.remove());

const readme = readFileSync(fileURLToPath(new URL("../../README.md", import.meta.url)), "utf8");

// a block that opens with a prompt: the command, over several lines where they end in |, then what it prints
const sessions = [...readme.matchAll(/^```\n\$ ((?:.*\|\n)*.*)\n([\s\S]*?)^```/gm)].map(([, command, output]) => ({
  command: command!,
  output: output!,
}));

test("shows at least one session", () => expect(sessions.length).toBeGreaterThan(0));

test.each(sessions)("prints what it shows: $command", async ({ command, output }) => {
  const { code, stdout, stderr } = await program.shell(command.replaceAll("npx onrecord", '"$NODE" "$MAIN"'));
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toBe(output);
});
