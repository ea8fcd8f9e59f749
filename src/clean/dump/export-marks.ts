import type { Label } from "../block.ts";

/** What a line of a database's export is. */
export interface MailoutMark {
  /** Of the line, or of its value where it has one; null leaves it to the rules for the report's own text. */
  readonly label: Label | null;
  /** Where the value begins after a field's name: "BYLINE: Ada Brandt" → 8; 0 for a line without a name. */
  readonly valueAt: number;
}

export const fieldName: Label = { role: "furniture", why: "name of a field in the export" };
/** Where one report of a database's export ends and the next begins. */
export interface ExportCount {
  readonly nth: number;
  readonly of: number;
}

/** "2 of 250 DOCUMENTS", "Document 2 of 250" on a line of its own. */
export function readExportCount(line: string): ExportCount | null {
  const text = line.length > 60 ? "" : line.trim();
  // matches: "2 of 1,250 DOCUMENTS", "Document 2 of 250"   must not match: "2 of 3", "Document 2 of 3 was lost"
  const match =
    /^(?:(?:document|article|record) (\d[\d,]*) of (\d[\d,]*)|(\d[\d,]*) of (\d[\d,]*) (?:documents|articles|records))$/i.exec(
      text,
    );
  if (!match) return null;
  const [nth, of] = [match[1] ?? match[3]!, match[2] ?? match[4]!].map((digits) => Number(digits.replaceAll(",", "")));
  return nth! >= 1 && nth! <= of! ? { nth: nth!, of: of! } : null;
}

/** The last line of a report: "End of Document", "Document GULL000020260310em3a00001". */
export function isExportEnd(line: string): boolean {
  if (line.length > 60) return false;
  // matches: "AN  Document GULL000020260310em3a00001"   must not match: "Document 2 of 250", "Document leaked"
  return /^\s*(?:End of Document|(?:AN\s+)?Document [A-Z]{2,10}[A-Z0-9]{2,8}(?:19|20)\d{6}[a-z0-9]{5,16})\s*$/.test(
    line,
  );
}
