import type { Block, Document, Statement } from "../../document/index.ts";
import { firstEndingAfter } from "../../document/sorted.ts";

type Found = Omit<Statement, "id" | "within">;

/** Fewer words than this are said twice by chance: "that is true". */
const fewest = 5;
/** A headline says it shorter: so many words that carry meaning, and such a share of them in the body's statement. */
const fewestTelling = 3;
const leastShared = 0.6;

/**
 * One statement in two places: what a standfirst says again word for word, or a headline or caption in fewer words, of the same
 * source, is kept once, in the body, with the other place under `repeats`. The same words in two body paragraphs stay two:
 * somebody said them twice.
 */
export function foldRepeats(document: Document, found: readonly Found[]): readonly Found[] {
  const told = found.map((statement) => ({
    statement,
    key: keyOf(statement),
    role: roleAt(document.blocks, statement.content[0]!.start),
  }));
  const body = told.filter(({ role }) => role === "body");
  const first = new Map<string, Found>();
  for (const { statement, key } of body) if (key && !first.has(key)) first.set(key, statement);
  const repeats = new Map<Found, Statement["content"][number][]>();
  const kept: Found[] = [];
  for (const { statement, key, role } of told) {
    const same =
      role === "body"
        ? undefined
        : ((key && first.get(key)) ??
          (role === "headline" || role === "caption"
            ? fuller(
                statement,
                body.map((other) => other.statement),
              )
            : undefined));
    if (same) repeats.set(same, [...(repeats.get(same) ?? []), ...statement.content]);
    else kept.push(statement);
  }
  return kept.map((statement) => {
    const again = repeats.get(statement);
    return again ? { ...statement, repeats: again } : statement;
  });
}

/** The statement of the same source that says most of what a headline says: "Port to reopen" in "the port would open again". */
function fuller(short: Found, body: readonly Found[]): Found | undefined {
  const wanted = tellingWords(short);
  if (wanted.size < fewestTelling) return undefined;
  let best: Found | undefined;
  let most = leastShared;
  for (const other of body) {
    if (!isSameSource(short, other)) continue;
    const held = tellingWords(other);
    const share = [...wanted].filter((word) => held.has(word)).length / wanted.size;
    if (share > most || (share === most && !best)) [best, most] = [other, share];
  }
  return best;
}

function isSameSource(a: Found, b: Found): boolean {
  if (a.speaker !== null && b.speaker !== null) return a.speaker === b.speaker;
  const [those, these] = [a, b].map(({ source, speakerName }) => new Set(stemsOf(source?.exact ?? speakerName ?? "")));
  return [...those!].some((word) => these!.has(word));
}

function tellingWords({ content }: Found): ReadonlySet<string> {
  return new Set(stemsOf(content.map(({ exact }) => exact).join(" ")));
}

/** Beginnings of the longer words and all numbers: headlines say "opens" where reports say "would open". */
function stemsOf(text: string): readonly string[] {
  return wordsOf(text)
    .filter((word) => word.length > 3 || /\d/.test(word))
    .map((word) => word.slice(0, 4));
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
