import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { analysis } from "../../src/analyse/index.ts";
import { tasks } from "../../bench/tasks/index.ts";
import { version } from "../../src/document/index.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const src = join(root, "src");

// a document flows one way, down this list; nothing imports a later line
const order = ["document", "learn", "clean", "analyse", "read.ts", "link", "ingest", "store", "work", "serve", "cli"];
const pure = new Set(["document", "learn", "clean", "analyse", "read.ts", "link"]);

const files = sourceFiles(src);

describe("the folder list is the architecture", () => {
  test("knows every folder of src", () => {
    for (const name of readdirSync(src))
      expect(order, `src/${name} has no place in the order`).toContain(name.replace(/\.test\.ts$/, ".ts"));
  });

  test.each(files)("%s imports nothing that comes after it", (file) => {
    const room = roomOf(file);
    for (const target of importsOf(file).filter((specifier) => specifier.startsWith("."))) {
      const other = relative(src, resolve(dirname(join(src, file)), target)).split("/")[0]!;
      if (other === "..") continue;
      expect(order.indexOf(other), `src/${file} imports ${target}`).toBeLessThanOrEqual(order.indexOf(room));
    }
  });

  test.each(files.filter((file) => pure.has(roomOf(file))))("%s is pure: nothing of Node", (file) => {
    expect(importsOf(file).filter((specifier) => specifier.startsWith("node:"))).toEqual([]);
    const code = readFileSync(join(src, file), "utf8");
    // matches: "Math.random(" "Date.now(" "new Date()"   must not match: "Date.UTC("
    expect(code).not.toMatch(/Math\.random\(|Date\.now\(|new Date\(\)|performance\.now\(/);
  });

  test("lets the app import types of the API and nothing else of src", () => {
    for (const file of sourceFiles(join(root, "web", "src"))) {
      const code = readFileSync(join(root, "web", "src", file), "utf8");
      for (const [, kind, target] of code.matchAll(
        /^(import type|import|export type|export) [^;]*?from "((?:\.\.\/)+src\/[^"]+)"/gm,
      )) {
        expect(kind, `${file} imports more than types from ${target}`).toContain("type");
        expect(target).toMatch(/\/src\/serve\//);
      }
    }
  });
});

describe("a stage is whole", () => {
  const bench = tasks.map((task) => task.name.split("/"));
  const docs = readFileSync(join(root, "docs", "stages.md"), "utf8");
  // stages measured under another name: what they feed
  const measuredAs: Record<string, string> = { tokens: "sentences", quotes: "statements", chains: "statements" };

  test.each(analysis.stages)(
    "$name has its file, cases, misses, a bench task and a docs row",
    ({ name, version: number }) => {
      const folder = join(src, "analyse", name);
      expect(existsSync(join(folder, "stage.ts")), "stage.ts").toBe(true);
      expect(
        readdirSync(join(folder, "cases")).filter((file) => file.endsWith(".txt")).length,
        "cases/*.txt",
      ).toBeGreaterThan(0);
      expect(existsSync(join(folder, "misses.txt")), "misses.txt").toBe(true);
      expect(bench.flat(), "a bench task").toContain(measuredAs[name] ?? name);
      expect(docs, "a row in docs/stages.md").toContain(`| ${name} `);
      expect(number).toBeGreaterThan(0);
    },
  );

  test("no stage folder is left out of analyse.ts", () => {
    const folders = readdirSync(join(src, "analyse")).filter(
      (name) => name !== "en" && statSync(join(src, "analyse", name)).isDirectory(),
    );
    expect(folders.sort()).toEqual(analysis.stages.map(({ name }) => name).sort());
  });
});

test("states the version of package.json", () => {
  const { version: packaged } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(version).toBe(packaged);
});

function sourceFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|\.d\.ts$/.test(name),
  );
}

function roomOf(file: string): string {
  return file.split("/")[0]!;
}

function importsOf(file: string): readonly string[] {
  const code = readFileSync(join(src, file), "utf8");
  return [...code.matchAll(/^(?:import|export)\b[^;]*?from "([^"]+)"|^import "([^"]+)"|import\("([^"]+)"\)/gm)].map(
    ([, a, b, c]) => (a ?? b ?? c)!,
  );
}
