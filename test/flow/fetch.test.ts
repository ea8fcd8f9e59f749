import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startSite, type Site } from "../support/web-site.ts";
import { buildProgram, readJsonLines, type Program } from "./program.ts";

let program: Program;
let site: Site;
beforeAll(async () => {
  program = buildProgram();
  site = await startSite({ "/a": "<p>Mayor Ada Quill said on Monday that the ferry would be late.</p>" });
});
afterAll(async () => {
  program?.remove();
  await site?.close();
});

const onLoopback = () => `http://127.0.0.1:${site.port}/a`;
/** Nothing of the environment opens the way either. */
const env = { HTTP_PROXY: "http://127.0.0.1:9", NODE_TLS_REJECT_UNAUTHORIZED: "0", ONRECORD_ALLOW: "127.0.0.1" };

describe.each(["read", "add"])("onrecord %s", (command) => {
  test("asks the web for nothing unless told to, and says how", async () => {
    const { code, stderr } = await program.run([command, onLoopback()]);
    expect(code).toBe(1);
    expect(stderr).toContain(`cannot read ${onLoopback()}: it is on the web`);
    expect(stderr).toContain("pass --fetch, or save the page");
    expect(site.asked).toEqual([]);
  });

  test("never asks this machine, whatever it is called", async () => {
    const names = [`127.0.0.1:${site.port}`, `localhost:${site.port}`, `[::1]:${site.port}`, `2130706433:${site.port}`];
    const { code, stderr } = await program.run([command, "--fetch", ...names.map((name) => `http://${name}/a`)], {
      env,
    });
    expect(code).toBe(1);
    const lines = stderr.split("\n").filter((line) => line.includes("was not fetched"));
    expect(lines).toEqual([
      expect.stringContaining("127.0.0.1 is not on the public internet: this machine (loopback)"),
      expect.stringContaining("localhost is a name inside a machine or a local network"),
      expect.stringContaining("::1 is not on the public internet: this machine (loopback)"),
      expect.stringContaining("127.0.0.1 is not on the public internet: this machine (loopback)"),
    ]);
    expect(site.asked).toEqual([]);
  });

  test("goes on with the next source, and prints no password", async () => {
    const { code, stdout, stderr } = await program.run(
      [command, "--fetch", "--json", "https://ada:secret@news.example/", "file:///etc/hostname", "-"],
      { input: "Mayor Ada Quill said on Monday that the ferry would be late.\n", env },
    );
    expect(code).toBe(1);
    expect(readJsonLines(stdout).length).toBeGreaterThan(0);
    expect(stdout + stderr).not.toContain("secret");
    expect(stderr).toContain("only http and https are fetched, not file:");
  });
});

test("has no option that opens the way to this machine", async () => {
  for (const option of ["--allow", "--trust", "--insecure"]) {
    const { code } = await program.run(["read", "--fetch", option, "127.0.0.1", onLoopback()]);
    expect(code).toBe(2);
  }
  expect(site.asked).toEqual([]);
});
