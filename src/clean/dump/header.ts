import type { Span } from "../../document/index.ts";
import type { Label } from "../block.ts";
import type { Line } from "./lines.ts";

/** A line of a header that some crawls write above a text: "Title: Court jails banker". */
export interface HeaderField {
  readonly name: "title" | "author" | "date" | "outlet" | "other";
  /** Where its value stands in the line. */
  readonly value: Span;
}

// matches: "Title: Court jails banker", "AUTHOR = Ilse Marrow"   must not match: "Title fight: champion loses"
const field =
  /^(title|headline|author|authors|byline|by|date|published|publication date|pubdate|source|publication|outlet|publisher|newspaper|section|category|url|link|id|language|lang|keywords)\s*[:=]\s*(?=\S)/i;

const meanings: ReadonlyMap<string, HeaderField["name"]> = new Map([
  ["title", "title"],
  ["headline", "title"],
  ["author", "author"],
  ["authors", "author"],
  ["byline", "author"],
  ["by", "author"],
  ["date", "date"],
  ["published", "date"],
  ["publication date", "date"],
  ["pubdate", "date"],
  ["source", "outlet"],
  ["publication", "outlet"],
  ["outlet", "outlet"],
  ["publisher", "outlet"],
  ["newspaper", "outlet"],
]);

export function readHeaderField(line: string): HeaderField | null {
  if (line.length > 300) return null;
  const match = field.exec(line);
  if (!match) return null;
  return {
    name: meanings.get(match[1]!.toLowerCase()) ?? "other",
    value: { start: match[0].length, end: line.length },
  };
}

/** How many lines of a header stand at the very top; one field alone is no header. */
export function countHeader(lines: readonly Line[]): number {
  let count = 0;
  while (count < Math.min(lines.length, 12) && readHeaderField(lines[count]!.shape.text)) count++;
  return count >= 2 ? count : 0;
}

export function labelHeaderField({ name }: HeaderField): Label {
  if (name === "title") return { role: "headline", why: "title in the dump's header" };
  if (name === "author") return { role: "byline", why: "author in the dump's header" };
  if (name === "date") return { role: "date", why: "date in the dump's header" };
  return { role: "furniture", why: name === "outlet" ? "outlet in the dump's header" : "dump header" };
}
