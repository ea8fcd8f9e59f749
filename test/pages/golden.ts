import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { clean } from "../../src/clean/index.ts";
import { articleText, type Document } from "../../src/document/index.ts";

/** What a golden page is expected to come out as. */
export interface Golden {
  /** The clean article. */
  readonly md: string;
  /** Metadata, notices, and every block with its role and reason. */
  readonly json: string;
}

/** Reads `page.html` or `page.txt` of a golden folder and cleans it. */
export function readGolden(folder: string): Golden {
  const html = existsSync(join(folder, "page.html"));
  const bytes = readFileSync(join(folder, html ? "page.html" : "page.txt"));
  const document = clean(
    {
      name: html ? "page.html" : "page.txt",
      bytes,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      mediaType: html ? "text/html" : "text/plain",
      encoding: "utf-8",
      encodingFrom: "utf-8",
      text: bytes.toString("utf8"),
      url: null,
      captured: null,
    },
    {},
  );
  return { md: `${articleText(document)}\n`, json: showDocument(document) };
}

function showDocument(document: Document): string {
  const { text, blocks, sourceMap: _map, id: _id, revision: _revision, ...described } = document;
  const shown = blocks.map(({ start, end, role, kept, why, source }) => {
    const words = text.slice(start, end);
    return { role, kept, why, source, words: words.length > 80 ? `${words.slice(0, 77)}...` : words };
  });
  return `${JSON.stringify({ ...described, blocks: shown }, null, 2)}\n`;
}
