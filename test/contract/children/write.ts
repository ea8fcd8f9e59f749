import { openArchive } from "../../../src/store/index.ts";
import { numberedReport } from "../numbered.ts";

// adds numbered reports and prints each key once it is stored
const [path = "", prefix = "", count = "0"] = process.argv.slice(2);
const store = await openArchive(path, { busyTimeoutMs: 20_000 });
for (let i = 0; i < Number(count); i++) {
  const { page, record } = numberedReport(prefix, i);
  const { key } = await store.add(page, record);
  process.stdout.write(`${key}\n`);
}
await store.close();
