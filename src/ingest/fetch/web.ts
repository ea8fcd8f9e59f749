import { exchange, type Reply } from "./exchange.ts";
import { failed, later } from "./failure.ts";
import type { Limits } from "./options.ts";
import { resolve, type Address, type Lookup } from "./resolve.ts";
import { readRetryAfter } from "./retry-after.ts";
import type { Target } from "./target.ts";
import { closed, type Visits } from "./visits.ts";

/** What every request of one fetcher shares. */
export interface Web {
  readonly visits: Visits;
  readonly limits: Limits;
  readonly now: () => number;
  readonly closing: AbortSignal;
  /** Judges where a target leads and asks there, once. */
  readonly ask: (target: Target, headers: Readonly<Record<string, string>>) => Promise<Reply>;
  /** Lets a host rest that asks for it; the time until when, null when it does not say. */
  readonly heed: (target: Target, reply: Reply) => number | null;
}

export interface WebOptions extends Pick<Web, "visits" | "limits" | "now" | "closing"> {
  readonly agent: string;
  readonly lookup: Lookup;
  readonly allow: ReadonlySet<string>;
  readonly trust: readonly string[];
}

export function webOf({ agent, lookup, allow, trust, ...shared }: WebOptions): Web {
  const { visits, limits, now, closing } = shared;
  return {
    ...shared,
    ask: async (target, headers) =>
      exchange(target, await resolveInTime(target), {
        headers: { "user-agent": agent, "accept-encoding": "gzip, deflate, br", ...headers },
        limits,
        closing,
        trust,
      }),
    heed: (target, { headers }) => {
      const until = readRetryAfter(headers["retry-after"], now());
      if (until !== null) visits.rest(target.host, until);
      return until;
    },
  };

  /** A name server cannot be called off, only left waiting. */
  async function resolveInTime(target: Target): Promise<readonly Address[]> {
    const { shown } = target;
    let leave: (why: Error) => void;
    const left = new Promise<never>((_, reject) => (leave = reject));
    const why = `no name server answered in ${limits.connectMs / 1000} s`;
    const timer = setTimeout(() => leave(later(shown, why)), limits.connectMs);
    const close = () => leave(closed(shown));
    closing.addEventListener("abort", close);
    try {
      return await Promise.race([resolve(target, { lookup, allow }), left]);
    } finally {
      clearTimeout(timer);
      closing.removeEventListener("abort", close);
    }
  }
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Where a reply leads on to; null when it is no redirect. Throws when it leads nowhere. */
export function redirectOf(target: Target, { status, headers }: Reply): string | null {
  if (!redirects.has(status)) return null;
  const { location } = headers;
  if (!location) throw failed(target.shown, `it redirects (${status}) and does not say where`);
  // headers arrive as Latin-1; what is beyond ASCII in an address was UTF-8
  return Buffer.from(location, "latin1").toString("utf8");
}
