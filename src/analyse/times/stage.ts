import type { Stage } from "../../document/index.ts";

export const times: Stage<"tokens" | "sentences", "times"> = {
  name: "times",
  version: 1,
  needs: ["tokens", "sentences"],
  makes: ["times"],
  run: () => ({ times: [] }),
};
