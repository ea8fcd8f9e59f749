import type { Stage } from "../../document/index.ts";

export const quotes: Stage<"sentences", "quotes"> = {
  name: "quotes",
  version: 1,
  needs: ["sentences"],
  makes: ["quotes"],
  run: () => ({ quotes: [] }),
};
