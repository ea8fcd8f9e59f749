import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { version } from "../document/index.ts";
import { commands } from "./commands.ts";
import { run } from "./run.ts";

let stdout = "";
let stderr = "";
beforeEach(() => {
  stdout = "";
  stderr = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => ((stdout += String(text)), true));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => ((stderr += String(text)), true));
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("help", () => {
  test("lists every command and every exit code", async () => {
    expect(await run(["--help"])).toBe(0);
    expect(stderr).toBe("");
    for (const { name, summary } of commands)
      expect(stdout).toMatch(new RegExp(`^  ${name} +${escaped(summary)}$`, "m"));
    expect(stdout).toMatchSnapshot();
    const once = stdout;
    await run([]);
    await run(["help"]);
    expect(stdout).toBe(once.repeat(3));
  });

  test.each(commands.map(({ name }) => name))("of %s is one sentence, two examples, its options", async (name) => {
    expect(await run([name, "--help"])).toBe(0);
    const command = commands.find((command) => command.name === name)!;
    expect(command.summary).toMatch(/^[A-Z].*[a-z]\.$/);
    expect(command.examples).toHaveLength(2);
    for (const option of Object.keys(command.options)) expect(stdout).toContain(`--${option}`);
    expect(stdout).toMatchSnapshot();
    stdout = "";
    await run(["help", name]);
    expect(stdout).toContain(command.summary);
  });

  test("and the version", async () => {
    expect(await run(["--version"])).toBe(0);
    expect(stdout).toBe(`${version}\n`);
  });
});

describe("a command line that cannot be understood ends with 2, says why and what to try", () => {
  test.each([
    [["frobnicate"], "there is no command frobnicate", "onrecord --help"],
    [["read", "--nope", "x"], "read has no option --nope", "onrecord read --help"],
    [["read", "-x"], "read has no option -x", "onrecord read --help"],
    [["read", "--as", "pdf", "x"], "--as cannot be pdf", "auto, text, html, article"],
    [["read", "x", "--outlet"], "--outlet cannot be left empty", "--outlet NAME"],
    [["read", "--outlet", "--json", "x"], "--outlet cannot be left empty", "--outlet NAME"],
    [["read", "--json=yes", "x"], "--json cannot be yes", "takes no value"],
    [["read", "--json", "--text", "x"], "--text cannot be given with --json", "one way"],
    [["read", "--published", "2026-02-30", "x"], "--published cannot be 2026-02-30", "2026-02 has 28 days"],
    [["read", "--published", "yesterday", "x"], "--published cannot be yesterday", "2026-03-10"],
    [["read", "--url", "example.org", "x"], "--url cannot be example.org", "https://"],
    [["read", "--url", "https://example.org/a", "x", "y"], "--url cannot be", "name one file"],
    [["read", "--max-size", "lots", "x"], "--max-size cannot be lots", "300MB"],
    [["read", "--max-size", "2GB", "x"], "--max-size cannot be 2GB", "at most 500 MB"],
    [["read", "--only", "statements,verbs", "x"], "--only cannot be verbs", "sentences,mentions"],
    [["read", "--min-score", "5", "x"], "--min-score cannot be 5", "between 0 and 1"],
    [["open", "--port", "http"], "--port cannot be http", "0 to 65535"],
    [["watch"], "watch needs FEED…", "onrecord watch --help"],
    [["watch", "feed.xml"], "FEED cannot be feed.xml", "onrecord add"],
    [["watch", "https://ada:secret@gull.example/rss"], "FEED cannot be https://gull.example/rss", "leave it out"],
    [["watch", "https://gull.example/rss", "--every", "10s"], "--every cannot be 10s", "1m or more"],
    [["watch", "https://gull.example/rss", "--every", "15"], "--every cannot be 15", "15m"],
    [["watch", "https://gull.example/rss", "--revisit", "soon"], "--revisit cannot be soon", "24h"],
    [["watch", "https://gull.example/rss", "--limit", "0"], "--limit cannot be 0", "whole number"],
    [["verify", "extra"], 'verify takes no "extra"', "onrecord verify --help"],
    [["export", "--format", "xml"], "--format cannot be xml", "jsonl, csv"],
    [["statements", "--limit", "0"], "--limit cannot be 0", "whole number"],
    [["statements", "--from", "soon"], "--from cannot be soon", "2026-03-10"],
  ])("%j", async (args, what, toTry) => {
    expect(await run(args)).toBe(2);
    expect(stderr).toContain(`onrecord: ${what}`);
    expect(stderr).toContain(toTry);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stdout).toBe("");
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
