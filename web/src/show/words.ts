import type { Block, Figure, Stance, Statement } from "../record.ts";

/** The stances, in the order filters show them; the type makes a missing one a compile error. */
const stanceWords: { readonly [S in Stance]: string } = {
  asserts: "asserts",
  forecasts: "forecasts",
  threatens: "threatens",
  promises: "promises",
  warns: "warns",
  denies: "denies",
  urges: "urges",
  asks: "asks",
  expresses: "expresses",
};
export const stances = Object.keys(stanceWords) as readonly Stance[];

const modeWords: { readonly [M in Statement["mode"]]: string } = {
  direct: "direct: in quotation marks",
  indirect: "indirect: in the report's words",
  mixed: "mixed: partly in quotation marks",
};
export const modes = Object.keys(modeWords) as readonly Statement["mode"][];
export function showMode(mode: Statement["mode"]): string {
  return modeWords[mode];
}

const kindWords: { readonly [K in Figure["kind"]]: string } = {
  count: "count",
  amount: "amount of money",
  share: "share",
  measure: "measure",
  rate: "rate",
};
export const kinds = Object.keys(kindWords) as readonly Figure["kind"][];
export function showKind(kind: Figure["kind"]): string {
  return kindWords[kind];
}

const relationWords: { readonly [R in Figure["relates"][number]["as"]]: string } = {
  "share-of": "share of",
  "same-as": "the same as",
  "part-of": "part of",
  from: "up or down from",
  to: "up or down to",
};
export function showRelation(as: Figure["relates"][number]["as"]): string {
  return relationWords[as];
}

const foundWords = {
  text: "in the text",
  meta: "page metadata",
  "json-ld": "page’s structured data",
  url: "address",
  header: "header line",
  feed: "feed",
  file: "file",
  option: "given by hand",
} as const;
export function showFound(from: keyof typeof foundWords): string {
  return foundWords[from];
}

/** Roles that say what the page is: shown in place, quietly. The rest of what is not kept folds away. */
export function isHeadMatter(role: Block["role"]): boolean {
  return role === "headline" || role === "byline" || role === "dateline" || role === "date";
}
