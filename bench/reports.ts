import type { DataFolder } from "./data.ts";

/**
 * The text of one report of a corpus: a file, item `item` of a file of JSON lines, of comma-separated values or of a JSON list, the paragraphs
 * of a JSON file, the TEXT of a TimeML file without its tags.
 */
export function reportText(data: DataFolder, file: string, item: number | undefined): string {
  const content = data.text(file);
  if (file.endsWith(".json")) return jsonText(JSON.parse(content), item);
  if (file.endsWith(".tml")) return timemlText(content);
  if (item === undefined) return content;
  if (file.endsWith(".jsonl"))
    return (JSON.parse(content.split("\n").filter(Boolean)[item]!) as { readonly text: string }).text;
  const [head, ...rows] = readCsv(content);
  return rows[item]![head!.indexOf("text")]!;
}

function jsonText(content: unknown, item: number | undefined): string {
  if (item !== undefined)
    return (Object.values(content as object)[item] as { readonly articleBody: string }).articleBody;
  const { "body-paragraphs": paragraphs } = content as { readonly "body-paragraphs": readonly (readonly string[])[] };
  return paragraphs.map((sentences) => sentences.join(" ")).join("\n\n");
}

function timemlText(content: string): string {
  // matches: "<TEXT>\nThe dam held.</TEXT>"   must not match: "<TITLE>"
  const body = /<TEXT>\n?([\s\S]*?)<\/TEXT>/.exec(content)?.[1] ?? "";
  // matches: "<EVENT eid=\"e1\">", "</EVENT>"   must not match: "a < b"
  const bare = body.replace(/<[^>]+>/g, "");
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  // matches: "&amp;"   must not match: "AT&T"
  return bare.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => named[name]!);
}

/** Quoted fields may hold commas, line ends and doubled quotes. */
export function readCsv(content: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < content.length) {
    let field = "";
    if (content[at] === '"') {
      at++;
      for (let end = content.indexOf('"', at); ; end = content.indexOf('"', at)) {
        field += content.slice(at, end < 0 ? content.length : end);
        at = end < 0 ? content.length : end + 1;
        if (content[at] !== '"') break;
        field += '"';
        at++;
      }
    } else {
      const from = at;
      while (at < content.length && !/[,\r\n]/.test(content[at]!)) at++;
      field = content.slice(from, at);
    }
    rows.at(-1)!.push(field);
    if (content[at] === "\r") at++;
    if (content[at] === "\n" && at + 1 < content.length) rows.push([]);
    at++;
  }
  return rows;
}
