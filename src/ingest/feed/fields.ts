/** One element of a feed or an entry, as it stands: what it means is decided when all of them are known. */
export interface Field {
  /** "title", "dc:creator", "author>name": names below the entry, feeds' own without a prefix. */
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Entities read, markup inside it left out. */
  readonly text: string;
  /** Its inside as written, where it holds markup. */
  readonly markup: string | null;
  /** Every `xml:base` above it, outermost first. */
  readonly bases: readonly string[];
  readonly lang: string | null;
}

export interface Fields {
  readonly all: readonly Field[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly bases: readonly string[];
  readonly lang: string | null;
}

/** The fields with one of these paths: the first path that has any. */
export function findFields(fields: Fields, paths: readonly string[]): readonly Field[] {
  for (const path of paths) {
    const found = fields.all.filter((field) => field.path === path);
    if (found.length > 0) return found;
  }
  return [];
}

/** The first words any of these paths has, in the order of the paths. */
export function findText(fields: Fields, paths: readonly string[]): string | null {
  for (const path of paths) {
    const field = fields.all.find((field) => field.path === path && field.text.trim() !== "");
    if (field) return field.text.trim();
  }
  return null;
}
