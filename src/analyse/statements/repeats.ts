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
  // said in full, once for all headlines and captions
  let inFull: readonly Said[] | undefined;
  const fullerOf = (statement: Found, role: Block["role"] | null) => {
    if (role !== "headline" && role !== "caption") return undefined;
    inFull ??= body.map((other) => saidIn(other.statement));
    return fuller(saidIn(statement), inFull);
  };
  const repeats = new Map<Found, Statement["content"][number][]>();
  const kept: Found[] = [];
  for (const { statement, key, role } of told) {
    const same = role === "body" ? undefined : ((key && first.get(key)) ?? fullerOf(statement, role));
    if (same) repeats.set(same, [...(repeats.get(same) ?? []), ...statement.content]);
    else kept.push(statement);
  }
  return kept.map((statement) => {
    const again = repeats.get(statement);
    return again ? { ...statement, repeats: again } : statement;
  });
}

/** A statement with the beginnings of the words that tell what was said, and by whom. */
interface Said {
  readonly statement: Found;
  readonly words: ReadonlySet<string>;
  readonly source: ReadonlySet<string>;
}

function saidIn(statement: Found): Said {
  const { content, source, speakerName } = statement;
  return {
    statement,
    words: new Set(stemsOf(content.map(({ exact }) => exact).join(" "))),
    source: new Set(stemsOf(source?.exact ?? speakerName ?? "")),
  };
}

/** The statement of the same source that says most of what a headline says: "Port to reopen" in "the port would open again". */
function fuller(short: Said, body: readonly Said[]): Found | undefined {
  const wanted = short.words;
  if (wanted.size < fewestTelling) return undefined;
  let best: Found | undefined;
  let most = leastShared;
  for (const other of body) {
    if (!isSameSource(short, other)) continue;
    const share = [...wanted].filter((word) => other.words.has(word)).length / wanted.size;
    if (share > most || (share === most && !best)) [best, most] = [other.statement, share];
  }
  return best;
}

function isSameSource(a: Said, b: Said): boolean {
  const [one, other] = [a.statement.speaker, b.statement.speaker];
  if (one !== null && other !== null) return one === other;
  return [...a.source].some((word) => b.source.has(word));
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
