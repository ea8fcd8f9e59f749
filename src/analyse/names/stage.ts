import type { Stage } from "../../document/index.ts";

export const names: Stage<"tokens" | "sentences", "names"> = {
  name: "names",
  version: 1,
  needs: ["tokens", "sentences"],
  makes: ["names"],
  run: () => ({ names: [] }),
};
