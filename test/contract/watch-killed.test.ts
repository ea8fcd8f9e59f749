import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { openArchive } from "../../src/store/index.ts";
import { startSite, type Site } from "../support/web-site.ts";
import { linesOf, startChild, type Child } from "./children/child.ts";
import { tempFolder } from "./temp-folder.ts";

const folder = tempFolder();
let site: Site | null = null;
afterEach(() => site?.close());

test("goes on where it was when a watch is killed twice in a round, and asks for no page it has", async () => {
  const names = Array.from({ length: 12 }, (_, at) => `/p${at}`);
  const killedAt = new Set(["/p4", "/p9"]);
  let child: Child;
  const items = names.map((name) => `<item><link>${name}</link><title>Ferry ${name}</title></item>`).join("");
  let served = 0;
  const page = (path: string) => [
    path,
    (_: unknown, response: { end: (body: string) => void }) => {
      // killed while it waits for this page, once
      if (killedAt.delete(path)) child.process.kill("SIGKILL");
      // no answer is ever the same, so that a page asked for twice would be a revision
      else response.end(`<p>“We lost ${++served} boats,” said Mara Ilves, who owns the Tolland ferry ${path}.</p>`);
    },
  ];
  site = await startSite({
    "/feed": (_, response) => response.writeHead(200, { etag: '"1"' }).end(`<rss><channel>${items}</channel></rss>`),
    ...Object.fromEntries(names.map(page)),
  });
  const path = join(folder.path(), "killed.db");
  const told: (readonly string[])[] = [];
  for (let start = 0; start < 3; start++) {
    child = startChild("watch.ts", [path, String(site.port)]);
    told.push(await linesOf(child));
    expect((await child.ended).talk).toBe("");
  }
  expect(told).toEqual([[], [], ["1 feed, 3 new, 9 known"]]);
  const pages = site.asked.flatMap((line) => (line.startsWith("GET /p") ? [line.slice(4)] : []));
  expect(pages).toEqual([...names.slice(0, 5), ...names.slice(4, 10), ...names.slice(9)]);
  const store = await openArchive(path);
  expect(await store.integrity()).toEqual([]);
  expect(await store.counts()).toMatchObject({ documents: 12, revisions: 12 });
  await store.close();
});
