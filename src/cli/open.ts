import { appOptions, portOf, serveApp } from "./app.ts";
import { addSources } from "./add.ts";
import { archiveOptions, archivePath, withArchive } from "./archive.ts";
import type { Command } from "./command.ts";
import { hintOptions, hintsOf } from "./hints.ts";

export const open: Command = {
  name: "open",
  operands: "[FILE|DIR|URL|-]…",
  takes: "any",
  summary: "Open the app on the archive, after adding the reports that are named.",
  examples: ["onrecord open", "onrecord open reports/ --archive story.db --port 0"],
  options: { ...appOptions, ...hintOptions, ...archiveOptions },
  run: async (call) => {
    // before anything is added
    portOf(call);
    hintsOf(call);
    return withArchive(archivePath(call), async (store) => {
      if (call.operands.length > 0) await addSources(call, store, call.operands);
      return serveApp(call, store, { example: false });
    });
  },
};
