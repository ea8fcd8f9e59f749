import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";

/** A folder for the tests of one file, removed after them. */
export function tempFolder(): { readonly path: () => string } {
  let path = "";
  beforeAll(() => {
    path = mkdtempSync(join(tmpdir(), "onrecord-test-"));
  });
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return { path: () => path };
}
