import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { WARCParser } from "warcio";
import { gzipPieces } from "../../src/ingest/warc/gzip.ts";
import { fileInput } from "../../src/ingest/warc/input.ts";
import { plainPieces } from "../../src/ingest/warc/plain.ts";
import { readRecords } from "../../src/ingest/warc/records.ts";
import { readWebArchive } from "../../src/ingest/warc/web-archive.ts";
import { httpAnswer, packedArchive, warcRecord } from "../../test/support/warc-builder.ts";

const help = `Time how fast a web archive is scanned, side by side with warcio, each round in a fresh process.

  npx tsx bench/speed/warc.ts
  npx tsx bench/speed/warc.ts --megabytes 300 --rounds 5

MB/s are of unpacked bytes, of this machine and this moment: compare only what stands in one table.
"scan" reads every record's header and all of its bytes; "pages" also makes a page of every HTML response and compares the two
digests kept with it; "pages unsigned" is the same of an archive without digests.

  --megabytes N   size of the synthetic archive, unpacked (default 100)
  --rounds N      processes a side (default 3)`;

const vocabulary =
  "the harbour ferry mayor said that workers would return on Tuesday after fire 40 2,500 jobs <b>closed</b> </p><p> and of a in".split(
    " ",
  );

type Side = keyof typeof sides;

const sides = {
  "warcio scan": scanByWarcio,
  "onrecord scan": scan,
  "onrecord pages": makePages,
  "pages unsigned": (path: string) => makePages(path.replace("crawl", "unsigned")),
};

const { values, positionals } = parseArgs({
  options: {
    megabytes: { type: "string", default: "100" },
    rounds: { type: "string", default: "3" },
    help: { type: "boolean" },
  },
  allowPositionals: true,
});
const [side, path] = positionals;
if (values.help) console.log(help);
else if (side && path) await measure(side as Side, path);
else await compare(Number(values.megabytes), Number(values.rounds));

async function measure(side: Side, path: string): Promise<void> {
  const before = process.memoryUsage.rss();
  const started = performance.now();
  const found = await sides[side](path);
  const seconds = (performance.now() - started) / 1000;
  const grownMb = (process.resourceUsage().maxRSS * 1024 - before) / 1e6;
  console.log(JSON.stringify({ found, seconds, grownMb }));
}

async function compare(megabytes: number, rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  try {
    for (const packed of [true, false]) {
      const path = join(folder, packed ? "crawl.warc.gz" : "crawl.warc");
      const plainMb = (await writeArchive(path, megabytes * 1e6, packed, true)) / 1e6;
      await writeArchive(path.replace("crawl", "unsigned"), megabytes * 1e6, packed, false);
      console.log(`\n${path.split("/").at(-1)}: ${(statSync(path).size / 1e6).toFixed(1)} MB on disk`);
      const names = Object.keys(sides) as Side[];
      const seconds = new Map<Side, number[]>(names.map((name) => [name, []]));
      const last = new Map<Side, { found: number; grownMb: number }>();
      // in turns, so that a busy moment falls on all sides
      for (let round = 0; round < rounds; round++)
        for (const name of names) {
          const result = inFreshProcess(name, path);
          seconds.get(name)!.push(result.seconds);
          last.set(name, result);
        }
      const least = Math.min(...seconds.get("warcio scan")!);
      for (const name of names) {
        const best = Math.min(...seconds.get(name)!);
        const { found, grownMb } = last.get(name)!;
        console.log(
          `${name.padEnd(16)} ${(plainMb / best).toFixed(0).padStart(5)} MB/s  ×${(least / best).toFixed(2)} of warcio` +
            `  ${found} found  memory +${grownMb.toFixed(0)} MB`,
        );
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inFreshProcess(side: Side, path: string): { found: number; seconds: number; grownMb: number } {
  const args = ["--import", "tsx", fileURLToPath(import.meta.url), side, path];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as ReturnType<typeof inFreshProcess>;
}

async function scanByWarcio(path: string): Promise<number> {
  let records = 0;
  for await (const record of new WARCParser(createReadStream(path, { highWaterMark: 1 << 18 }))) {
    for await (const chunk of record) void chunk;
    records++;
  }
  return records;
}

async function scan(path: string): Promise<number> {
  const file = await open(path);
  const { size } = await file.stat();
  const input = fileInput(file, size);
  const pieces = path.endsWith(".gz") ? gzipPieces(input) : plainPieces(input);
  let records = 0;
  for await (const record of readRecords(pieces, { wants: () => true, maxBytes: 5e7 }))
    if (record.kind === "record") records++;
  await file.close();
  return records;
}

async function makePages(path: string): Promise<number> {
  let pages = 0;
  for await (const item of readWebArchive(path, {})) if (!("error" in item)) pages++;
  return pages;
}

/** Requests and pages of 2 to 200 kB, invented word by word, with the digests a crawler keeps; returns the size unpacked. */
async function writeArchive(path: string, size: number, packed: boolean, signed: boolean): Promise<number> {
  const out = createWriteStream(path);
  let written = 0;
  let seed = 1;
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let i = 0; written < size; i++) {
    const words: string[] = [];
    for (let length = 300 + next(30_000); length > 0; length--) words.push(vocabulary[next(vocabulary.length)]!);
    const uri = `https://example.org/${i}`;
    const body = `<!doctype html><title>Report ${i}</title><p>${words.join(" ")}</p>`;
    const block = httpAnswer(body);
    const fields = signed ? { "WARC-Block-Digest": sha1(block), "WARC-Payload-Digest": sha1(body) } : {};
    const records = [
      warcRecord({ type: "request", uri, block: `GET /${i} HTTP/1.1\r\nHost: example.org\r\n\r\n` }),
      warcRecord({ uri, block, fields }),
    ];
    written += records.reduce((sum, { length }) => sum + length, 0);
    if (!out.write(packed ? packedArchive(records) : Buffer.concat(records))) await once(out, "drain");
  }
  out.end();
  await once(out, "close");
  return written;
}

function sha1(bytes: string | Uint8Array): string {
  return `sha1:${createHash("sha1").update(bytes).digest("hex")}`;
}
