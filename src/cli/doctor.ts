import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { version } from "../document/index.ts";
import { showSize } from "../ingest/index.ts";
import { archiveOptions, archivePath, withArchive } from "./archive.ts";
import { exits, type Command } from "./command.ts";

export const doctor: Command = {
  name: "doctor",
  operands: "",
  takes: "none",
  summary: "Check that this machine and this archive are fit to work with, and say what to do where they are not.",
  examples: ["onrecord doctor", "onrecord doctor --archive story.db"],
  options: { ...archiveOptions },
  run: async (call) => {
    const path = archivePath(call);
    let fit = true;
    for (const [name, check] of checksOf(path)) {
      const { ok, found } = await check().catch((error: unknown) => ({
        ok: false,
        found: error instanceof Error ? error.message : String(error),
      }));
      fit &&= ok;
      await call.out.print(`${ok ? "ok    " : "not ok"}  ${name}: ${found}\n`);
    }
    return fit ? exits.fine : exits.archive;
  },
};

interface Finding {
  readonly ok: boolean;
  readonly found: string;
}

function checksOf(path: string): readonly (readonly [string, () => Promise<Finding>])[] {
  return [
    ["onrecord", async () => fine(version)],
    ["Node", async () => nodeFinding(process.versions.node)],
    ["database engine", engineFinding],
    ["archive", () => archiveFinding(path)],
    ["disk", () => diskFinding(path)],
    ["models", modelsFinding],
  ];
}

const oldestNode = [20, 19] as const;

export function nodeFinding(running: string): Finding {
  const [major = 0, minor = 0] = running.split(".").map(Number);
  const ok = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  return { ok, found: ok ? running : `${running} is too old. Install Node ${oldestNode.join(".")} or later.` };
}

/** Makes an archive that is thrown away: proves that the driver loads and has full-text search. */
async function engineFinding(): Promise<Finding> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-doctor-"));
  try {
    await withArchive(join(folder, "archive.db"), (store) => store.statements({ text: "word" }));
    return fine("SQLite loads, with full-text search");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function archiveFinding(path: string): Promise<Finding> {
  if (!existsSync(path)) return fine(`none yet at ${path}; \`onrecord add\` makes it`);
  return withArchive(path, async (store) => {
    const faults = await store.integrity();
    if (faults.length > 0)
      return { ok: false, found: `${path} is damaged (${faults[0]}). Restore a copy, or export what can be read.` };
    const { documents, revisions, statements, figures, rawBytes } = await store.counts();
    const counts = `${documents} documents in ${revisions} revisions, ${statements} statements, ${figures} figures`;
    return fine(`${path} is sound: ${counts}, ${showSize(rawBytes)} of pages, generation ${await store.generation()}`);
  });
}

const leastRoom = 200_000_000;

async function diskFinding(path: string): Promise<Finding> {
  let folder = dirname(resolve(path));
  while (!existsSync(folder)) folder = dirname(folder);
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const ok = free >= leastRoom;
  return {
    ok,
    found: `${showSize(free)} free${ok ? "" : ` where the archive is. Free some space, or name another place with --archive.`}`,
  };
}

/** Reads two lines of which it is known what they say: proves that the models open and agree with this program. */
async function modelsFinding(): Promise<Finding> {
  const [{ pageOf }, { read }] = await Promise.all([import("../ingest/index.ts"), import("../read.ts")]);
  const report = "“We saw 12 boats,” said Ines Varga, the harbour master, on 4 May 2025.\n";
  const { statements, figures } = read(await pageOf(new TextEncoder().encode(report), "doctor.txt"));
  const fit = statements.length === 1 && figures.some(({ exact }) => exact === "12");
  return fit
    ? fine("they open, and read a test report as they should")
    : { ok: false, found: "they do not read a test report as they should. Install onrecord anew." };
}

function fine(found: string): Finding {
  return { ok: true, found };
}
