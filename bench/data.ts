import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A folder of a corpus. Every byte read goes into the digest, so a changed corpus is noticed. */
export interface DataFolder {
  readonly list: (under: string, ending: string) => readonly string[];
  readonly bytes: (path: string) => Uint8Array;
  readonly text: (path: string) => string;
  readonly has: (path: string) => boolean;
  readonly digest: () => string;
}

export function dataFolder(root: string): DataFolder {
  const hash = createHash("sha256");
  // a file read twice counts once
  const seen = new Set<string>();
  const bytes = (path: string): Uint8Array => {
    const raw = readFileSync(join(root, path));
    const content = path.endsWith(".gz") ? gunzipSync(raw) : raw;
    if (!seen.has(path)) {
      seen.add(path);
      hash.update(path).update(content);
    }
    return content;
  };
  return {
    list: (under, ending) =>
      readdirSync(join(root, under), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => join(under, name)),
    bytes,
    text: (path) => new TextDecoder().decode(bytes(path)),
    has: (path) => existsSync(join(root, path)),
    digest: () => hash.copy().digest("hex").slice(0, 16),
  };
}
