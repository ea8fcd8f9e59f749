import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readRecord, type OnRecord } from "../../src/document/index.ts";
import { isLacking } from "../support/needs.ts";
import { httpAnswer, pageRecord, warcRecord } from "../support/warc-builder.ts";
import { buildProgram, canRun, readJsonLines, type Outcome, type Program } from "./program.ts";

const good = "Ferry stops after fire\n\n10 March 2026\n\nMara Ilves said that 40 jobs were lost.\n";
const other = "Mill strike ends\n\n12 March 2026\n\nInes Tamm said 300 workers would return.\n";

const latin1 = (text: string) => Buffer.from(text, "latin1");
const utf16le = (text: string) => Buffer.from(text, "utf16le");
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();

let program: Program;
let archive = "";
let made = 0;
beforeAll(() => {
  program = buildProgram();
});
beforeEach(() => {
  archive = join(program.folder, `archive-${++made}.db`);
});
afterAll(() => program.remove());

/** A folder with these files between two good ones; what to write, or how. */
function between(
  files: Readonly<Record<string, readonly [string | Uint8Array, ...unknown[]] | ((path: string) => void)>>,
): string {
  const folder = join(program.folder, `batch-${made}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "a-good.txt"), good);
  for (const [name, file] of Object.entries(files))
    if (typeof file === "function") file(join(folder, name));
    else writeFileSync(join(folder, name), file[0]);
  writeFileSync(join(folder, "z-good.txt"), other);
  return folder;
}

const add = (...args: readonly string[]) => program.run(["add", ...args, "--archive", archive]);

async function archived(): Promise<readonly OnRecord[]> {
  const { code, stdout } = await program.run(["export", "--archive", archive]);
  expect(code).toBe(0);
  return readJsonLines(stdout).map(readRecord);
}

/** Storage and every datum hold, and the file is as it was closed. */
async function expectIntact(): Promise<void> {
  const { code, stderr } = await program.run(["verify", "--archive", archive]);
  expect(stderr).toContain("all hold");
  expect(code).toBe(0);
}

/** One clear line a failure: what it is about, no stack, something to try. */
function expectClear({ stderr }: Outcome, ...words: readonly string[]): void {
  for (const word of words) expect(stderr).toContain(word);
  // matches: a line of a stack trace   must not match: "at the archive"
  expect(stderr).not.toMatch(/^\s+at .*:\d+/m);
}

test("what is no text is named, the rest of the batch goes on, the archive stays whole", async () => {
  const pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n";
  const jpeg = Buffer.concat([
    Buffer.from("ffd8ffe000104a46494600010101006000600000ffdb004300", "hex"),
    Buffer.alloc(64, 8),
  ]);
  const bad: Readonly<Record<string, readonly [content: string | Uint8Array, words: string]>> = {
    "b-empty.txt": ["", "is empty (0 bytes)"],
    "c-noise.txt": [new Uint8Array(5000).fill(0xff), "is binary data, not text"],
    "d-zeros.txt": [new Uint8Array(5000), "is binary data, not text"],
    "e-pdf.txt": [pdf, "is a PDF document, not text"],
    "f-jpeg.txt": [jpeg, "is a JPEG image, not text"],
  };
  const folder = between(bad);
  const outcome = await add(folder);
  const lines = outcome.stderr.trim().split("\n");
  expectClear(outcome);
  expect(lines).toEqual([
    ...Object.entries(bad).map(([name, [, words]]) => expect.stringContaining(`${name} ${words}`)),
    "added 2, failed 5",
  ]);
  expect(outcome.code).toBe(1);
  expect(await archived()).toHaveLength(2);
  await expectIntact();
});

describe("text in any encoding is read, and what was guessed is said", () => {
  const report = "The café on the pier reopened. “We lost £40,” said Zoë Lund.\n";
  const texts: Readonly<Record<string, readonly [bytes: Uint8Array, codes: readonly string[]]>> = {
    "b-utf-16le-mark.txt": [Buffer.concat([Buffer.of(0xff, 0xfe), utf16le(report)]), []],
    "c-utf-16be-mark.txt": [Buffer.concat([Buffer.of(0xfe, 0xff), utf16be(report)]), []],
    "d-utf-16le.txt": [utf16le(report), ["ENCODING_GUESSED"]],
    "e-utf-16be.txt": [utf16be(report), ["ENCODING_GUESSED"]],
    // what is called Latin-1 has curly quotes where Latin-1 has controls
    "f-latin-1.txt": [latin1(report.replace("“", "\u0093").replace("”", "\u0094")), ["ENCODING_GUESSED"]],
    "g-utf-8-mark.txt": [Buffer.from(`\ufeff${report}`), []],
  };

  test("without a failure", async () => {
    const { code, stderr } = await add(between(texts));
    expect(stderr).toBe("added 8\n");
    expect(code).toBe(0);
    const records = (await archived()).slice(1, -1);
    expect(records.map((record) => record.document.text)).toEqual(records.map(() => report));
    expect(
      records.map(({ notices }) => notices.map((notice) => notice.code).filter((name) => name.startsWith("ENCODING"))),
    ).toEqual(Object.values(texts).map(([, codes]) => codes));
    await expectIntact();
  });

  test("text that is damaged is read where it can be, and the damage is counted", async () => {
    const bytes = Buffer.from(report).subarray(0, -2);
    const { stdout } = await program.run(["read", "-"], { input: Buffer.concat([bytes, Buffer.of(0xc3)]) });
    const { document, notices } = readRecord(JSON.parse(stdout));
    expect(document.text.endsWith("Lund\ufffd")).toBe(true);
    expect(notices).toContainEqual(expect.objectContaining({ code: "ENCODING_DAMAGED" }));
  });
});

describe("a file of 200 MB", () => {
  test("is refused by its size at once, and the batch goes on", async () => {
    const folder = between({
      "m-large.txt": (path) => {
        writeFileSync(path, "");
        truncateSync(path, 200_000_000);
      },
    });
    const outcome = await add(folder);
    expectClear(outcome, "m-large.txt is 200 MB, over the limit of 50 MB", "--max-size", "added 2, failed 1");
    expect(outcome.code).toBe(1);
    await expectIntact();
  });

  test("is too long for one record even where its size is allowed, and the batch goes on in little memory", async () => {
    const folder = between({ "m-large.txt": () => {} });
    const made = `yes 'The ferry stopped on Monday, Mara Ilves said.' | head -c 200000000 > "$FOLDER/m-large.txt"`;
    const line = `${made}; "$NODE" --max-old-space-size=300 "$MAIN" read "$FOLDER" --max-size 300MB`;
    const outcome = await program.shell(line, { env: { FOLDER: folder } });
    rmSync(join(folder, "m-large.txt"));
    expectClear(outcome, "m-large.txt has 200 million characters", "at most 60 million", "Split it");
    expect(outcome.code).toBe(1);
    expect(readJsonLines(outcome.stdout)).toHaveLength(2);
  });

  test("is refused on standard input without being taken in", async () => {
    const line = `yes 'The ferry stopped.' | head -c 200000000 | "$NODE" --max-old-space-size=200 "$MAIN" read -`;
    const outcome = await program.shell(line);
    expectClear(outcome, "- is more than 50 MB, over the limit of 50 MB");
    expect({ code: outcome.code, stdout: outcome.stdout }).toEqual({ code: 1, stdout: "" });
  });
});

test("a page with a million tags in each other is read, and its words are kept", async () => {
  const depth = 1_000_000;
  const page = `<!doctype html><title>Deep</title>${"<div>".repeat(depth)}<p>Mara Ilves said 40 jobs were lost.</p>`;
  const outcome = await add(between({ "m-deep.html": [page + "</div>".repeat(depth)] }));
  expect(outcome.stderr).toBe("added 3\n");
  expect((await archived())[1]!.document.text).toContain("Mara Ilves said 40 jobs were lost.");
  await expectIntact();
});

describe("pages and files made to harm are read as far as they are sound, in bounded time, and the batch goes on", () => {
  const said = "<p>Oskar Lind said that the ferry stopped on Monday after a fire on board.</p>";
  const entities = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};&e${i};&e${i};">`).join("");
  const answer = (body: Uint8Array, fields: Readonly<Record<string, string>>) =>
    gzipSync(warcRecord({ uri: "https://example.org/bomb", block: httpAnswer(body, fields) }));
  const zeros = Buffer.alloc(60_000_000);
  const sound = gzipSync(pageRecord("https://example.org/sound", said));

  test("told one by one", async () => {
    const folder = between({
      "b-script.html": [`<!doctype html><script>var a = "${said.repeat(200_000)}"</script><article>${said}</article>`],
      "c-frames.html": [
        `<html><frameset cols="1,2"><frame src="http://127.0.0.1/"></frameset><noframes>${said}</noframes>`,
      ],
      "d-unclosed.html": [
        `<html><body><div><b><article><h1>Ferry stops<p>Mara Ilves said so.<ul><li>one<li>two${said}<table><tr><td>three`,
      ],
      "e-lie.html": [`<!doctype html><meta charset="utf-16le"><p>Caf\u00e9: ${said}</p>`],
      "f-lie.html": [Buffer.from(`<!doctype html><meta charset="utf-8"><p>Caf\u00e9: ${said}</p>`, "latin1")],
      "g-bomb.xml": [
        `<!DOCTYPE rss [<!ENTITY e0 "x">${entities}]><rss version="2.0"><channel><item><title>&e30;</title><link>https://gull.example/a</link></item></channel></rss>`,
      ],
      "h-bombs.warc.gz": [
        Buffer.concat([
          answer(gzipSync(zeros), { "Content-Encoding": "gzip" }),
          answer(brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }), {
            "Content-Encoding": "br",
          }),
          gzipSync(warcRecord({ uri: "https://example.org/large", block: httpAnswer(zeros) })),
          sound,
        ]),
      ],
      "i-lengths.warc": [
        Buffer.concat([
          pageRecord("https://example.org/a", said, { "Content-Length": "7" }),
          pageRecord("https://example.org/b", said, { "Content-Length": "99999999999" }),
          pageRecord("https://example.org/c", said),
        ]),
      ],
      "j-bomb.gz": [gzipSync(zeros)],
      "k-bomb.html": [gzipSync(zeros)],
    });
    const outcome = await add(folder);
    expectClear(
      outcome,
      "g-bomb.xml: 1 of 1 entries hold no report",
      "h-bombs.warc.gz: the record at byte 0 was skipped: it unpacks to more than 50 MB",
      "h-bombs.warc.gz at byte",
      "is 60 MB, over the limit of 50 MB",
      "i-lengths.warc: the record at byte 0 was skipped: its Content-Length is 7",
      "its Content-Length is 99999999999, which is more than the file has",
      "j-bomb.gz is gzip-compressed data, not text",
      "k-bomb.html is gzip-compressed data, not text",
    );
    // the feed, three bombs in an archive, two lengths, two packed files
    expect(outcome.stderr).toMatch(/added 9, failed 8\n$/);
    expect(outcome.code).toBe(1);
    const texts = (await archived()).map(({ document }) => document.text);
    expect(texts.filter((text) => text.includes("Oskar Lind said"))).toHaveLength(7);
    expect(texts.filter((text) => text.startsWith("Café:"))).toHaveLength(2);
    await expectIntact();
  });
});

