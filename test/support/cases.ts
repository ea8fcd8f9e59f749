import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/index.ts";
import { defaultPublished, documentOf } from "./build.ts";
import { readMarked, showMarked, type Mark } from "./notation.ts";

/**
 * A cases file: optional `published: DATE` header lines, then cases parted by blank lines. Each line of a case is one
 * paragraph. `# words` names the case; `todo: reason` says it is a known gap, which must then fail.
 */
export interface Case {
  readonly name: string;
  readonly published: string | null;
  readonly todo: string | null;
  /** The answer, written into the text. */
  readonly marked: string;
}

export function readCases(file: string): readonly Case[] {
  let published: string | null = defaultPublished;
  const cases: Case[] = [];
  for (const chunk of file.replaceAll("\r\n", "\n").split(/\n{2,}/)) {
    let name: string | null = null;
    let todo: string | null = null;
    const lines: string[] = [];
    for (const line of chunk.split("\n")) {
      if (line.startsWith("# ")) name = name ? `${name} ${line.slice(2)}` : line.slice(2);
      else if (line.startsWith("todo: ")) todo = line.slice(6);
      else if (line.startsWith("published: ")) published = line.slice(11) === "none" ? null : line.slice(11);
      else if (line.trim()) lines.push(line);
    }
    if (lines.length) cases.push({ name: name ?? lines[0]!.slice(0, 70), published, todo, marked: lines.join("\n") });
  }
  return cases;
}

/**
 * Runs every `cases/*.txt` and `misses.txt` under a stage folder. `marksOf` analyses the bare text and says what it found
 * in the notation's terms; the result is written back and compared as prose.
 */
export function describeCases(folder: string, marksOf: (document: Document) => readonly Mark[]): void {
  const analysed = (text: string, published: string | null) => {
    const document = documentOf(text, published);
    return showMarked({ text, marks: marksOf(document) });
  };
  for (const file of readdirSync(join(folder, "cases")).filter((name) => name.endsWith(".txt"))) {
    describe(`cases/${file}`, () => {
      const cases = readCases(readFileSync(join(folder, "cases", file), "utf8"));
      test("holds at least one case", () => expect(cases.length).toBeGreaterThan(0));
      for (const { name, published, todo, marked } of cases) {
        const check = () => expect(analysed(readMarked(marked).text, published)).toBe(marked);
        if (todo) test.fails(`${name} (todo: ${todo})`, check);
        else test(name, check);
      }
    });
  }
  describe("misses.txt", () => {
    const misses = readFileSync(join(folder, "misses.txt"), "utf8")
      .split("\n")
      .filter((line) => line.trim() && !line.startsWith("# "));
    test("holds at least one miss", () => expect(misses.length).toBeGreaterThan(0));
    for (const line of misses)
      test(line.slice(0, 80), () =>
        expect(analysed(line, defaultPublished)).toBe(showMarked({ text: line, marks: [] })),
      );
  });
}
