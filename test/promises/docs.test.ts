import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generateDocs } from "../../scripts/docs.ts";
import { analysis } from "../../src/analyse/index.ts";
import { commands } from "../../src/cli/commands.ts";
import { errorCodes, noticeCodes } from "../../src/document/index.ts";
import { routes } from "../../src/serve/api.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const pages = await generateDocs();

test.each([...pages])("%s is what `npm run docs` writes", (path, content) => {
  expect(read(path)).toBe(content);
});

test("documents every command and option", () => {
  const page = read("docs/cli.md");
  for (const { name, options } of commands) {
    expect(page).toContain(`## ${name}\n`);
    for (const option of Object.keys(options)) expect(page).toContain(`--${option}`);
  }
});

test("documents every route, stage, notice and error", () => {
  for (const { method, path } of Object.values(routes))
    expect(read("docs/api.md")).toContain(`${method.toUpperCase()} ${path}`);
  for (const { name } of analysis.stages) expect(read("docs/stages.md")).toContain(`| ${name} `);
  for (const code of [...noticeCodes, ...errorCodes]) expect(read("docs/codes.md")).toContain(`\`${code}\``);
});

test("links only to files that are there", () => {
  for (const page of [
    "README.md",
    "DESIGN.md",
    "CONTRIBUTING.md",
    "AGENTS.md",
    "docs/cli.md",
    "docs/api.md",
    "docs/stages.md",
  ]) {
    // matches: "](docs/cli.md)"   must not match: "](https://example.org)"
    for (const [, target] of read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      expect(() => readFileSync(join(root, page, "..", target!)), `${page} → ${target}`).not.toThrow();
    }
  }
});
