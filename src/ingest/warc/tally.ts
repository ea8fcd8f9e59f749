/** What an archive held, counted as it is read. */
export interface Tally {
  pages: number;
  /** Revisits of a page that stands earlier neither in the file nor in those read before it. */
  unresolved: number;
  /** Pages received without one byte. */
  empty: number;
  failed: number;
  /** Pages whose bytes are not those their digests were made of. */
  doubted: number;
  /** Records that hold no page, by their type. */
  readonly others: Map<string, number>;
}

export function newTally(): Tally {
  return { pages: 0, unresolved: 0, empty: 0, failed: 0, doubted: 0, others: new Map() };
}

/** A file can name as many types as it has records. */
const mostTypes = 20;

export function countOther({ others }: Tally, type: string): void {
  const name = others.has(type) || others.size < mostTypes ? type : "of other types";
  others.set(name, (others.get(name) ?? 0) + 1);
}

/** "2 pages; passed over 3 request, 1 response; 1 revisit repeats what was not read before, without text of its own". */
export function showTally({ pages, unresolved, empty, doubted, others }: Tally): string {
  const passed = [...others].map(([type, count]) => `${count} ${JSON.stringify(type.slice(0, 40)).slice(1, -1)}`);
  const parts = [
    `${pages} ${pages === 1 ? "page" : "pages"}`,
    passed.length > 0 ? `passed over ${passed.join(", ")}` : "",
    empty > 0 ? `${empty} received empty` : "",
    doubted > 0
      ? `${doubted} ${doubted === 1 ? "does" : "do"} not match the digest kept with ${doubted === 1 ? "it" : "them"}`
      : "",
    unresolved > 0
      ? `${unresolved === 1 ? "1 revisit repeats" : `${unresolved} revisits repeat`} what was not read before, without text of its own`
      : "",
  ];
  return parts.filter(Boolean).join("; ");
}
