import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readRecord } from "../../src/document/index.ts";
import { openArchive } from "../../src/store/index.ts";
import { httpAnswer, packedArchive, pageRecord, warcRecord } from "../support/warc-builder.ts";
import { buildProgram, readJsonLines, type Program } from "./program.ts";

const story = (jobs: number) =>
  `<!doctype html><title>Ferry stops after fire</title><article><h1>Ferry stops after fire</h1><p>“We lost ${jobs} jobs,” said Mara Ilves, the owner of the Tolland ferry. She said that about 2,500 people would have to wait.</p><p>The harbour master, Oskar Lind, denied that the fire was foreseen.</p></article>`;
const ferry = pageRecord("https://example.org/ferry", story(40));
const later = pageRecord("https://example.org/later", story(50));
const image = warcRecord({ uri: "https://example.org/a.png", block: httpAnswer("x", { "Content-Type": "image/png" }) });

let program: Program;
beforeAll(() => {
  program = buildProgram();
  mkdirSync(join(program.folder, "crawl"));
  writeFileSync(join(program.folder, "crawl", "a.warc.gz"), packedArchive([ferry, image, later]));
  const broken = gzipSync(ferry);
  broken[broken.length - 8]! ^= 1;
  writeFileSync(join(program.folder, "broken.warc.gz"), Buffer.concat([broken, packedArchive([later])]));
});
afterAll(() => program.remove());

test.each([["crawl/a.warc.gz"], ["crawl"]])("read prints a record for each page of %s", async (source) => {
  const { code, stdout, stderr } = await program.run(["read", source, "--json"]);
  const records = readJsonLines(stdout).map(readRecord);
  expect(records.map(({ document }) => document.url)).toEqual([
    "https://example.org/ferry",
    "https://example.org/later",
  ]);
  expect(records.every(({ statements }) => statements.length > 0)).toBe(true);
  expect(stderr).toBe("onrecord: crawl/a.warc.gz: 2 pages; passed over 1 response.\n");
  expect(code).toBe(0);
});

test("add keeps each page, says which record is damaged, and verify finds nothing wrong", async () => {
  const archive = ["--archive", join(program.folder, "kept.onrecord")];
  const { code, stdout, stderr } = await program.run(["add", "broken.warc.gz", "--json", ...archive]);
  expect(readJsonLines(stdout)).toMatchObject([
    { name: "broken.warc.gz at byte 0", status: "failed", error: { code: "SOURCE_DAMAGED" } },
    { name: "https://example.org/later", status: "new" },
  ]);
  expect(stderr).toContain("broken.warc.gz: the record at byte 0 was skipped: its gzip data does not add up");
  expect(stderr).toContain("added 1, failed 1");
  expect(code).toBe(1);
  expect((await program.run(["verify", ...archive])).code).toBe(0);
});

test.each([
  ["packed", packedArchive([ferry, image, later])],
  ["not packed", Buffer.concat([ferry, image, later])],
])("an archive from standard input is told by its bytes and read: %s", async (_kind, input) => {
  const { code, stdout, stderr } = await program.run(["read", "-", "--json"], { input });
  expect(readJsonLines(stdout).map((line) => readRecord(line).document.url)).toEqual([
    "https://example.org/ferry",
    "https://example.org/later",
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "onrecord: -: 2 pages; passed over 1 response.\n" });
});

test("a page whose bytes are not those its digest was made of is read and told, with place and both digests", async () => {
  const said = `sha1:${"A".repeat(32)}`;
  const altered = pageRecord("https://example.org/ferry", story(41), { "WARC-Payload-Digest": said });
  writeFileSync(join(program.folder, "altered.warc.gz"), packedArchive([image, altered]));
  const { code, stdout, stderr } = await program.run(["read", "altered.warc.gz", "--json"]);
  expect(readJsonLines(stdout)).toHaveLength(1);
  const at = packedArchive([image]).length;
  // matches: a digest of 32 letters and digits   must not match: the one that was said
  expect(stderr).toMatch(
    new RegExp(
      `altered\\.warc\\.gz at byte ${at}: its payload digest is ${said}, and its bytes give sha1:[B-Z2-7][A-Z2-7]{31}\\.`,
    ),
  );
  expect(stderr).toContain("1 page; passed over 1 response; 1 does not match the digest kept with it.");
  expect(code).toBe(0);
});

test("such a page says so in its record, now and when the archive is read again", async () => {
  const altered = pageRecord("https://example.org/ferry", story(41), {
    "WARC-Payload-Digest": `sha1:${"A".repeat(32)}`,
  });
  writeFileSync(join(program.folder, "marked.warc.gz"), packedArchive([altered, later]));
  const path = join(program.folder, "marked.onrecord");
  expect((await program.run(["add", "marked.warc.gz", "--archive", path])).code).toBe(0);
  const store = await openArchive(path);
  const notices: (readonly string[])[] = [];
  for (const { key } of (await store.documents({ order: "added" })).rows)
    notices.push(((await store.record(key))?.notices ?? []).map(({ message }) => message));
  await store.close();
  expect(notices.map((said) => said.find((message) => message.includes("digest")))).toEqual([
    expect.stringContaining("marked.warc.gz at byte 0: its payload digest is sha1:AAAA"),
    undefined,
  ]);
  expect((await program.run(["verify", "--archive", path])).code).toBe(0);
});

test("read --as warc takes any file for an archive, and says what is wrong with one that is none", async () => {
  writeFileSync(join(program.folder, "crawl.bin"), packedArchive([ferry]));
  writeFileSync(join(program.folder, "note.txt"), "The ferry stays in port.\n");
  const { code, stdout, stderr } = await program.run(["read", "crawl.bin", "note.txt", "--as", "warc", "--json"]);
  expect(readJsonLines(stdout)).toHaveLength(1);
  expect(stderr).toContain("note.txt");
  expect(stderr).toContain("archive");
  expect(code).toBe(1);
});

test("a revisit finds what it repeats in a file named before it", async () => {
  const repeated = warcRecord({
    type: "revisit",
    uri: "https://example.org/ferry",
    block: Buffer.from("HTTP/1.1 304 Not Modified\r\n\r\n"),
    fields: {
      "WARC-Profile": "http://netpreserve.org/warc/1.1/revisit/server-not-modified",
      "WARC-Refers-To-Target-URI": "https://example.org/ferry",
    },
  });
  writeFileSync(join(program.folder, "one.warc"), ferry);
  writeFileSync(join(program.folder, "two.warc"), repeated);
  const { stdout } = await program.run(["read", "one.warc", "two.warc", "--json"]);
  const urls = readJsonLines(stdout).map((line) => readRecord(line).document.url);
  expect(urls).toEqual(["https://example.org/ferry", "https://example.org/ferry"]);
});
