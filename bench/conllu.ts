import type { Span } from "../src/document/index.ts";

/** One document of a CoNLL-U file, its raw text rebuilt. */
export interface UdDocument {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly sentences: readonly Span[];
}

/** Rebuilds raw text: sentences of a paragraph on one line, a line break where a paragraph, heading, item or caption begins or has ended. */
export function readConllu(file: string): readonly UdDocument[] {
  const documents: { id: string; text: string; tokens: Span[]; sentences: Span[] }[] = [];
  let current: (typeof documents)[number] | null = null;
  let spaceBefore = false;
  let open = noBlocks;
  for (const chunk of file.split("\n\n")) {
    const lines = chunk.split("\n").filter(Boolean);
    if (!lines.length) continue;
    const newDocument = lines.find((line) => line.startsWith("# newdoc"));
    if (newDocument || !current) {
      current = { id: newDocument?.split("= ")[1] ?? `doc${documents.length}`, text: "", tokens: [], sentences: [] };
      documents.push(current);
      open = noBlocks;
      spaceBefore = false;
    }
    const ended = open.some(({ left }) => left === 0);
    open = [...open.filter(({ left }) => left > 0), ...blocksOf(lines)].map(({ left }) => ({ left: left - 1 }));
    if (current.text && (ended || lines.some((line) => line.startsWith("# newpar")))) {
      current.text = `${current.text.trimEnd()}\n`;
      spaceBefore = false;
    }
    const words = lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t"));
    const sentenceStart = current.text.length + (spaceBefore ? 1 : 0);
    let insideUntil = 0;
    for (const [at, word] of words.entries()) {
      const id = word[0]!;
      if (id.includes(".")) continue;
      if (id.includes("-")) {
        const [first, last] = id.split("-").map(Number) as [number, number];
        insideUntil = last;
        append(
          word[1]!,
          word[9]!,
          splitWords(
            word[1]!,
            words.slice(at + 1, at + 2 + last - first).map((row) => row[1]!),
          ),
        );
      } else if (Number(id) > insideUntil) append(word[1]!, word[9]!, [word[1]!]);
    }
    current.sentences.push({ start: sentenceStart, end: current.text.length });
  }
  return documents;

  function append(form: string, misc: string, parts: readonly string[]): void {
    const document = current!;
    if (spaceBefore) document.text += " ";
    let at = document.text.length;
    document.text += form;
    for (const part of parts) {
      document.tokens.push({ start: at, end: at + part.length });
      at += part.length;
    }
    spaceBefore = !misc.includes("SpaceAfter=No");
  }
}

const noBlocks: readonly { readonly left: number }[] = [];

/** How many sentences each block has that begins here: `# newpar_block = item (2 s) | p (1 s)` → 2, 1. Bold and the like break no line. */
function blocksOf(lines: readonly string[]): typeof noBlocks {
  const line = lines.find((one) => one.startsWith("# newpar_block = ")) ?? "";
  // matches: " p (3 s)", "head rend:::\"bold\" (1 s)"   must not match: "hi rend:::\"italic\" (1 s)"
  const block = /(?<!\S)(?!hi\b|add\b|note\b|incident\b)[a-z]+(?: \w+:::"[^"]*")* \((\d+) s\)/g;
  return [...line.matchAll(block)].map((match) => ({ left: Number(match[1]) }));
}

/** "don't" → "do", "n't"; a word whose parts do not spell it ("du" → "de", "le") stays whole. */
function splitWords(form: string, parts: readonly string[]): readonly string[] {
  return parts.join("") === form ? parts : [form];
}
