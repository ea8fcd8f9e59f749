/**
 * The same for every revision found at one canonical address; without an address, made of the bytes.
 * "d" and twelve hex digits.
 */
export function documentId(url: string | null, sha256: string): string {
  const canonical = url === null ? null : canonicalUrl(url);
  return `d${canonical === null ? sha256.slice(0, 12) : hash48(canonical)}`;
}

/**
 * The address that identifies a page: where it was found, or what it calls its canonical address when that is believable: on
 * the same site, not the front page, and plainly the same report. A reprint's canonical address is another outlet's page.
 */
export function identifyingUrl(found: string | null, claimed: string | null): string | null {
  if (found === null) return claimed === null || isFrontPage(claimed) ? null : claimed;
  const said = claimed === null ? null : resolved(claimed.trim(), found);
  if (said === null || isFrontPage(said)) return found;
  const [own, other] = [canonicalUrl(found), canonicalUrl(said)];
  if (own === null || other === null || own === other) return found;
  const [ownHost, otherHost] = [hostOf(own), hostOf(other)];
  if (ownHost !== otherHost && !ownHost.endsWith(`.${otherHost}`) && !otherHost.endsWith(`.${ownHost}`)) return found;
  return isSameReport(own, other) ? said : found;
}

/** "/isles/a" and "//gull.example/a", which are not allowed there and stand there, with the rest of where the page was found. */
function resolved(claimed: string, found: string): string | null {
  // matches: "https://gull.example", "HTTP://user@gull.example:8080"   must not match: "gull.example/a"
  const origin = /^https?:\/\/[^/?#]+/i.exec(found)?.[0];
  if (/^[a-z][a-z0-9+.-]*:/i.test(claimed) || !origin) return claimed;
  if (claimed.startsWith("//")) return origin.slice(0, origin.indexOf("/")) + claimed;
  return claimed.startsWith("/") ? origin + claimed : null;
}

/**
 * Rules: scheme and host lower case; http and https are one; "www.", "m.", "mobile." and "amp." go, and the default port, the
 * fragment, tracking parameters and session numbers; other parameters are sorted; "amp" as a part of the path and "index.html" at
 * its end go, and trailing slashes. What a web archive or an AMP cache holds is the page it copied.
 * "HTTP://www.Gull.example/a/amp/?utm_source=x#top" → "gull.example/a". Null when it is no web address.
 */
export function canonicalUrl(url: string): string | null {
  let canonical = canonicalOnce(url);
  // what one rule leaves may be what another takes: "/a/index.html/amp"
  for (let again = 0; canonical !== null && again < mostRounds; again++) {
    const next = canonicalOnce(`https://${canonical}`);
    if (next === canonical) break;
    canonical = next;
  }
  return canonical;
}

/** Nobody wraps an address so often by accident. */
const mostRounds = 20;

function canonicalOnce(url: string): string | null {
  // matches: "https://www.gull.example:443/a?b=c#d"   must not match: "mailto:desk@gull.example"
  const match = /^(https?):\/\/(?:[^/?#@\s]*@)?([^/?#:@\s]+)(?::(\d+))?(\/[^?#\s]*)?(?:\?([^#\s]*))?(?:#\S*)?$/i.exec(
    unwrapped(url.trim()),
  );
  if (!match) return null;
  const [, scheme, host, port, path, query] = match;
  const name = bareHost(host!);
  if (name === "") return null;
  const defaultPort = scheme!.toLowerCase() === "https" ? "443" : "80";
  const kept = (query ?? "")
    .split("&")
    .map(tidyEscapes)
    .filter((pair) => pair !== "" && !isTracking(pair))
    .sort();
  return [
    name,
    port && port !== defaultPort ? `:${port}` : "",
    barePath(path ?? ""),
    kept.length ? `?${kept.join("&")}` : "",
  ].join("");
}

// matches: "https://web.archive.org/web/20240302id_/https://gull.example/a"   must not match: "https://gull.example/web/a"
const archived = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(https?:\/\/?\S+)$/i;
// matches: "https://google.com/amp/s/gull.example/a", "https://gull-example.cdn.ampproject.org/c/s/gull.example/a",
// "https://cdn.ampproject.org/v/gull.example/a"   must not match: "https://gull.example/amp/s/a", "https://google.com/amp/about"
const ampCached =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]{2,6}\/amp|(?:[^/]+\.)?(?:cdn\.ampproject\.org|bing-amp\.com)\/[a-z](?:\/[a-z])??)\/(?:s\/)?([^/?#\s]+\.[a-z]{2,}[/?#:]\S*)$/i;

/** An archived copy of what an AMP cache held, and so on, down to the page itself. */
function unwrapped(url: string): string {
  let inner = url;
  for (let round = 0; round < mostRounds; round++) {
    const next = unwrappedOnce(inner);
    if (next === inner) break;
    inner = next;
  }
  return inner;
}

function unwrappedOnce(url: string): string {
  const copy = archived.exec(url);
  // some archives fold the two slashes into one
  if (copy) return copy[1]!.replace(/^(https?:)\/+/i, "$1//");
  const cached = ampCached.exec(url);
  return cached ? `https://${cached[1]}` : url;
}

function bareHost(host: string): string {
  const lower = host.toLowerCase().replace(/\.+$/, "");
  // matches: "www.gull.example", "m.gull.example"   must not match: "m.example", which is a site of its own
  return lower.replace(/^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.[^.])/, "");
}

function barePath(path: string): string {
  return tidyEscapes(path)
    .replace(/;jsessionid=[^/]*/i, "")
    .replaceAll(/\/amp(?=\/|$)/gi, "")
    .replaceAll(/\/{2,}/g, "/")
    .replace(/\/$/, "")
    .replace(/\/(?:index|default)\.(?:s?html?|php\d?|aspx?|jsp|cgi)$/i, "")
    .replace(/\.amp(\.html)?$/i, "$1")
    .replace(/\/$/, "");
}

/** "%7e" and "%7E" are "~"; "%2f" is "%2F" and stays, since it is no slash. */
function tidyEscapes(words: string): string {
  return words.replaceAll(/%([0-9a-f]{2})/gi, (escape, hex: string) => {
    const letter = String.fromCharCode(Number.parseInt(hex, 16));
    return /[A-Za-z0-9._~-]/.test(letter) ? letter : escape.toUpperCase();
  });
}

/** "https://gull.example/?a=b" is no report's address. */
export function isFrontPage(url: string): boolean {
  const canonical = canonicalUrl(url);
  return canonical === null || !canonical.includes("/");
}

/** Two addresses of one site name the same report when they share its number or most of the words of its slug. */
function isSameReport(a: string, b: string): boolean {
  const [ofA, ofB] = [wordsOf(a), wordsOf(b)];
  // matches: "b2466437", "72003693007"   must not match: "2024"
  const numbers = ofA.filter((word) => /\d{5,}/.test(word));
  if (numbers.some((word) => ofB.includes(word))) return true;
  const shared = ofA.filter((word) => ofB.includes(word)).length;
  return shared > 0 && shared >= Math.max(ofA.length, ofB.length) * 0.7;
}

/** The words of the last part of a path, and of its query: "/a/pier-shut-12.html?id=7" → "pier", "shut", "12", "id", "7". */
function wordsOf(canonical: string): readonly string[] {
  const slug = canonical
    .slice(canonical.indexOf("/") + 1)
    .split("/")
    .at(-1)!
    .replace(/\.(?:s?html?|php|aspx?)(?=$|\?)/i, "");
  return slug
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** "https://www.gull.example/a" → "gull.example": whose page it is, when nothing on it says. */
export function siteOf(url: string | null): string | null {
  const canonical = url === null ? null : canonicalUrl(url);
  return canonical === null ? null : hostOf(canonical);
}

function hostOf(canonical: string): string {
  return canonical.split(/[/?:]/, 1)[0]!;
}

// matches: "utm_source", "fbclid", "CMP"   must not match: "id", "p", "storyid", "page"
const tracking =
  /^(?:utm_\w+|at_\w+|mtm_\w+|pk_\w+|piwik_\w+|matomo_\w+|fbclid|fb_\w+|gclid|gclsrc|gad_\w+|gbraid|wbraid|dclid|srsltid|msclkid|yclid|twclid|ttclid|li_fat_id|epik|mibextid|sfnsn|igshid|igsh|__twitter_impression|mc_cid|mc_eid|mkt_tok|vero_\w+|oly_\w+|_openstat|hootpostid|cmpid|cmp|intcmp|ocid|ito|ncid|smid|smtyp|emc|src|ref|ref_src|ref_url|reflink|referrer|source|traffic_source|share|sharetype|sr_share|soc_src|soc_trk|spm|partner|partnerid|module|pgtype|ns_\w+|taid|xtor|_ga|_gl|guccounter|guce_\w+|amp|amp_\w+|isamp|usqp|outputtype|output|print|jsessionid|phpsessid|sessionid|s_cid|ex_cid|wt_mc|wt\.mc_id|intcid|icid|tpcc|feedtype|feedname|_hs\w+|hsctatracking|trk)$/i;

/** "utm_source=x", "amp"; also "view=amp". */
function isTracking(pair: string): boolean {
  const [name = "", value] = pair.split("=", 2);
  return tracking.test(name) || value?.toLowerCase() === "amp";
}

/** 48 bits of two FNV-1a runs over UTF-16 code units, as hex: small, and the same everywhere. */
function hash48(text: string): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + i), 0x01000193);
  }
  const hex = (n: number) => (n >>> 0).toString(16).padStart(8, "0");
  return (hex(high) + hex(low)).slice(0, 12);
}
