import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readGolden } from "../test/pages/golden.ts";

/** Writes what a golden page comes out as, for review: `npx tsx scripts/add-page.ts topic--case`. */
const slugs = process.argv.slice(2);
if (slugs.length === 0) {
  console.error("name at least one folder of test/pages: npx tsx scripts/add-page.ts topic--case");
  process.exitCode = 2;
}
for (const slug of slugs) {
  const folder = join(import.meta.dirname, "..", "test", "pages", slug);
  if (!existsSync(join(folder, "page.html")) && !existsSync(join(folder, "page.txt"))) {
    console.error(`${folder} has no page.html and no page.txt. Write one first.`);
    process.exitCode = 1;
    continue;
  }
  const golden = readGolden(folder);
  writeFileSync(join(folder, "expected.md"), golden.md);
  writeFileSync(join(folder, "expected.json"), golden.json);
  console.log(`${slug}: expected.md and expected.json written; read them before you commit them`);
}
