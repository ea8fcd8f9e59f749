import { parentPort } from "node:worker_threads";
import { isFailed } from "../../ingest/index.ts";
import { readPage } from "../read-page.ts";
import type { Answered, Asked } from "./messages.ts";

/** The other end of `openReaders`: one page in, one record out. */
const noBytes = new Uint8Array(0);
parentPort?.on("message", ({ page, hints }: Asked) => {
  const read = readPage({ ...page, bytes: noBytes }, hints);
  const answer: Answered = isFailed(read)
    ? { code: read.error.code, values: read.error.values }
    : { hints: read.hints, record: read.record };
  // a thread has no origin
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort!.postMessage(answer);
});
