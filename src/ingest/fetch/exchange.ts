import { request as requestHttp, type ClientRequest, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { readBody } from "./body.ts";
import { connectionError, failed, later } from "./failure.ts";
import type { Limits } from "./options.ts";
import type { Address } from "./resolve.ts";
import type { Target } from "./target.ts";
import { closed } from "./visits.ts";

/** What a site answered. Read the body or drop the reply; either ends the connection. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: (maxBytes: number, tooLong: "fails" | "is cut") => Promise<Uint8Array>;
  readonly drop: () => void;
}

export interface ExchangeOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: Limits;
  readonly closing: AbortSignal;
  readonly trust: readonly string[];
}

/** One GET on a connection of its own, to one of the addresses that were judged and no other. */
export async function exchange(
  target: Target,
  addresses: readonly Address[],
  options: ExchangeOptions,
): Promise<Reply> {
  const { shown } = target;
  const { limits, closing } = options;
  const request = (target.secure ? requestHttps : requestHttp)(requestOptions(target, addresses, options));
  let open: IncomingMessage | ClientRequest = request;
  let stopped: Error | null = null;
  const stop = (why: Error) => {
    stopped ??= why;
    open.destroy(stopped);
  };
  const total = setTimeout(() => stop(later(shown, `it took longer than ${seconds(limits.totalMs)}`)), limits.totalMs);
  const connecting = setTimeout(
    () => stop(later(shown, `no connection stood after ${seconds(limits.connectMs)}`)),
    limits.connectMs,
  );
  const close = () => stop(closed(shown));
  closing.addEventListener("abort", close);
  const settle = () => {
    clearTimeout(total);
    clearTimeout(connecting);
    closing.removeEventListener("abort", close);
  };
  // what is wrong with an answer is told to the request; whoever reads the body only hears that it broke off
  let broken: Error | null = null;
  request.on("error", (cause) => (broken ??= cause));
  const ended = (cause: unknown) => {
    settle();
    request.destroy();
    return stopped ?? connectionError(shown, broken ?? cause);
  };
  request.on("timeout", () => stop(later(shown, `it was silent for ${seconds(limits.idleMs)}`)));
  request.once("socket", (socket) =>
    socket.once(target.secure ? "secureConnect" : "connect", () => clearTimeout(connecting)),
  );
  const response = await answered(request, shown).catch((cause: unknown) => {
    throw ended(cause);
  });
  open = response;
  // a connection may also break while nobody reads
  response.on("error", () => {});
  const { statusCode: status = 0, headers } = response;
  return {
    status,
    headers,
    drop: () => {
      settle();
      request.destroy();
    },
    body: async (maxBytes, tooLong) => {
      try {
        return await readBody(response, { shown, maxBytes, tooLong, encoding: headers["content-encoding"] });
      } catch (cause) {
        throw ended(cause);
      } finally {
        settle();
        request.destroy();
      }
    },
  };
}

function requestOptions(
  { url, host, port, secure }: Target,
  addresses: readonly Address[],
  { headers, limits, trust }: ExchangeOptions,
) {
  return {
    host,
    port,
    path: url.pathname + url.search,
    headers,
    // no connection outlives its request, none is shared
    agent: false as const,
    lookup: lookupOf(addresses),
    autoSelectFamily: true,
    // of each address but the last; the default of 250 ms gives up on far places
    autoSelectFamilyAttemptTimeout: Math.min(2_000, limits.connectMs),
    timeout: limits.idleMs,
    maxHeaderSize: limits.maxHeaderBytes,
    insecureHTTPParser: false,
    ...(secure
      ? {
          // said here, so that no environment variable turns it off
          rejectUnauthorized: true,
          servername: isIP(host) ? "" : host,
          ...(trust.length > 0 ? { ca: [...trust] } : {}),
        }
      : {}),
  };
}

/** Answers with what was judged, whatever is asked. Node asks only for names; an address it takes as it is. */
function lookupOf(addresses: readonly Address[]): LookupFunction {
  return (_host, { all }, done) => {
    const [first] = addresses;
    if (all) done(null, [...addresses]);
    else done(null, first!.address, first!.family);
  };
}

function answered(request: ClientRequest, shown: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once("response", resolve);
    request.once("error", reject);
    request.once("upgrade", (_response, socket) => {
      socket.destroy();
      reject(failed(shown, "it answers in another protocol than HTTP"));
    });
    request.once("close", () => reject(later(shown, "the connection closed without an answer")));
    request.end();
  });
}

function seconds(ms: number): string {
  return `${ms / 1000} s`;
}
