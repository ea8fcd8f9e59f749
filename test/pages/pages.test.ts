import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readGolden, type Golden } from "./golden.ts";

// pages written for these tests; `npx tsx scripts/add-page.ts <slug>` writes what is expected of a new one
const here = import.meta.dirname;
const slugs = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test("holds at least six pages", () => expect(slugs.length).toBeGreaterThanOrEqual(6));

describe.each(slugs)("%s", (slug) => {
  const golden = readGolden(join(here, slug));
  test.each(["md", "json"] as const)("comes out as expected.%s says", (kind) => compare(slug, kind, golden));
});

/** A missing expectation fails; a different result is left beside it for review. */
function compare(slug: string, kind: keyof Golden, golden: Golden): void {
  const expected = join(here, slug, `expected.${kind}`);
  const actual = join(here, slug, `expected.actual.${kind}`);
  rmSync(actual, { force: true });
  const written = existsSync(expected) ? readFileSync(expected, "utf8") : null;
  if (written !== golden[kind]) writeFileSync(actual, golden[kind]);
  expect(golden[kind], `see ${slug}/expected.actual.${kind}`).toBe(written);
}
