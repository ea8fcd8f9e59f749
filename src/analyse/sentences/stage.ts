import type { Stage } from "../../document/index.ts";

export const sentences: Stage<"tokens", "sentences"> = {
  name: "sentences",
  version: 1,
  needs: ["tokens"],
  makes: ["sentences"],
  run: () => ({ sentences: [] }),
};
