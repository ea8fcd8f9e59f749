import type { Page } from "../../src/document/index.ts";
import { read } from "../../src/read.ts";

/** Runs in a browser's worker: a page comes in, its record goes out as JSON. */
const here = globalThis as unknown as {
  onmessage: (event: { readonly data: Page }) => void;
  postMessage: (record: string) => void;
};

here.onmessage = ({ data }) => here.postMessage(JSON.stringify(read(data)));
