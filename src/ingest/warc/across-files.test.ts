import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packedArchive, pageRecord, warcRecord } from "../../../test/support/warc-builder.ts";
import { readSource } from "../read-source.ts";
import { isFailed, type SourceOptions } from "../source.ts";
import { rememberCaptures } from "./earlier.ts";

const digest = { "WARC-Payload-Digest": "sha1:AAAA" };
const first = [
  pageRecord("https://example.org/before", "<p>before</p>"),
  pageRecord("https://example.org/one", "<p>one</p>", digest),
];
const again = warcRecord({ type: "revisit", uri: "https://example.org/again", fields: digest, block: "" });

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-warc-"));
  writeFileSync(join(folder, "a.warc.gz"), packedArchive(first));
  writeFileSync(join(folder, "b.warc"), Buffer.concat([pageRecord("https://example.org/two", "<p>two</p>"), again]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function pagesOf(sources: readonly string[], options: SourceOptions = {}) {
  const pages: (readonly [string, string])[] = [];
  for (const source of sources)
    for await (const item of readSource(source, options)) {
      if (isFailed(item)) throw item.error;
      pages.push([item.name.split("/").at(-1)!, item.text]);
    }
  return pages;
}

const resolved = [
  ["before", "<p>before</p>"],
  ["one", "<p>one</p>"],
  ["two", "<p>two</p>"],
  ["again", "<p>one</p>"],
];

test("resolves a revisit of what another file of the folder holds", async () => {
  expect(await pagesOf([folder])).toEqual(resolved);
});

test("resolves it between sources that are given one memory, and not without", async () => {
  const sources = [join(folder, "a.warc.gz"), join(folder, "b.warc")];
  expect(await pagesOf(sources, { captures: rememberCaptures() })).toEqual(resolved);
  expect(await pagesOf(sources)).toEqual(resolved.slice(0, 3));
});

test("counts it as unresolved when the other file is gone or another by then", async () => {
  const moved = join(folder, "..", `${folder.split("/").at(-1)}-moved.warc.gz`);
  for (const later of [
    null,
    packedArchive([pageRecord("https://example.org/x", `<p>${"x".repeat(99)}</p>`), ...first]),
  ]) {
    writeFileSync(moved, packedArchive(first));
    const captures = rememberCaptures();
    await pagesOf([moved], { captures });
    if (later) writeFileSync(moved, later);
    else rmSync(moved);
    const told: string[] = [];
    const pages = await pagesOf([join(folder, "b.warc")], { captures, tell: (text) => told.push(text) });
    expect(pages).toEqual([["two", "<p>two</p>"]]);
    expect(told[0]).toContain("1 revisit repeats what was not read before");
  }
  rmSync(moved);
});
