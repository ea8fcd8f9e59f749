import type { Document } from "../../document/index.ts";
import { namesakes } from "../en/currency-namesakes.ts";
import type { Draft } from "./draft.ts";
import { oneOf } from "./words.ts";

/** For each such currency the codes it may stand for, with what tells them in running words and in a host name. */
const tellers = Object.fromEntries(
  Object.entries(namesakes).map(([alone, countries]) => [
    alone,
    Object.entries(countries).map(([code, signs]) => ({
      code,
      // matches: "in Nairobi"   must not match: "Kenyans"
      words: new RegExp(`(?<![\\w-])${oneOf(signs.filter((sign) => !sign.startsWith(".")))}(?![\\w-])`, "i"),
      hosts: signs.filter((sign) => sign.startsWith(".")),
    })),
  ]),
);

/** Where a report is from, as far as currencies tell: its dateline, its host, and its first lines. */
export interface Origin {
  readonly host: string;
  readonly opening: string;
}

export function originOf({ url, dateline, title, text, blocks }: Document): Origin {
  // matches: "https://news.example.ke/a" → "news.example.ke"   must not match: "a.html"
  const host = url === null ? "" : (/^[a-z]+:\/\/(?<host>[^/?#:]+)/i.exec(url)?.groups!["host"] ?? "").toLowerCase();
  const first = blocks.find(({ kept }) => kept)?.start ?? 0;
  return { host, opening: [dateline?.value, title?.value, text.slice(first, first + 1500)].join("\n") };
}

/** "38 shillings" in a report from Nairobi are Kenya's: told by the sentence, else by the host, else by how the report opens. */
export function ownCurrency(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  origin: Origin,
  draft: Draft,
): Draft {
  const [alone, ...per] = (draft.unit ?? "").split("/");
  const all = tellers[alone!];
  // "Indian rupees", "Kenyan shillings" say it themselves, and so does a code
  if (
    !all ||
    // "£" is sterling, "pounds" may be another's
    /[£€$]/.test(text.slice(draft.start, draft.end)) ||
    /[A-Z]{3}/.test(text.slice(draft.start, draft.end)) ||
    /\b[A-Z][a-z]+n\s[a-z]/.test(text.slice(draft.start, draft.end))
  )
    return draft;
  const words = text.slice(sentence.start, sentence.end);
  const told =
    nearest(all, words, draft.start - sentence.start) ??
    all.find((one) => one.hosts.some((end) => origin.host.endsWith(end))) ??
    all.find((one) => one.words.test(origin.opening));
  return told ? { ...draft, unit: [told.code, ...per].join("/") } : draft;
}

/** "900 kroner in Oslo and 5 million in Copenhagen": of several places the one that stands nearest. */
function nearest<T extends { readonly words: RegExp }>(all: readonly T[], words: string, at: number): T | undefined {
  let best: T | undefined;
  let far = Infinity;
  for (const one of all) {
    const match = one.words.exec(words);
    if (!match || Math.abs(match.index - at) >= far) continue;
    far = Math.abs(match.index - at);
    best = one;
  }
  return best;
}