/** Root may read everything, so it steps down to a user who may not. */
const asNobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
const isRoot = process.getuid?.() === 0;
const canBeDenied =
  process.platform !== "win32" &&
  (!isRoot || canRun(asNobody[0]!, ...asNobody.slice(1), process.execPath, "--version"));

describe.skipIf(isLacking(canBeDenied, "setpriv, or a user other than root"))("what may not be read", () => {
  const call = isRoot ? { under: asNobody } : {};

  test("is named, a folder or a file, and the batch goes on", async () => {
    const folder = between({
      "m-locked.txt": (path) => {
        writeFileSync(path, good);
        chmodSync(path, 0);
      },
    });
    const locked = join(folder, "n-locked");
    mkdirSync(locked);
    writeFileSync(join(locked, "inner.txt"), good);
    chmodSync(locked, 0);
    const outcome = await program.run(["read", folder], call);
    chmodSync(locked, 0o755);
    expectClear(outcome, "no permission to read", "m-locked.txt", "n-locked");
    expect(outcome.stderr.trim().split("\n")).toHaveLength(2);
    expect(readJsonLines(outcome.stdout)).toHaveLength(2);
    expect(outcome.code).toBe(1);
  });

  test("or may not be written, when it is the archive", async () => {
    await add(between({}));
    const sealed = join(program.folder, "sealed");
    mkdirSync(sealed);
    copyFileSync(archive, join(sealed, "archive.db"));
    chmodSync(join(sealed, "archive.db"), 0o444);
    chmodSync(sealed, 0o555);
    writeFileSync(join(program.folder, "late.txt"), other);
    const outcome = await program.run(["add", "late.txt", "--archive", join(sealed, "archive.db")], call);
    chmodSync(sealed, 0o755);
    expectClear(outcome, "sealed/archive.db", "permissions");
    expect(outcome.code).toBe(3);
  });
});

