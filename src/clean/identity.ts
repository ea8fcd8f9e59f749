/**
 * The same for every revision found at one canonical address; without an address, made of the bytes.
 * "d" and twelve hex digits.
 */
export function documentId(url: string | null, sha256: string): string {
  const canonical = url === null ? null : canonicalUrl(url);
  return `d${canonical === null ? sha256.slice(0, 12) : hash48(canonical)}`;
}

/**
 * Rules: scheme and host lower case; http and https are one; "www." and the default port go; the fragment goes; tracking
 * parameters go, the others are sorted; a trailing slash goes. "HTTP://www.Gull.example/a/?utm_source=x#top" → "gull.example/a".
 * Null when it is no web address.
 */
export function canonicalUrl(url: string): string | null {
  // matches: "https://www.gull.example:443/a?b=c#d"   must not match: "mailto:desk@gull.example"
  const match =
    /^(https?):\/\/(?:[^/?#@\s]*@)?(?:www\.)?([^/?#:\s]+)(?::(\d+))?([^?#\s]*)(?:\?([^#\s]*))?(?:#\S*)?$/i.exec(
      url.trim(),
    );
  if (!match) return null;
  const [, scheme, host, port, path, query] = match;
  const defaultPort = scheme!.toLowerCase() === "https" ? "443" : "80";
  const kept = (query ?? "")
    .split("&")
    .filter((pair) => pair !== "" && !isTracking(pair.split("=", 1)[0]!))
    .sort();
  return [
    host!.toLowerCase(),
    port && port !== defaultPort ? `:${port}` : "",
    (path ?? "").replace(/\/+$/, ""),
    kept.length ? `?${kept.join("&")}` : "",
  ].join("");
}

// matches: "utm_source", "fbclid"   must not match: "id"
const tracking =
  /^(?:utm_\w+|at_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|cmpid|cmp|ocid|ito|ncid|smid|smtyp|src|ref|ref_src|referrer|source|share|sharetype|soc_src|soc_trk|spm|partner|partnerid|module|pgtype|ns_\w+|taid|xtor|_ga|guccounter|guce_\w+|amp|outputtype|output)$/i;

function isTracking(name: string): boolean {
  return tracking.test(name);
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
