/** What an archive held, counted as it is read. */
export interface Tally {
  pages: number;
  /** Revisits of a page that does not stand earlier in the file. */
  unresolved: number;
  /** Pages received without one byte. */
  empty: number;
  failed: number;
  /** Records that hold no page, by their type. */
  readonly others: Map<string, number>;
}

export function newTally(): Tally {
  return { pages: 0, unresolved: 0, empty: 0, failed: 0, others: new Map() };
}

/** A file can name as many types as it has records. */
const mostTypes = 20;

export function countOther({ others }: Tally, type: string): void {
  const name = others.has(type) || others.size < mostTypes ? type : "of other types";
  others.set(name, (others.get(name) ?? 0) + 1);
}

/** "2 pages; passed over 3 request, 1 response; 1 revisit repeats what is not in this file and holds no text of its own". */
export function showTally({ pages, unresolved, empty, others }: Tally): string {
  const passed = [...others].map(([type, count]) => `${count} ${JSON.stringify(type.slice(0, 40)).slice(1, -1)}`);
  const parts = [
    `${pages} ${pages === 1 ? "page" : "pages"}`,
    passed.length > 0 ? `passed over ${passed.join(", ")}` : "",
    empty > 0 ? `${empty} received empty` : "",
    unresolved > 0
      ? `${unresolved === 1 ? "1 revisit repeats" : `${unresolved} revisits repeat`} what does not stand earlier in this file, without text of its own`
      : "",
  ];
  return parts.filter(Boolean).join("; ");
}
