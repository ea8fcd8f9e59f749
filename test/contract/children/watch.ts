import { fetcher } from "../../../src/ingest/index.ts";
import { openArchive } from "../../../src/store/index.ts";
import { showRound, watch } from "../../../src/work/index.ts";

/** One round over the feed of a site on loopback. Arguments: archive, port. */
const [path = "", port = ""] = process.argv.slice(2);
const store = await openArchive(path);
const web = fetcher({
  allow: [`127.0.0.1:${port}`],
  lookup: () => Promise.resolve([{ address: "127.0.0.1", family: 4 }]),
  limits: { gapMs: 0 },
});
for await (const round of watch([`http://news.example:${port}/feed`], { store, fetcher: web, everyMs: null }))
  process.stdout.write(`${showRound(round)}\n`);
await store.close();
