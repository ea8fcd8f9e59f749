import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { build } from "vite";
import type { OnRecord } from "../../src/document/index.ts";
import { pageOf } from "../../src/ingest/index.ts";
import { read } from "../../src/read.ts";
import { startServer } from "../../src/serve/index.ts";
import { openArchive, type Store } from "../../src/store/index.ts";
import { findBrowser, launch } from "./browser.ts";

export interface RunningApp {
  readonly browser: Browser;
  readonly store: Store;
  /** With the token: opening it lets a browser in. */
  readonly url: string;
  readonly origin: string;
  readonly stopServer: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The app as built from the sources of this moment, on a new archive, in a real browser. */
export async function startApp(fill: (store: Store) => Promise<void>): Promise<RunningApp> {
  const path = findBrowser();
  if (path === null) throw new Error("no Chromium found. Install one, or name it with ONRECORD_BROWSER.");
  const folder = mkdtempSync(join(tmpdir(), "onrecord-web-"));
  const webFolder = join(folder, "app");
  await build({ root: join(root, "web"), logLevel: "error", build: { outDir: webFolder, emptyOutDir: true } });
  const store = await openArchive(join(folder, "archive.db"));
  await fill(store);
  const server = await startServer({ store, port: 0, webFolder });
  const browser = await launch(path);
  let stopped = false;
  const stopServer = async () => {
    if (!stopped) await server.close();
    stopped = true;
  };
  return {
    browser,
    store,
    url: server.url,
    origin: new URL(server.url).origin,
    stopServer,
    close: async () => {
      await browser.close();
      await stopServer();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The invented story that `onrecord demo` shows. */
export async function addExample(store: Store): Promise<void> {
  const folder = join(root, "example", "ferry");
  for (const name of readdirSync(folder).sort()) await addReport(store, name, readFileSync(join(folder, name)));
}

export async function addReport(
  store: Store,
  name: string,
  bytes: Uint8Array,
  change: (record: OnRecord) => OnRecord = (record) => record,
): Promise<string> {
  const page = await pageOf(new Uint8Array(bytes), name, {});
  return (await store.add(page, change(read(page)))).key;
}
