import type { DataFolder } from "./data.ts";

/** The text of one report of a corpus: a file, or item `item` of a file of JSON lines or of comma-separated values. */
export function reportText(data: DataFolder, file: string, item: number | undefined): string {
  const content = data.text(file);
  if (item === undefined) return content;
  if (file.endsWith(".jsonl"))
    return (JSON.parse(content.split("\n").filter(Boolean)[item]!) as { readonly text: string }).text;
  const [head, ...rows] = readCsv(content);
  return rows[item]![head!.indexOf("text")]!;
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
