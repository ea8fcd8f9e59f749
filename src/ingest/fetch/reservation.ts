import { Parser } from "htmlparser2";
import { decode } from "../decode.ts";
import { cache } from "./cache.ts";
import { refused } from "./failure.ts";
import { readRules } from "./robots-rules.ts";
import { readSiteFile } from "./site-file.ts";
import { originOf, type Target } from "./target.ts";
import type { Web } from "./web.ts";

/**
 * The three ways in which a publisher reserves text and data mining: a header, a `<meta>` and a file of the site
 * (https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/). One of them is enough: the page is not kept.
 */
export function reserved(page: Target, where: string): Error {
  return refused(
    page.shown,
    `its publisher reserves text and data mining (${where})`,
    "Ask the publisher, or save the page if you may and read the file",
  );
}

export function isReservedByHeader(value: string | readonly string[] | undefined): boolean {
  return [value ?? []].flat().some((text) => text.split(",").some((item) => item.trim() === "1"));
}

/** A head is shorter. */
const metaReach = 1_048_576;

/** A longer tag is no `<meta>` that means something. */
const longestTag = 2_000;

/** `<meta name="tdm-reservation" content="1">` anywhere in the page but in a comment. */
export function isReservedByMeta(bytes: Uint8Array): boolean {
  const text = decode(bytes.subarray(0, metaReach)).text;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    if (text.startsWith("<!--", at)) {
      const end = text.indexOf("-->", at);
      if (end < 0) return false;
      at = end;
    } else if (text.slice(at, at + 5).toLowerCase() === "<meta") {
      const [tag = ""] = text.slice(at, at + longestTag).split(">", 1);
      if (isReservingTag(`${tag}>`)) return true;
      at += tag.length;
    }
  }
  return false;
}

/** Reads one tag alone: a whole page takes a parser time in proportion to how deep its tags are nested. */
function isReservingTag(tag: string): boolean {
  // matches: "TDM-Reservation"   must not match: "tdm-policy"
  if (!/tdm-reservation/i.test(tag)) return false;
  let found = false;
  const parser = new Parser({
    onopentag: (element, { name = "", content = "" }) => {
      found = element === "meta" && name.trim().toLowerCase() === "tdm-reservation" && content.trim() === "1";
    },
  });
  parser.end(tag);
  return found;
}

const keepMs = 3_600_000;

/** Throws FETCH_REFUSED for a page that /.well-known/tdmrep.json of its site reserves. */
export function reservationsOf(web: Web): (page: Target) => Promise<void> {
  const sites = cache<(url: string) => boolean>({ now: web.now, keepMs: () => keepMs, most: 500 });
  return async (page) => {
    const isReserved = await sites.get(originOf(page), async () => {
      const file = await readSiteFile(web, page, "/.well-known/tdmrep.json");
      // most sites have none and answer whatever they answer to addresses they do not know
      return readReservations(originOf(page), file.kind === "text" ? file.text : "");
    });
    if (isReserved(page.url.href)) throw reserved(page, `${originOf(page)}/.well-known/tdmrep.json`);
  };
}

/** Places are written as in robots.txt and the longest one that fits decides, so they are read as robots.txt. */
export function readReservations(origin: string, text: string): (url: string) => boolean {
  const rules = listOf(text).flatMap(ruleOf);
  const shut = new Set(rules.flatMap(({ place, isReserved }) => (isReserved ? [place] : [])));
  const open = rules.flatMap(({ place }) => (shut.has(place) ? [] : [place]));
  const lines = [...[...shut].map((place) => `Disallow: ${place}`), ...open.map((place) => `Allow: ${place}`)];
  const robots = readRules(origin, ["User-agent: *", ...lines].join("\n"));
  return (url) => robots.isAllowed(url) === false;

  function ruleOf(item: unknown): readonly { readonly place: string; readonly isReserved: boolean }[] {
    if (typeof item !== "object" || item === null) return [];
    const { location, "tdm-reservation": value } = item as Readonly<Record<string, unknown>>;
    const isReserved = value === 1 || value === "1" || value === true;
    // a reservation for no place is one for the site
    const written = typeof location === "string" && location.trim() !== "" ? location.trim() : "/";
    const place = written.startsWith(`${origin}/`) ? written.slice(origin.length) : written;
    // matches: "/news/*"   must not match: "/a\nb", "/a#b"
    if (!/^[^\s#]{1,2000}$/.test(place)) return [];
    return [{ place: /^[/*]/.test(place) ? place : `/${place}`, isReserved }];
  }
}

function listOf(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    return [];
  }
}
