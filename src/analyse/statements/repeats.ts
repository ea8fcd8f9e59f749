import type { Block, Document, Statement } from "../../document/index.ts";
import { firstEndingAfter } from "../../document/sorted.ts";

type Found = Omit<Statement, "id" | "within">;

/** Fewer words than this are said twice by chance: "that is true". */
const fewest = 5;

/**
 * One statement in two places: what a standfirst says again word for word, of the same source, is kept once, in the body,
 * with the other place under `repeats`. The same words in two body paragraphs stay two: somebody said them twice.
 */
export function foldRepeats(document: Document, found: readonly Found[]): readonly Found[] {
  const told = found.map((statement) => ({
    statement,
    key: keyOf(statement),
    inBody: roleAt(document.blocks, statement.content[0]!.start) === "body",
  }));
  const first = new Map<string, Found>();
  for (const { statement, key, inBody } of told) if (key && inBody && !first.has(key)) first.set(key, statement);
  const repeats = new Map<Found, Statement["content"][number][]>();
  const kept: Found[] = [];
  for (const { statement, key, inBody } of told) {
    const told = !inBody && key ? first.get(key) : undefined;
    if (told) repeats.set(told, [...(repeats.get(told) ?? []), ...statement.content]);
    else kept.push(statement);
  }
  return kept.map((statement) => {
    const again = repeats.get(statement);
    return again ? { ...statement, repeats: again } : statement;
  });
}

/** Same words, same source: "the port is shut|ada holm". Null when there are too few words to tell. */
function keyOf({ content, source, speakerName }: Found): string | null {
  const words = wordsOf(content.map((piece) => piece.exact).join(" "));
  return words.length < fewest ? null : `${words.join(" ")}|${wordsOf(source?.exact ?? speakerName ?? "").join(" ")}`;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function roleAt(blocks: readonly Block[], at: number): Block["role"] | null {
  return blocks[firstEndingAfter(blocks, at)]?.role ?? null;
}
