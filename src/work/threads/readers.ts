import { Worker } from "node:worker_threads";
import { OnrecordError, type PageHints } from "../../document/index.ts";
import type { Failed, SourcedPage } from "../../ingest/index.ts";
import type { ReadPage } from "../read-page.ts";
import type { Answered, Asked } from "./messages.ts";

/** Threads that read pages, each one page at a time. */
export interface Readers {
  /** Never rejects: a thread that ends over a page is that page's failure, and another takes its place. */
  readonly read: (page: SourcedPage, hints: PageHints) => Promise<ReadPage | Failed>;
  readonly close: () => Promise<void>;
}

interface Job {
  readonly page: SourcedPage;
  readonly hints: PageHints;
  readonly done: (read: ReadPage | Failed) => void;
}

export function openReaders(file: URL, count: number): Readers {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const jobs = new Map<Worker, Job | null>();
  let closed = false;

  const startThread = (): Worker => {
    const thread = new Worker(file);
    jobs.set(thread, null);
    const lose = (why: string) => {
      if (!jobs.has(thread)) return;
      const job = jobs.get(thread);
      jobs.delete(thread);
      if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1);
      job?.done(brokenBy(job.page, why));
      if (!closed && waiting.length > 0) give(startThread());
    };
    thread.on("message", (answer: Answered) => {
      const job = jobs.get(thread)!;
      jobs.set(thread, null);
      job?.done(resultOf(job.page, answer));
      give(thread);
    });
    thread.on("error", (error) => lose(error instanceof Error ? error.message : String(error)));
    thread.on("exit", (code) => lose(`its thread ended with ${code}`));
    return thread;
  };

  const give = (thread: Worker): void => {
    const job = waiting.shift();
    if (!job) {
      idle.push(thread);
      return;
    }
    jobs.set(thread, job);
    const { bytes: _, ...page } = job.page;
    // a thread has no origin
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    thread.postMessage({ page, hints: job.hints } satisfies Asked);
  };

  return {
    read: (page, hints) =>
      new Promise((done) => {
        waiting.push({ page, hints, done });
        const thread = idle.pop() ?? (jobs.size < count ? startThread() : null);
        if (thread) give(thread);
      }),
    close: async () => {
      closed = true;
      await Promise.all([...jobs.keys()].map((thread) => thread.terminate()));
    },
  };
}

function resultOf(page: SourcedPage, answer: Answered): ReadPage | Failed {
  return "code" in answer
    ? { name: page.name, error: new OnrecordError(answer.code, answer.values) }
    : { page, hints: answer.hints, record: answer.record };
}

function brokenBy({ name }: SourcedPage, why: string): Failed {
  return { name, error: new OnrecordError("SOURCE_BROKE", { path: name, why }) };
}
