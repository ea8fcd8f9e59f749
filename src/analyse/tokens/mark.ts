import { fileEndings } from "../en/file-endings.ts";
import { topLevelDomains } from "../en/top-level-domains.ts";
import { classAt, digit, letter, space } from "./characters.ts";

/** Ends an address that has begun: runs to white space or a quotation mark, less the punctuation that closes the sentence. */
export function addressEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && classAt(text, end) !== space && !closers.has(text[end]!)) end++;
  while (end > from && trailing.has(text[end - 1]!)) {
    // a bracket opened inside belongs: en.example.org/wiki/Tern_(bird)
    if (text[end - 1] === ")" && text.lastIndexOf("(", end - 1) >= from) break;
    end--;
  }
  return end;
}

const closers = new Set(['"', "<", ">", "“", "”", "«", "»", "’", "‘", "…"]);
const trailing = new Set([".", ",", ";", ":", "!", "?", ")", "]", "}", "'"]);

// matches: "jane.doe+news@example.org"   must not match: "jane@"
const email = /[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/uy;

/** The end of the e-mail address that starts at `start`; `end`, the end of its first word, when there is none. */
export function emailEnd(text: string, start: number, end: number, limit: number): number {
  // look for the @ first: cheap, and no farther than an address can reach
  let at = end;
  const stop = Math.min(limit, start + 65);
  while (at < stop && isLocalPart(text, at)) at++;
  if (at >= stop || text[at] !== "@") return end;
  email.lastIndex = start;
  const match = email.exec(text);
  if (!match) return end;
  let close = start + match[0].length;
  if (text[close - 1] === "-") close--;
  return close <= limit ? close : end;
}

function isLocalPart(text: string, at: number): boolean {
  const kind = classAt(text, at);
  const char = text[at];
  return kind === letter || kind === digit || char === "." || char === "+" || char === "-";
}

// matches: "news.example.org", "www.example"   must not match: "end.The"
const host = /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/iy;

/** The end of "example.org/path" or "www.example.org"; `end` when the words around the dot are no host. */
export function hostEnd(text: string, start: number, end: number, limit: number): number {
  host.lastIndex = start;
  const match = host.exec(text);
  if (!match || start + match[0].length > limit) return end;
  const name = match[0];
  const last = name.slice(name.lastIndexOf(".") + 1);
  if (!name.toLowerCase().startsWith("www.") && !topLevelDomains.has(last) && !fileEndings.has(last.toLowerCase()))
    return end;
  const close = start + name.length;
  const next = text[close];
  return next === "/" || next === "?" ? addressEnd(text, close, limit) : close;
}
