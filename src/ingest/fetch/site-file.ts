import { OnrecordError } from "../../document/index.ts";
import type { Reply } from "./exchange.ts";
import { readTarget, type Target } from "./target.ts";
import { redirectOf, type Web } from "./web.ts";

/** A small file by which a site says what may be done with it. */
export type SiteFile =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "none" }
  /** It cannot be known whether the site says something. */
  | Unreachable;

export interface Unreachable {
  readonly kind: "unreachable";
  readonly why: string;
  /** When to ask again, in milliseconds; null when nobody knows. */
  readonly at: number | null;
  /** What went wrong on the site itself, not where it redirected to. */
  readonly cause: OnrecordError | null;
}

/** More is not read; https://www.rfc-editor.org/rfc/rfc9309#name-limits asks for at least 500 kB. */
const maxBytes = 524_288;

/** Reads "/robots.txt" and the like of the site a page is on, over redirects, each of them judged as a page's are. */
export async function readSiteFile(web: Web, page: Target, path: string): Promise<SiteFile> {
  let target: Target = { ...page, url: new URL(path, page.url) };
  let isFirst = true;
  try {
    for (let asked = 0; asked <= web.limits.maxRedirects; asked++) {
      const turn = { shown: target.shown, gapMs: null };
      const found = await web.visits.visit(target.host, turn, () => readOne(web, target));
      if (typeof found !== "string") return found;
      isFirst = false;
      target = readTarget(found, target);
    }
    // too many redirects count as no file: https://www.rfc-editor.org/rfc/rfc9309#name-redirects
    return { kind: "none" };
  } catch (cause) {
    if (!(cause instanceof OnrecordError) || web.closing.aborted) throw cause;
    const { why, retryAt } = cause.values;
    const at = typeof retryAt === "string" ? Date.parse(retryAt) : null;
    return { kind: "unreachable", why: String(why), at, cause: isFirst ? cause : null };
  }
}

/** The file, or where it is. */
async function readOne(web: Web, target: Target): Promise<SiteFile | string> {
  const reply = await web.ask(target, { accept: "text/plain, application/json;q=0.9, */*;q=0.1" });
  try {
    const { status } = reply;
    const location = redirectOf(target, reply);
    if (location !== null) return location;
    if (status >= 200 && status < 300) return await readText(reply);
    if (status !== 429 && status >= 300 && status < 500) return { kind: "none" };
    return { kind: "unreachable", why: `it answers ${status}`, at: web.heed(target, reply), cause: null };
  } finally {
    reply.drop();
  }
}

async function readText(reply: Reply): Promise<SiteFile> {
  try {
    // the decoder also takes a byte-order mark off
    return { kind: "text", text: new TextDecoder("utf-8").decode(await reply.body(maxBytes, "is cut")) };
  } catch (cause) {
    if (!(cause instanceof OnrecordError)) throw cause;
    return { kind: "unreachable", why: String(cause.values["why"]), at: null, cause: null };
  }
}
