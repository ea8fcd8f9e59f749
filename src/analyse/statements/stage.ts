import type { Stage } from "../../document/index.ts";

export const statements: Stage<"tokens" | "sentences" | "quotes" | "mentions" | "entities" | "times", "statements"> = {
  name: "statements",
  version: 1,
  needs: ["tokens", "sentences", "quotes", "mentions", "entities", "times"],
  makes: ["statements"],
  run: () => ({ statements: [] }),
};
