import type { Stage } from "../../document/index.ts";

export const figures: Stage<"tokens" | "sentences" | "mentions" | "entities" | "times" | "statements", "figures"> = {
  name: "figures",
  version: 1,
  needs: ["tokens", "sentences", "mentions", "entities", "times", "statements"],
  makes: ["figures"],
  run: () => ({ figures: [] }),
};
