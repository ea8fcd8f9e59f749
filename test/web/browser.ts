import { accessSync, constants } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** A Chromium of this machine: $ONRECORD_BROWSER (a path or a command), else one found on the PATH; null when there is none. */
export function findBrowser(): string | null {
  const named = process.env["ONRECORD_BROWSER"];
  const names = named ? [named] : ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/bin"];
  const places = names.flatMap((name) => (isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))));
  return places.find(canRun) ?? null;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Headless, and told to leave the network alone; a test checks that it does. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/**
 * Whether the journeys are left out: only where there is no browser and nobody demands one. Says so where it can be seen;
 * with CI=true the journeys run and fail.
 */
export function mustSkip(): boolean {
  if (findBrowser() !== null || process.env["CI"] === "true") return false;
  process.stderr.write("\nSKIPPED: browser journeys (no Chromium found; install one or set ONRECORD_BROWSER)\n\n");
  return true;
}
