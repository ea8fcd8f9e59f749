import { archiveOptions, withKnownArchive } from "./archive.ts";
import { exits, type Command } from "./command.ts";

export const verify: Command = {
  name: "verify",
  operands: "",
  takes: "none",
  summary: "Check every datum in the archive against the archived bytes; what does not hold is shown, never repaired.",
  examples: ["onrecord verify", "onrecord verify --json --archive story.db"],
  options: {
    json: { about: "Print one JSON object a report: key, bytes, how many checks, which failed" },
    ...archiveOptions,
  },
  run: async (call) => {
    const { out, switches } = call;
    const { verifyArchive } = await import("../store/index.ts");
    return withKnownArchive(call, async (store) => {
      const faults = await store.integrity();
      for (const fault of faults) out.say(`onrecord: the archive itself: ${fault}`);
      let reports = 0;
      let checked = 0;
      let failed = 0;
      for await (const verified of verifyArchive(store)) {
        reports++;
        checked += verified.checked;
        failed += verified.failures.length;
        out.progress(`checked ${checked} data in ${reports} reports`);
        if (switches.has("json")) await out.print(`${JSON.stringify(verified)}\n`);
        else
          for (const { at, id, why } of verified.failures)
            await out.print(`${verified.key} ${at}${id ? ` (${id})` : ""}: ${why}\n`);
      }
      out.progress(null);
      const outcome = failed === 0 ? "all hold" : `${failed} do not hold`;
      out.say(`checked ${checked} data in ${reports} reports: ${outcome}`);
      return failed > 0 || faults.length > 0 ? exits.unverified : exits.fine;
    });
  },
};
