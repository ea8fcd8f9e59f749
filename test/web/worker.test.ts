import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "vite";
import type { Page } from "../../src/document/index.ts";
import { read } from "../../src/read.ts";
import { pageOf } from "../support/build.ts";
import { findBrowser, launch, mustSkip } from "./browser.ts";

const example = fileURLToPath(new URL("../../example/ferry", import.meta.url));
const names = readdirSync(example).filter((name) => /\.(?:txt|html)$/.test(name));

describe.skipIf(mustSkip())("the pipeline in a browser's worker", () => {
  let browser: Browser;
  let code: string;

  beforeAll(async () => {
    browser = await launch(findBrowser() ?? "chromium");
    code = await bundle(fileURLToPath(new URL("in-worker.ts", import.meta.url)));
  });
  afterAll(() => browser?.close());

  test("gives the same record, byte for byte, as here", async () => {
    const pages = names.map((name) => pageFrom(name, readFileSync(join(example, name), "utf8")));
    const tab = await browser.newPage();
    const records = await tab.evaluate(readInWorker, { code, pages: pages.map(withoutBytes) });
    expect(records).toEqual(pages.map((page) => JSON.stringify(read(page))));
    expect(pages.length).toBeGreaterThan(10);
  });

  test("has no use for a network", async () => {
    const tab = await browser.newPage();
    await tab.context().setOffline(true);
    const [record] = await tab.evaluate(readInWorker, {
      code,
      pages: [withoutBytes(pageOf("“We saw 12 boats,” said Ines Varga on 4 May 2025.\n"))],
    });
    expect(JSON.parse(record!)).toMatchObject({ format: "onrecord/1", statements: [{ speakerName: "Ines Varga" }] });
  });
});

function pageFrom(name: string, text: string): Page {
  return pageOf(text, { name, mediaType: name.endsWith(".html") ? "text/html" : "text/plain" });
}

/** The pure rooms go by the text; bytes do not travel as JSON. */
function withoutBytes(page: Page): Omit<Page, "bytes"> {
  const { bytes: _, ...rest } = page;
  return rest;
}

/** What the tab has and Node's types do not. */
declare const Worker: new (address: string) => {
  readonly addEventListener: (
    name: "message" | "error",
    listener: (event: { readonly data?: unknown; readonly message?: string }) => void,
    options: { readonly once: true },
  ) => void;
  readonly postMessage: (page: object) => void;
  readonly terminate: () => void;
};

/** Runs in the tab, so it may use nothing from outside itself. */
async function readInWorker({ code, pages }: { code: string; pages: readonly object[] }): Promise<readonly string[]> {
  const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  const worker = new Worker(address);
  const records: string[] = [];
  for (const page of pages)
    records.push(
      await new Promise((resolve, reject) => {
        worker.addEventListener("message", ({ data }) => resolve(String(data)), { once: true });
        worker.addEventListener("error", ({ message }) => reject(new Error(message)), { once: true });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        worker.postMessage(page);
      }),
    );
  worker.terminate();
  URL.revokeObjectURL(address);
  return records;
}

/** One classic script with all it imports. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false, lib: { entry, formats: ["iife"], name: "inWorker" } },
  });
  const [{ output }] = [built].flat() as unknown as readonly [{ output: readonly { code: string }[] }];
  return output[0]!.code;
}