describe("an archive that cannot be used ends with 3 and is not touched", () => {
  test("because a newer onrecord wrote it", async () => {
    await add(between({}));
    const { default: Database } = await import("libsql");
    const database = new Database(archive);
    const [{ user_version: format }] = database.pragma("user_version") as [{ user_version: number }];
    database.pragma(`user_version = ${format + 1}`);
    database.pragma("wal_checkpoint(truncate)");
    database.close();
    const before = readFileSync(archive);
    for (const args of [["add", "example"], ["export"]]) {
      const outcome = await program.run([...args, "--archive", archive]);
      expectClear(outcome, "was written by a newer onrecord", `format ${format + 1}`, `up to ${format}`, "Upgrade");
      expect({ code: outcome.code, stdout: outcome.stdout }).toEqual({ code: 3, stdout: "" });
    }
    expect(readFileSync(archive).equals(before)).toBe(true);
  });

  test.each<[string, (path: string) => void, string]>([
    [
      "it is another kind of file",
      (path) => writeFileSync(path, "These are notes, not an archive."),
      "is not an onrecord archive",
    ],
    ["it is a folder", (path) => mkdirSync(path), "is not an onrecord archive"],
    ["it lies below a file", (path) => writeFileSync(path, "x"), "cannot open the archive"],
  ])("because %s", async (_, make, words) => {
    make(archive);
    if (words.startsWith("cannot")) archive = join(archive, "archive.db");
    writeFileSync(join(program.folder, "late.txt"), other);
    const outcome = await add("late.txt");
    expectClear(outcome, words, "--archive");
    expect(outcome.code).toBe(3);
  });
});

