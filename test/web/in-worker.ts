import type { Page } from "../../src/document/index.ts";
import { read } from "../../src/read.ts";

/** What a worker has and Node's types do not. */
declare const self: {
  readonly addEventListener: (name: "message", listener: (event: { readonly data: Page }) => void) => void;
  readonly postMessage: (record: string) => void;
};

/** Runs in a browser's worker: a page comes in, its record goes out as JSON. */
self.addEventListener("message", ({ data }) => {
  const record = JSON.stringify(read(data));
  // a worker's messages go to the page that made it and have no target origin
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(record);
});
