import { findFields, findText, type Fields } from "./fields.ts";

export interface Link {
  readonly url: string;
  readonly bases: readonly string[];
}

/** Where an entry or a feed says its page is, as written. */
export function findLink(fields: Fields): Link | null {
  const original = findText(fields, ["feedburner:origlink"]);
  if (original) return { url: original, bases: [] };
  const links = findFields(fields, ["link"]);
  const alternate = links.find(
    ({ attributes }) => "href" in attributes && /^(?:alternate)?$/i.test(attributes["rel"] ?? ""),
  );
  const written = links.find(({ attributes, text }) => !("href" in attributes) && text.trim() !== "");
  if (written) return { url: written.text, bases: written.bases };
  if (alternate) return { url: alternate.attributes["href"]!, bases: alternate.bases };
  const href = fields.attributes["href"];
  if (href) return { url: href, bases: fields.bases };
  const placed = findFields(fields, ["loc", "a", "url"])[0];
  if (placed) return { url: placed.attributes["href"] ?? placed.text, bases: placed.bases };
  const id = findId(fields);
  const permanent = findFields(fields, ["guid"])[0]?.attributes["ispermalink"] !== "false";
  // an id that is an address is where the entry stands, unless it says that it is none
  return id && permanent && /^https?:\/\//i.test(id) ? { url: id, bases: [] } : null;
}

export function findId(fields: Fields): string | null {
  return findText(fields, ["guid", "id", "dc:identifier"]) ?? fields.attributes["rdf:about"] ?? null;
}

/** A web address in full, or null: relative to each base in turn, and those to where the feed stood. */
export function resolveLink(link: string, bases: readonly string[], root: string | null): string | null {
  let base = root;
  for (const next of bases) base = joined(next, base) ?? base;
  const url = joined(link, base);
  return url !== null && /^https?:/.test(url) ? url : null;
}

function joined(link: string, base: string | null): string | null {
  const text = link.trim().slice(0, 4000);
  if (text === "") return null;
  try {
    return base === null ? new URL(text).href : new URL(text, base).href;
  } catch {
    return null;
  }
}
