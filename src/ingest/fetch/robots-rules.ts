import robotsParser from "robots-parser";

/** The package is CommonJS, and its types say otherwise: what is imported is the function itself. */
const parse = robotsParser as unknown as typeof robotsParser.default;

export type RobotsRules = ReturnType<typeof parse>;

/**
 * A line with a star takes time in proportion to its length times the address's, so all of them together are no longer
 * than this.
 */
const mostStarred = 32_768;

/** The rules of a robots.txt, as https://www.rfc-editor.org/rfc/rfc9309 reads them. */
export function readRules(origin: string, text: string): RobotsRules {
  let starred = 0;
  const lines = text.split(/\r\n|\r|\n/).map((line) => {
    // matches: "Disallow: /*.pdf$"   must not match: "User-agent: *", "Allow: /news"
    const rule = /^\s*(dis)?allow\s*:\s*([^*]*)\*/i.exec(line);
    if (!rule) return line;
    starred += line.length;
    if (starred <= mostStarred) return line;
    // cut short, a line fits more pages: right for one that shuts them off, wrong for one that opens them
    return rule[1] ? `Disallow: ${rule[2] || "/"}` : "";
  });
  return parse(`${origin}/robots.txt`, lines.join("\n"));
}
