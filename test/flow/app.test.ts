import type { ChildProcess } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { buildProgram, type Program } from "./program.ts";

let program: Program;
const running = new Set<ChildProcess>();
beforeAll(() => {
  program = buildProgram();
});
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
});
afterAll(() => program.remove());

interface App {
  readonly url: URL;
  readonly status: () => Promise<{ readonly example: boolean; readonly counts: { readonly documents: number } }>;
  readonly end: (signal: NodeJS.Signals) => Promise<{ code: number | null; stdout: string; stderr: string }>;
}

/** Starts the app and waits for its address, which is the first and only line of standard output. */
async function started(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<App> {
  const child = program.start(args, { env });
  running.add(child);
  let stdout = "";
  let stderr = "";
  child.stderr!.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const url = await new Promise<URL>((resolve, reject) => {
    child.stdout!.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      if (stdout.endsWith("\n")) resolve(new URL(stdout.trim()));
    });
    child.once("close", () => reject(new Error(`ended before it gave an address: ${stderr}`)));
  });
  return {
    url,
    status: async () => {
      const answer = await fetch(new URL("/api/status", url), {
        headers: { authorization: `Bearer ${url.searchParams.get("token")}` },
      });
      expect(answer.status).toBe(200);
      return (await answer.json()) as Awaited<ReturnType<App["status"]>>;
    },
    end: async (signal) => {
      child.kill(signal);
      const code = await ended;
      running.delete(child);
      return { code, stdout, stderr };
    },
  };
}

test("opens the app on the reports that are named, prints its address and ends cleanly", async () => {
  writeFileSync(join(program.folder, "a.txt"), "Ferry stops\n\n10 March 2026\n\nMara Ilves said 40 jobs were lost.\n");
  const archive = join(program.folder, "open.db");
  const app = await started(["open", "a.txt", "missing.txt", "--port", "0", "--archive", archive]);
  expect(app.url.hostname).toBe("127.0.0.1");
  expect(await app.status()).toMatchObject({ example: false, counts: { documents: 1 } });
  const { code, stdout, stderr } = await app.end("SIGINT");
  expect(code).toBe(0);
  expect(stdout).toBe(`${app.url.href}\n`);
  expect(stderr).toContain("added 1, failed 1");
  expect((await program.run(["verify", "--archive", archive])).code).toBe(0);
});

test("opens the bundled example and leaves nothing behind", async () => {
  const app = await started(["demo", "--port", "0"], { TMPDIR: program.folder });
  const { example, counts } = await app.status();
  expect(example).toBe(true);
  expect(counts.documents).toBeGreaterThan(3);
  expect(readdirSync(program.folder).filter((name) => name.startsWith("onrecord-demo-"))).toHaveLength(1);
  const { code, stderr } = await app.end("SIGTERM");
  expect(code).toBe(0);
  expect(stderr).toContain("invented example");
  expect(readdirSync(program.folder).filter((name) => name.startsWith("onrecord-demo-"))).toEqual([]);
});

test("says that a port is taken", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const port = String((server.address() as AddressInfo).port);
  const { code, stdout, stderr } = await program.run([
    "open",
    "--port",
    port,
    "--archive",
    join(program.folder, "port.db"),
  ]);
  server.close();
  expect(stderr).toContain(`port ${port} is taken`);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
});
