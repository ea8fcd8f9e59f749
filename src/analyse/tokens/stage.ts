import type { Stage } from "../../document/index.ts";

export const tokens: Stage<never, "tokens"> = {
  name: "tokens",
  version: 1,
  needs: [],
  makes: ["tokens"],
  run: () => ({ tokens: { start: [], end: [], kind: [] } }),
};
