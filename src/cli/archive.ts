import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { OnrecordError } from "../document/index.ts";
import type { Store } from "../store/store.ts";
import type { Call, Options } from "./command.ts";

export const archiveOptions = {
  archive: { value: "FILE", about: "The archive (default $ONRECORD_ARCHIVE, else a file in your data folder)" },
} as const satisfies Options;

export function archivePath({ values }: Pick<Call, "values">): string {
  return values["archive"] ?? (process.env["ONRECORD_ARCHIVE"] || join(dataFolder(), "onrecord", "archive.db"));
}

/** Opens the archive for `work`, making it when there is none, and closes it whatever happens. */
export async function withArchive<T>(path: string, work: (store: Store) => Promise<T>): Promise<T> {
  // the engine is loaded only by the commands that need it
  const { openArchive } = await import("../store/index.ts");
  const store = await openArchive(path);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The same for commands that ask: a misspelt path is an error, not a new empty archive. */
export async function withKnownArchive<T>(call: Call, work: (store: Store) => Promise<T>): Promise<T> {
  const path = archivePath(call);
  if (!existsSync(path)) throw new OnrecordError("ARCHIVE_MISSING", { path });
  return withArchive(path, work);
}

/** Where programs of this system keep their data. */
function dataFolder(): string {
  // https://specifications.freedesktop.org/basedir-spec/latest/: a relative XDG path is to be ignored
  const { XDG_DATA_HOME: xdg, LOCALAPPDATA: local } = process.env;
  if (xdg && isAbsolute(xdg)) return xdg;
  if (process.platform === "win32") return local ?? join(homedir(), "AppData", "Local");
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support");
  return join(homedir(), ".local", "share");
}
