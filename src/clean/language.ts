import { isEnglish, notice, type Block, type Notice } from "../document/index.ts";
import { hasEnglish, nameOf, tellLanguage } from "./tell.ts";

/** Shorter blocks tell too little; they go with their neighbours. */
const longEnough = 60;

export interface FoundLanguages {
  /** The document's: BCP 47, "und" when nothing tells, "mis" for a language we cannot name. */
  readonly lang: string;
  /** Kept blocks in another language than the document's have it, and say so. */
  readonly blocks: readonly Block[];
  readonly notices: readonly Notice[];
}

/**
 * The language of a document and of every kept block. `declared` is what the page says of itself and is believed unless its
 * words say otherwise; a page is only called foreign by its words.
 */
export function findLanguages(text: string, blocks: readonly Block[], declared: string | null): FoundLanguages {
  const told = tellBlocks(text, blocks);
  const whole = findLanguage(wordsOf(text, blocks), tidyTag(declared));
  const lang = whole === "und" ? (mostOf(blocks, told) ?? whole) : whole;
  const marked = blocks.map((block, i) => {
    const own = told[i]!;
    if (own === null || own === "und" || isSame(own, lang) || (isEnglish(own) && isEnglish(lang))) return block;
    const why = `in ${nameOf(own)}`;
    return { ...block, lang: own, why: block.why === null ? why : `${block.why}, ${why}` };
  });
  const notices = isEnglish(lang) ? foreignParts(marked) : [notice("NOT_ENGLISH", { lang: nameOf(lang) })];
  return { lang, blocks: marked, notices };
}

/** As BCP 47 writes it: "EN_gb" → "en-GB", "ZH-hans-cn" → "zh-Hans-CN", "en-UK" → "en-GB"; null for what is no tag: "English". */
export function tidyTag(declared: string | null): string | null {
  // matches: "en", "EN-gb", "zh_Hans_CN"   must not match: "english"
  if (declared === null || !/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(declared.trim())) return null;
  const [lang, ...rest] = declared.trim().toLowerCase().split(/[-_]/);
  const parts = rest.map((part) => {
    if (part.length === 2) return part === "uk" ? "GB" : part.toUpperCase();
    return part.length === 4 && /^[a-z]/.test(part) ? part[0]!.toUpperCase() + part.slice(1) : part;
  });
  return [lang, ...parts].join("-");
}

/** The language of a whole text. */
export function findLanguage(text: string, declared: string | null): string {
  const told = tellLanguage(text);
  if (told === "und") return declared !== null && isEnglish(declared) ? declared : "und";
  return declared !== null && isSame(told, declared) ? declared : told;
}

/** Each kept block's language; a short one between two of one language, without an English word, is in it, too. */
function tellBlocks(text: string, blocks: readonly Block[]): readonly (string | null)[] {
  const told: (string | null)[] = blocks.map(() => null);
  const waiting: number[] = [];
  let before: string | null = null;
  blocks.forEach(({ kept, start, end }, i) => {
    if (!kept) return;
    const words = text.slice(start, end);
    if (end - start < longEnough) {
      if (!hasEnglish(words)) waiting.push(i);
      return;
    }
    const own = tellLanguage(words);
    if (own === before) for (const at of waiting) told[at] = own;
    waiting.length = 0;
    before = own;
    told[i] = own;
  });
  return told;
}

/** The language most of the text is in, block by block: what a page of mixed lists and paragraphs is written in. */
function mostOf(blocks: readonly Block[], told: readonly (string | null)[]): string | null {
  const sizes = new Map<string, number>();
  blocks.forEach(({ start, end }, i) => {
    const own = told[i];
    if (own && own !== "und") sizes.set(own, (sizes.get(own) ?? 0) + end - start);
  });
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const [first] = [...sizes].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= all * 0.6 && first[1] >= 200 ? first[0] : null;
}

/** One notice for each run of foreign blocks, with its place. */
function foreignParts(blocks: readonly Block[]): readonly Notice[] {
  const runs: { lang: string; start: number; end: number }[] = [];
  let open = false;
  for (const { kept, lang, start, end } of blocks) {
    if (!kept) continue;
    const last = runs.at(-1);
    if (lang === null) open = false;
    else if (open && last?.lang === lang) last.end = end;
    else {
      runs.push({ lang, start, end });
      open = true;
    }
  }
  return runs.slice(0, 20).map(({ lang, start, end }) => notice("NOT_ENGLISH", { lang: nameOf(lang) }, { start, end }));
}

/** The words language is told by: the first of the article's own, or of everything when nothing reads as article. */
function wordsOf(text: string, blocks: readonly Block[]): string {
  const some = blocks.some((block) => block.kept);
  const parts: string[] = [];
  let length = 0;
  for (const { kept, start, end } of blocks) {
    if (some && !kept) continue;
    parts.push(text.slice(start, end));
    length += end - start + 1;
    if (length > enoughToTell) break;
  }
  return parts.join("\n");
}

/** More is not looked at. */
const enoughToTell = 20_000;

function isSame(a: string, b: string): boolean {
  return a.split("-", 1)[0]!.toLowerCase() === b.split("-", 1)[0]!.toLowerCase();
}
