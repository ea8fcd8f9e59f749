import { OnrecordError } from "../../../src/document/index.ts";
import { openArchive } from "../../../src/store/index.ts";
import { bulkyReport } from "../numbered.ts";

// adds reports that do not shrink until there is no room, then says what is left
process.on("SIGXFSZ", () => {});
const store = await openArchive(process.argv[2]!);
let added = 0;
let refused: unknown = null;
while (!refused && added < 10_000) {
  const { page, record } = bulkyReport(added);
  try {
    await store.add(page, record);
    added++;
  } catch (error) {
    refused = error;
  }
}
const { revisions } = await store.counts();
const code = refused instanceof OnrecordError ? refused.code : String(refused);
process.stdout.write(`${JSON.stringify({ added, revisions, code })}\n`);
await store.close();
