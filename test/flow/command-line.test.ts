import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articleText, readRecord, showRecord } from "../../src/document/index.ts";
import { pageOf } from "../../src/ingest/index.ts";
import { read } from "../../src/read.ts";
import { isLacking } from "../support/needs.ts";
import { buildProgram, canRun, readCsv, readJsonLines, textOf, type Program } from "./program.ts";

const ferry = `Ferry stops after fire

By Ada Brandt

10 March 2026

“We lost 40 jobs,” said Mara Ilves, the owner of the Tolland ferry. She said that about 2,500 people would have to wait.

The harbour master, Oskar Lind, denied that the fire was foreseen.
`;
const strike = `Strike at the mill ends

12 March 2026

Mayor Ines Tamm said 300 workers would return on Monday.
`;

let program: Program;
let news = "";
beforeAll(() => {
  program = buildProgram();
  news = join(program.folder, "news");
  mkdirSync(news);
  writeFileSync(join(news, "ferry.txt"), ferry);
  writeFileSync(join(news, "strike.txt"), strike);
});
afterAll(() => program.remove());

const archive = (name: string) => ["--archive", join(program.folder, name)];

test("talks to standard error and prints data on standard output", async () => {
  const version = await program.run(["--version"]);
  const packaged = JSON.parse(textOf(join(program.folder, "package.json"))) as { version: string };
  expect(version).toEqual({ code: 0, stdout: `${packaged.version}\n`, stderr: "" });
  const unknown = await program.run(["frobnicate"]);
  expect(unknown).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("onrecord --help") });
});

describe("read", () => {
  test("prints the same on several threads, in the same order, with failures in their place", async () => {
    const sixty = join(program.folder, "sixty");
    mkdirSync(sixty);
    for (let i = 0; i < 60; i++)
      writeFileSync(join(sixty, `${i}.txt`), i === 40 ? "" : `${i % 2 ? ferry : strike}\nIt was report ${i}.\n`);
    const alone = await program.run(["read", "sixty", "--jobs", "1"]);
    const together = await program.run(["read", "sixty", "--jobs", "3"]);
    expect(alone.code).toBe(1);
    expect(readJsonLines(alone.stdout)).toHaveLength(59);
    expect(together).toEqual(alone);
    expect(await program.run(["read", "sixty", "--jobs", "none"])).toMatchObject({ code: 2, stdout: "" });
  });

  test("prints the same JSON as the library, one object a line", async () => {
    const { code, stdout, stderr } = await program.run(["read", "news"]);
    const byLibrary = await Promise.all(
      ["ferry.txt", "strike.txt"].map(async (name) =>
        showRecord(read(await pageOf(new TextEncoder().encode(textOf(join(news, name))), name))),
      ),
    );
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout.split("\n")).toEqual([...byLibrary, ""]);
    for (const record of readJsonLines(stdout)) expect(readRecord(record).format).toBe("onrecord/1");
  });

  test("reads standard input, named or not", async () => {
    const named = await program.run(["read", "-", "--published", "2026-03"], { input: ferry });
    const unnamed = await program.run(["read", "--published", "2026-03"], { input: ferry });
    expect(unnamed).toEqual(named);
    expect(readRecord(JSON.parse(named.stdout)).document.published).toMatchObject({ value: "2026-03", from: "option" });
  });

  test("prints the clean article", async () => {
    const { stdout } = await program.run(["read", "--text", "-"], { input: ferry });
    const record = read(await pageOf(new TextEncoder().encode(ferry), "-"));
    expect(stdout).toBe(`${articleText(record.document)}\n`);
  });

  test("prints a table that fits its width, and never a control character of the source", async () => {
    const input = ferry.replace("40 jobs", "40 \u001b[31mjobs\u202e");
    for (const columns of [40, 72, 120]) {
      const { stdout } = await program.run(["read", "--table"], { input, env: { COLUMNS: String(columns) } });
      expect(stdout).toContain("Ferry stops after fire");
      // matches: an escape or a bidi override   must not match: a line feed
      expect(stdout).not.toMatch(/[^\n\P{Cc}]|\u202e/u);
      for (const line of stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(columns);
    }
  });

  test("keeps the document and the layers that are named", async () => {
    const whole = readRecord(JSON.parse((await program.run(["read"], { input: ferry })).stdout));
    const { stdout } = await program.run(["read", "--only", "sentences,figures"], { input: ferry });
    const record = readRecord(JSON.parse(stdout));
    expect(record).toEqual({ ...whole, mentions: [], entities: [], times: [], statements: [] });
    expect(record.sentences.length).toBeGreaterThan(0);
  });

  test("leaves out statements that score too little", async () => {
    const { stdout } = await program.run(["read", "--min-score", "1"], { input: ferry });
    const { statements } = readRecord(JSON.parse(stdout));
    for (const { score } of statements) expect(score).toBe(1);
  });

  test("goes on after a source that fails, and ends with 1", async () => {
    const { code, stdout, stderr } = await program.run([
      "read",
      "missing.txt",
      "news/strike.txt",
      "https://example.org/",
    ]);
    expect(code).toBe(1);
    expect(readJsonLines(stdout)).toHaveLength(1);
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringContaining("there is no file or folder missing.txt"),
      expect.stringContaining("cannot read https://example.org/"),
    ]);
  });

  test("ends quietly when its reader has seen enough", async () => {
    const many = join(program.folder, "many");
    mkdirSync(many);
    for (let i = 0; i < 60; i++) writeFileSync(join(many, `${i}.txt`), `${ferry}\nNumber ${i}.\n`.repeat(4));
    const child = program.start(["read", many]);
    let stderr = "";
    child.stderr!.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout!.once("data", () => child.stdout!.destroy());
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });

  test.skipIf(isLacking(canRun("script", "--version"), "script"))(
    "prints a table in colour on a terminal, and none with NO_COLOR",
    async () => {
      const line = `script -qec "'$NODE' '$MAIN' read news/ferry.txt" /dev/null`;
      const coloured = await program.shell(line, { env: { TERM: "xterm" } });
      expect(coloured.stdout).toContain("\u001b[1mFerry stops after fire");
      const bare = await program.shell(line, { env: { TERM: "xterm", NO_COLOR: "1" } });
      expect(bare.stdout).toContain("Ferry stops after fire");
      expect(bare.stdout).not.toContain("\u001b[");
    },
  );
});

