import { setTimeout as timer } from "node:timers/promises";
import { fetcher, withoutLogin } from "../ingest/index.ts";
import type { Round } from "../work/index.ts";
import { archiveOptions, archivePath, withArchive } from "./archive.ts";
import { exits, type Call, type Command } from "./command.ts";
import { readDuration } from "./duration.ts";
import { invalid } from "./parse.ts";

const leastEveryMs = 60_000;

export const watch: Command = {
  name: "watch",
  operands: "FEED…",
  takes: "some",
  summary: "Read feeds and sitemaps of the web again and again and keep every report they name in the archive.",
  examples: [
    "onrecord watch https://gull.example/rss https://tarn.example/sitemap.xml",
    "onrecord watch https://gull.example/rss --once --limit 20 --archive story.db",
  ],
  options: {
    every: { value: "TIME", about: "From one round to the next: 90s, 15m, 2h or 1d; at least 1m (default 15m)" },
    once: { about: "One round only, for a scheduler such as cron" },
    limit: { value: "N", about: "New pages a round for each feed; the others come in the next (default 50)" },
    revisit: {
      value: "TIME",
      about: "When a page is asked once more though its feed says nothing of a change; 0 for never (default 24h)",
    },
    ...archiveOptions,
  },
  run: async (call) => {
    const { out, operands, values, switches } = call;
    // the models are in there: help does not wait for them
    const { addressOf, showRound, watch: watchFeeds } = await import("../work/index.ts");
    const feeds = operands.map((text) => feedOf(text, addressOf));
    const everyMs = everyOf(values["every"]);
    const limit = limitOf(values["limit"]);
    const revisitMs = timeOf("--revisit", values["revisit"] ?? "24h");
    const stop = stopSignal(call);
    const sleep = (ms: number, closing: AbortSignal) => sleepUntil(ms, [closing, stop]);
    const web = fetcher({ sleep });
    try {
      return await withArchive(archivePath(call), async (store) => {
        let failed = false;
        const rounds = watchFeeds(feeds, {
          store,
          fetcher: web,
          everyMs: switches.has("once") ? null : everyMs,
          limit,
          revisitMs,
          say: (line) => out.say(`onrecord: ${line}`),
          stop,
        });
        for await (const round of rounds) {
          failed = hasFailed(round);
          out.say(`${clockOf(round.started)} ${showRound(round)}`);
        }
        // a watch that runs until it is stopped has told of its failures when they happened
        return failed && switches.has("once") ? exits.failed : exits.fine;
      });
    } finally {
      web.close();
    }
  },
};

function hasFailed({ failedFeeds, failed, refused }: Round): boolean {
  return failedFeeds + failed > 0 || Object.keys(refused).length > 0;
}

/** Aborts at Ctrl-C or when asked to end; a second Ctrl-C ends at once. */
function stopSignal({ out }: Call): AbortSignal {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      if (!stop.signal.aborted) out.say("stopping after the request in flight; Ctrl-C again ends at once");
      stop.abort();
    });
  return stop.signal;
}

/** Waits, but no longer than until a signal: a gap between two pages is not waited for to its end when it is time to stop. */
async function sleepUntil(ms: number, signals: readonly AbortSignal[]): Promise<void> {
  const awake = new AbortController();
  const wake = () => awake.abort();
  for (const signal of signals)
    if (signal.aborted) wake();
    else signal.addEventListener("abort", wake);
  try {
    await timer(ms, undefined, { signal: awake.signal });
  } finally {
    for (const signal of signals) signal.removeEventListener("abort", wake);
  }
}

function feedOf(text: string, addressOf: (text: string) => string | null): string {
  const address = addressOf(text);
  const shown = withoutLogin(text);
  if (address === null)
    throw invalid("FEED", shown, "watch reads feeds on the web, https://…; a file is read with `onrecord add`");
  if (shown !== text) throw invalid("FEED", shown, "what needs a user name or a password is not fetched; leave it out");
  return address;
}

function everyOf(text = "15m"): number {
  const ms = timeOf("--every", text);
  if (ms < leastEveryMs)
    throw invalid("--every", text, "a site is not asked more often than once a minute: 1m or more");
  return ms;
}

function timeOf(option: string, text: string): number {
  const ms = readDuration(text);
  if (ms === null) throw invalid(option, text, "a time is written 90s, 15m, 24h or 7d");
  return ms;
}

function limitOf(text = "50"): number {
  // matches: "1", "500"   must not match: "0", "-3", "1.5"
  if (!/^[1-9]\d{0,5}$/.test(text)) throw invalid("--limit", text, "it is a whole number, 1 or more");
  return Number(text);
}

/** "09:05", on this machine's clock. */
function clockOf(ms: number): string {
  const time = new Date(ms);
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
