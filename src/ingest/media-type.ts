import type { MediaType } from "../document/index.ts";

/** What is said about a page from outside: a header's content type, or the name of a file. */
export interface Declared {
  /** "text/html; charset=utf-8" */
  readonly contentType?: string | null;
  readonly name: string;
}

/** How far into a text is looked for tags. */
const reach = 65_536;

/**
 * HTML or plain text. What the text is counts for more than what it is called: a page saved as `.txt` is HTML, a file
 * called `.html` without one tag is text.
 */
export function mediaTypeOf(text: string, declared: Declared): MediaType {
  const head = text.slice(0, reach);
  if (opensAsHtml(head)) return "text/html";
  if (opensAsXml(head)) return "text/html";
  const tags = countTags(head);
  if (saysHtml(declared)) return tags > 0 ? "text/html" : "text/plain";
  // one tag every 400 characters, and more than an article about HTML would quote
  return tags >= 6 && tags * 400 >= head.length ? "text/html" : "text/plain";
}

function saysHtml({ contentType, name }: Declared): boolean {
  // matches: "application/xhtml+xml"   must not match: "text/plain"
  if (contentType) return /^\s*(?:text\/html|application\/xhtml\+xml|(?:text|application)\/xml)\b/i.test(contentType);
  // matches: "a.HTM", "https://example.org/a.php?x=1"   must not match: "a.html.txt"
  return /\.(?:x?html?|xht|shtml|php|aspx?|jsp|xml)(?:[?#].*)?$/i.test(name);
}

function opensAsHtml(head: string): boolean {
  // matches: "<!-- saved --> <!DOCTYPE html>", "<html lang=en>", "<p class=a>…"   must not match: "<unnamed source> said"
  return /^(?:\s|<!--(?:[^-]|-(?!->)){0,4000}-->|<\?xml[^>]{0,300}\?>)*<(?:!doctype\s+html|(?:html|head|body|meta|title|article|main|section|div|p|table|h[1-6])(?:\s[^<>]{0,500})?>)/i.test(
    head,
  );
}

/** News in XML (NITF, NewsML) reads better by its tags than with them. */
function opensAsXml(head: string): boolean {
  // matches: '<?xml version="1.0"?>'   must not match: "<xml>"
  return /^\s*<\?xml\s/.test(head);
}

function countTags(head: string): number {
  // matches: "</p>", "<br />", "<a href=x>"   must not match: "a < b", "<5 people>"
  const tag =
    /<\/?(?:html|head|body|title|meta|link|script|style|article|section|header|footer|nav|main|div|p|span|a|b|i|em|strong|br|hr|img|h[1-6]|ul|ol|li|table|tbody|tr|td|th|blockquote|figure|font|center)(?:\s[^<>]{0,500}|\/)?>/gi;
  let count = 0;
  while (tag.test(head)) count++;
  return count;
}
