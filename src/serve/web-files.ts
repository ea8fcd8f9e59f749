import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The built app in memory. Only what was listed here is ever served, so no path can lead elsewhere. */
export interface WebFiles {
  /** "/assets/index-abc.js" → the file; null when there is none. */
  readonly find: (path: string) => WebFile | null;
}

export interface WebFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
  /** Its name changes with its content. */
  readonly immutable: boolean;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

/** Where `vite build` puts the app, seen from `dist/serve` and from `src/serve`. */
export function findWebFolder(): string | null {
  const places = ["../web/", "../../dist/web/"].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return places.find((place) => existsSync(join(place, "index.html"))) ?? null;
}

export function loadWebFiles(folder: string | null): WebFiles {
  const files = new Map<string, WebFile>();
  for (const entry of folder ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${file.slice(join(folder!, "/").length).split(sep).join("/")}`;
    files.set(path, loaded(file, path));
  }
  return { find: (path) => files.get(path) ?? null };
}

/** Whether a path names a file, which must be there, and not a place in the app: "/x.js", but not "/documents/d1.ab12". */
export function namesFile(path: string): boolean {
  return path.startsWith("/assets/") || Object.hasOwn(types, extname(path));
}

function loaded(file: string, path: string): WebFile {
  const bytes = new Uint8Array(readFileSync(file));
  return {
    bytes,
    type: types[extname(path)] ?? "application/octet-stream",
    etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
    immutable: path.startsWith("/assets/"),
  };
}
