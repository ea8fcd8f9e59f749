import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { OnrecordError } from "../document/index.ts";
import { isFailed, readSource } from "../ingest/index.ts";
import type { Store } from "../store/store.ts";
import { appOptions, portOf, serveApp } from "./app.ts";
import { withArchive } from "./archive.ts";
import type { Command } from "./command.ts";

export const demo: Command = {
  name: "demo",
  operands: "",
  takes: "none",
  summary: "Open the app on a bundled, invented example story; it leaves nothing behind.",
  examples: ["onrecord demo", "onrecord demo --port 0"],
  options: {
    ...appOptions,
    archive: { value: "FILE", about: "Keep the example in this archive (default: a temporary one)" },
  },
  run: async (call) => {
    portOf(call);
    const kept = call.values["archive"];
    const folder = kept === undefined ? mkdtempSync(join(tmpdir(), "onrecord-demo-")) : null;
    try {
      return await withArchive(kept ?? join(folder!, "archive.db"), async (store) => {
        await addExample(store);
        call.out.say("An invented example: its people, places and outlets do not exist.");
        return serveApp(call, store, { example: true });
      });
    } finally {
      if (folder) rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Beside `src` and beside `dist`. */
const exampleFolder = fileURLToPath(new URL("../../example", import.meta.url));

async function addExample(store: Store): Promise<void> {
  // matches: "ferry/a.html", "b.txt"   must not match: "README.md"
  const names = existsSync(exampleFolder)
    ? readdirSync(exampleFolder, { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:html|txt)$/.test(name))
    : [];
  if (names.length === 0)
    throw new OnrecordError("SOURCE_MISSING", {
      path: "example (it is part of the onrecord package; install it anew)",
    });
  const { read } = await import("../read.ts");
  for (const name of names.sort())
    for await (const item of readSource(join(exampleFolder, name))) {
      if (isFailed(item)) throw item.error;
      // as a reader of the package knows it, wherever it is installed
      const page = { ...item, name: `example/${name.replaceAll("\\", "/")}` };
      await store.add(page, read(page));
    }
}