/** A file size that the shell allows (in blocks of 512 or 1,024 bytes) stands in for a full disk where none can be mounted. */
const canLimit = process.platform !== "win32" && canRun("sh", "-c", "trap '' XFSZ; ulimit -f 2000");
const canMount = canRun("unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=1m tmpfs /mnt");

describe("a disk that fills up loses nothing that was stored", () => {
  function manyReports(): string {
    const folder = between({});
    let state = 7;
    // words that no packing makes small
    const word = () => (state = (state * 48_271) % 2_147_483_647).toString(36);
    for (let i = 0; i < 30; i++)
      writeFileSync(join(folder, `n-${i}.txt`), `Report ${i}\n\n${Array.from({ length: 12_000 }, word).join(" ")}\n`);
    return folder;
  }

  test.skipIf(isLacking(canLimit, "ulimit -f"))("under a limit on file size", async () => {
    writeFileSync(join(program.folder, "first.txt"), good);
    await add("first.txt");
    const line = `trap '' XFSZ; ulimit -f 2000; exec "$NODE" "$MAIN" add "$REPORTS" --archive "$ARCHIVE"`;
    const outcome = await program.shell(line, { env: { REPORTS: manyReports(), ARCHIVE: archive } });
    expectClear(outcome, "no room left to write", "What was stored before is intact", "added ");
    expect(outcome.code).toBe(3);
    await expectIntact();
    const added = Number(/^added (\d+)/m.exec(outcome.stderr)![1]);
    expect(added).toBeLessThan(32);
    expect(await archived()).toHaveLength(1 + added);
    expect((await add("first.txt")).stderr).toBe("added 0, unchanged 1\n");
  });

  test.skipIf(isLacking(canMount, "unshare and mount"))("on a file system without room", async () => {
    writeFileSync(join(program.folder, "first.txt"), good);
    const run = `"$NODE" "$MAIN"`;
    const outcome = await program.shell(
      [
        "mount -t tmpfs -o size=2m tmpfs /mnt",
        `${run} add first.txt --archive /mnt/archive.db 2>/dev/null`,
        `${run} add "$REPORTS" --archive /mnt/archive.db; echo "ended with $?"`,
        `${run} verify --archive /mnt/archive.db; echo "verified with $?"`,
        `${run} export --archive /mnt/archive.db | wc -l`,
      ].join("\n"),
      { env: { REPORTS: manyReports() }, under: ["unshare", "-rm"] },
    );
    expectClear(outcome, "no room left to write", "all hold");
    const added = Number(/^added (\d+)/m.exec(outcome.stderr)![1]);
    expect(outcome.stdout.trim().split(/\s*\n\s*/)).toEqual(["ended with 3", "verified with 0", String(1 + added)]);
  });
});