describe("the archive", () => {
  test("keeps what is added, once, and says what was new", async () => {
    const first = await program.run(["add", "news", "missing.txt", ...archive("a.db")]);
    expect(first.code).toBe(1);
    expect(first.stderr.trim().split("\n").at(-1)).toBe("added 2, failed 1");
    const again = await program.run(["add", "news", "--json", ...archive("a.db")]);
    expect(again.code).toBe(0);
    expect(again.stderr).toBe("added 0, unchanged 2\n");
    expect(readJsonLines(again.stdout)).toMatchObject([
      { name: "news/ferry.txt", status: "unchanged" },
      { name: "news/strike.txt", status: "unchanged" },
    ]);
    expect((await program.run(["verify", ...archive("a.db")])).code).toBe(0);
  });

  test("says which report failed in JSON too", async () => {
    const { stdout } = await program.run(["add", "missing.txt", "--json", ...archive("b.db")]);
    expect(readJsonLines(stdout)).toMatchObject([
      { name: "missing.txt", key: null, status: "failed", error: { code: "SOURCE_MISSING" } },
    ]);
  });

  test("is found by the environment, then in the data folder", async () => {
    const env = { XDG_DATA_HOME: join(program.folder, "data") };
    await program.run(["add", "news/ferry.txt"], { env });
    expect(readdirSync(join(program.folder, "data", "onrecord"))).toEqual(["archive.db"]);
    const named = { ...env, ONRECORD_ARCHIVE: join(program.folder, "named.db") };
    expect((await program.run(["verify"], { env: named })).code).toBe(3);
    await program.run(["add", "news/ferry.txt"], { env: named });
    expect((await program.run(["verify"], { env: named })).code).toBe(0);
  });

  test("that is not there is named, and not made, by commands that ask", async () => {
    for (const name of ["statements", "series", "export", "verify"]) {
      const { code, stdout, stderr } = await program.run([name, ...archive("none.db")]);
      expect(code, name).toBe(3);
      expect(stderr).toContain("there is no archive at");
      expect(stderr).toContain("onrecord add");
      expect(stdout).toBe("");
    }
    expect(readdirSync(program.folder)).not.toContain("none.db");
  });

  test("lists statements and figures as JSON, CSV and a table that say the same", async () => {
    await program.run(["add", "news", ...archive("list.db")]);
    for (const name of ["statements", "figures"]) {
      const rows = readJsonLines((await program.run([name, ...archive("list.db")])).stdout);
      const [header, ...lines] = readCsv((await program.run([name, "--csv", ...archive("list.db")])).stdout);
      expect(lines).toHaveLength(rows.length);
      for (const line of lines) expect(line).toHaveLength(header!.length);
      for (const column of name === "figures"
        ? ["claimant", "as_written", "low", "high"]
        : ["speaker", "source", "stance", "words"])
        expect(header).toContain(column);
      const { stdout, code } = await program.run([name, "--table", ...archive("list.db")]);
      expect(code).toBe(0);
      expect(stdout === "").toBe(rows.length === 0);
      const one = readJsonLines((await program.run([name, "--limit", "1", ...archive("list.db")])).stdout);
      expect(one).toEqual(rows.slice(0, 1));
    }
  });

  test("lists stories, origins and series without fault", async () => {
    await program.run(["add", "news", ...archive("linked.db")]);
    for (const name of ["stories", "origins", "series"])
      for (const format of ["--json", "--csv", "--table"]) {
        const { code, stderr } = await program.run([name, format, ...archive("linked.db")]);
        expect(code, `${name} ${format}: ${stderr}`).toBe(0);
      }
  });

  test("is exported whole: every record as it was read, every row with its speaker", async () => {
    await program.run(["add", "news", ...archive("export.db")]);
    const records = readJsonLines((await program.run(["export", ...archive("export.db")])).stdout).map(readRecord);
    expect(records.map((record) => showRecord(record)).join("\n")).toBe(
      (await program.run(["read", "news"])).stdout.trimEnd(),
    );
    for (const what of ["records", "statements", "figures"] as const) {
      const path = join(program.folder, `${what}.csv`);
      const { code, stdout } = await program.run([
        "export",
        "--format",
        "csv",
        "--what",
        what,
        "--out",
        path,
        ...archive("export.db"),
      ]);
      expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
      const rows = what === "records" ? records : records.flatMap((record) => record[what] as readonly unknown[]);
      expect(readCsv(textOf(path))).toHaveLength(rows.length + 1);
    }
    const statements = readJsonLines(
      (await program.run(["export", "--what", "statements", ...archive("export.db")])).stdout,
    );
    expect(statements).toMatchObject(
      records.flatMap((record) => record.statements.map((statement) => ({ statement }))),
    );
  });

  test("leaves nothing under a name it could not write", async () => {
    await program.run(["add", "news", ...archive("out.db")]);
    const { code, stderr } = await program.run(["export", "--out", "no/such/folder.csv", ...archive("out.db")]);
    expect(code).toBe(1);
    expect(stderr).toContain("cannot write no/such/folder.csv");
  });

  test("that was tampered with fails verification with 4, and the failing datum is named", async () => {
    await program.run(["add", "news", ...archive("tampered.db")]);
    const { default: Database } = await import("libsql");
    const database = new Database(join(program.folder, "tampered.db"));
    database.exec("update pages set bytes = zeroblob(length(bytes)) where rowid = (select min(rowid) from pages)");
    database.close();
    const { code, stdout, stderr } = await program.run(["verify", ...archive("tampered.db")]);
    expect(code).toBe(4);
    expect(stdout).toContain("document/revision");
    expect(stderr).toMatch(/checked \d+ data in 2 reports: \d+ do not hold/);
    const byLine = readJsonLines((await program.run(["verify", "--json", ...archive("tampered.db")])).stdout);
    expect(byLine.map((line) => (line as { bytes: string }).bytes).sort()).not.toEqual(["sound", "sound"]);
    expect(byLine).toHaveLength(2);
  });
});

test("doctor says line by line what is fit", async () => {
  await program.run(["add", "news", ...archive("doctor.db")]);
  const { code, stdout } = await program.run(["doctor", ...archive("doctor.db")]);
  const lines = stdout.trimEnd().split("\n");
  expect(lines.map((line) => line.slice(8).split(":")[0])).toEqual([
    "onrecord",
    "Node",
    "database engine",
    "archive",
    "disk",
    "models",
  ]);
  expect(stdout).toContain("is sound: 2 documents in 2 revisions");
  const notOk = lines.filter((line) => !line.startsWith("ok"));
  // a machine short of disk space is not this program's fault
  expect(notOk.filter((line) => !line.includes("disk:"))).toEqual([]);
  expect(code).toBe(notOk.length ? 3 : 0);

  writeFileSync(join(program.folder, "not-one.db"), "This is no database.");
  const sick = await program.run(["doctor", ...archive("not-one.db")]);
  expect(sick.stdout).toMatch(/^not ok {2}archive: .*is not an onrecord archive/m);
  expect(sick.code).toBe(3);
});
