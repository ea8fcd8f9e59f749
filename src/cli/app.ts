import type { Store } from "../store/store.ts";
import { exits, type Call, type Options } from "./command.ts";
import { invalid } from "./parse.ts";

export const appOptions = {
  port: { value: "N", about: "Where the app listens, on this machine only; 0 for any free port (default 8744)" },
} as const satisfies Options;

export function portOf({ values }: Pick<Call, "values">): number | undefined {
  const text = values["port"];
  if (text === undefined) return undefined;
  // matches: "0", "8080"   must not match: "-1", "http", "80.5"
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw invalid("--port", text, "a port is a number from 0 to 65535");
  return port;
}

/** Serves the app, prints its address and nothing else, and runs until Ctrl-C. */
export async function serveApp(call: Call, store: Store, { example }: { readonly example: boolean }): Promise<number> {
  const { out } = call;
  const port = portOf(call);
  const { startServer } = await import("../serve/index.ts");
  const server = await startServer({ store, example, log: out.say, ...(port === undefined ? {} : { port }) });
  try {
    const stopped = untilStopped();
    await out.print(`${server.url}\n`);
    out.say("Open this address in a browser. It works on this machine only; Ctrl-C stops it.");
    await stopped;
  } finally {
    await server.close();
  }
  return exits.fine;
}

/** Settles at Ctrl-C or when asked to end; a second Ctrl-C ends at once. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
