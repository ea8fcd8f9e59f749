/** Beyond this a title is no title. */
const longest = 1000;

// matches: "<title>", "</TITLE "   must not match: "<titles>"
const titleTag = /<(\/?)title(?=[\s/>])/gi;
// matches: "<meta ", "</head>", "<p>"   must not match: "<b>", "< p"
const pageTag =
  /<\/?(?:head|body|meta|link|base|script|style|p|div|h[1-6]|header|nav|main|article|section|ul|ol|table|footer)(?=[\s/>])/gi;

/**
 * Where the names of `<title>` tags stand that never end, or end far too late: by the standard such a title is everything up to the
 * end of the page, and the report would be lost with it. One tag in a title may be what it is about ("How to use <p>"), two are not.
 */
export function findOpenTitles(source: string): ReadonlySet<number> {
  const open = new Set<number>();
  const found = [...source.matchAll(titleTag)];
  found.forEach((tag, i) => {
    if (tag[1]) return;
    const next = found[i + 1];
    const words = source.slice(tag.index + tag[0].length, next?.index ?? source.length);
    const least = next?.[1] && words.length <= longest ? 2 : 1;
    if ((words.match(pageTag)?.length ?? 0) >= least) open.add(tag.index + 1);
  });
  return open;
}

/** The source with these titles under a name that means nothing, of the same length, so that a tokenizer reads on. */
export function hideTitles(source: string, open: ReadonlySet<number>): string {
  if (open.size === 0) return source;
  const parts: string[] = [];
  let from = 0;
  for (const at of open) {
    parts.push(source.slice(from, at), "q");
    from = at + 1;
  }
  parts.push(source.slice(from));
  return parts.join("");
}
