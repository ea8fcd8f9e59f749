import type { OnRecord } from "../document/index.ts";
import type { Linked } from "../link/index.ts";
import { withKnownArchive } from "./archive.ts";
import type { Call } from "./command.ts";

/** Everything in the archive, linked. */
export async function linkedArchive(call: Call): Promise<Linked> {
  return withKnownArchive(call, async (store) => {
    const records: OnRecord[] = [];
    for await (const record of store.records()) {
      records.push(record);
      call.out.progress(`read ${records.length} reports`);
    }
    call.out.progress(null);
    const { link } = await import("../link/index.ts");
    return link(records);
  });
}
