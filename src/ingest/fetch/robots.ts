import { GiveUp } from "../../document/index.ts";
import { productName } from "./agent-name.ts";
import { cache } from "./cache.ts";
import { later, refused } from "./failure.ts";
import { readRules } from "./robots-rules.ts";
import { readSiteFile, type Unreachable } from "./site-file.ts";
import { originOf, type Target } from "./target.ts";
import type { Web } from "./web.ts";

/** What robots.txt of a site says to this program. */
export interface Robots {
  readonly kind: "rules";
  /** The line that shuts a page off; null when it is open. */
  readonly findLine: (url: string) => number | null;
  /** Time it asks for between two pages, in milliseconds; null when it does not. */
  readonly delayMs: number | null;
}

/** Throws FETCH_REFUSED for a page that is shut off, "later" when robots.txt cannot be read; else the delay asked for. */
export type AskRobots = (page: Target) => Promise<number | null>;

const keepRulesMs = 3_600_000;
const keepUnreachableMs = 60_000;

export function robotsOf(web: Web): AskRobots {
  const sites = cache<Robots | Unreachable>({
    now: web.now,
    keepMs: ({ kind }) => (kind === "rules" ? keepRulesMs : keepUnreachableMs),
    most: 500,
  });
  return async (page) => {
    const robots = await sites.get(originOf(page), async () => {
      const file = await readSiteFile(web, page, "/robots.txt");
      return file.kind === "unreachable" ? file : readRobots(originOf(page), file.kind === "text" ? file.text : "");
    });
    if (robots.kind === "unreachable") {
      // what can never be asked for robots.txt can never be asked for the page
      if (robots.cause instanceof GiveUp) throw robots.cause;
      throw later(
        page.shown,
        `robots.txt of ${originOf(page)} cannot be read (${robots.why}), so nothing is asked`,
        robots.at,
      );
    }
    const line = robots.findLine(page.url.href);
    if (line === null) return robots.delayMs;
    throw refused(page.shown, `line ${line} of ${originOf(page)}/robots.txt asks programs not to read it`);
  };
}

/** A delay that means "never" is a day. */
const longestDelayMs = 24 * 3_600_000;

export function readRobots(origin: string, text: string): Robots {
  const rules = readRules(origin, text);
  const delay = (rules.getCrawlDelay(productName) ?? 0) * 1000;
  return {
    kind: "rules",
    // undefined: not a page of this site, which nobody asks
    findLine: (url) =>
      rules.isAllowed(url, productName) === true ? null : rules.getMatchingLineNumber(url, productName),
    delayMs: delay > 0 ? Math.min(delay, longestDelayMs) : null,
  };
}
