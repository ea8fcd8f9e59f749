import type { Stage } from "../../document/index.ts";

export const chains: Stage<"tokens" | "sentences" | "quotes" | "names", "mentions" | "entities"> = {
  name: "chains",
  version: 1,
  needs: ["tokens", "sentences", "quotes", "names"],
  makes: ["mentions", "entities"],
  run: () => ({ mentions: [], entities: [] }),
};
