import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startSite, type Site } from "../support/web-site.ts";
import { buildProgram, readJsonLines, type Program } from "./program.ts";

let program: Program;
let site: Site;
beforeAll(async () => {
  program = buildProgram();
  site = await startSite({ "/rss": "<rss><channel><item><link>/a</link></item></channel></rss>" });
});
afterAll(async () => {
  program?.remove();
  await site?.close();
});

const onLoopback = () => `http://127.0.0.1:${site.port}/rss`;
const archive = () => ["--archive", join(program.folder, "watched.db")];
const report = "Mayor Ada Quill said on Monday that the ferry would be late.\n";

test("says what it does and what it takes", async () => {
  const { code, stdout } = await program.run(["watch", "--help"]);
  expect(code).toBe(0);
  expect(stdout).toContain("onrecord watch FEED…");
  for (const option of ["--every", "--once", "--limit", "--revisit", "--archive"]) expect(stdout).toContain(option);
});

test("never asks this machine, says why, tells the round and leaves the archive as it was", async () => {
  await program.run(["add", "-", ...archive()], { input: report });
  const { code, stdout, stderr } = await program.run(["watch", "--once", onLoopback(), ...archive()]);
  expect(code).toBe(1);
  expect(stdout).toBe("");
  const [why, round, ...more] = stderr.trim().split("\n");
  expect(why).toBe(
    `onrecord: ${onLoopback()} was not fetched: 127.0.0.1 is not on the public internet: this machine (loopback). Save the page in a browser and read the file.`,
  );
  expect(round).toMatch(/^\d\d:\d\d 1 feed \(1 failed\), nothing new$/);
  expect(more).toEqual([]);
  expect(site.asked).toEqual([]);
  expect((await program.run(["verify", ...archive()])).code).toBe(0);
  const { stdout: rows } = await program.run(["statements", "--json", ...archive()]);
  expect(readJsonLines(rows).length).toBeGreaterThan(0);
});

test("ends at Ctrl-C while it waits for the next round, and all went well", async () => {
  const child = program.start(["watch", onLoopback(), ...archive()]);
  let talk = "";
  child.stderr!.setEncoding("utf8").on("data", (text: string) => {
    const isFirst = !talk.includes("nothing new\n");
    talk += text;
    // a second one would end it at once
    if (isFirst && talk.includes("nothing new\n")) child.kill("SIGINT");
  });
  const [code] = (await once(child, "close")) as [number | null];
  expect(code).toBe(0);
  expect(talk).toContain("failed before and is asked again after");
  expect(talk).toContain("stopping after the request in flight");
});
