import { expect, test } from "vitest";
import { newTally } from "./round.ts";
import { showRound } from "./show-round.ts";

test("says what happened and leaves out what did not", () => {
  const round = newTally(0, 2);
  expect(showRound(round)).toBe("2 feeds, nothing new");
  const busy = { ...round, new: 3, revised: 1, known: 14, refused: { "robots.txt": 1 } };
  expect(showRound(busy)).toBe("2 feeds, 3 new, 1 revised, 14 known, 1 refused (robots.txt)");
  const poor = { ...round, unchanged: 1, failedFeeds: 1, failed: 2, waiting: 3, left: 4, stopped: true };
  expect(showRound(poor)).toBe(
    "2 feeds (1 unchanged, 1 failed), nothing new, 2 failed, 3 to be tried again later, 4 left for the next round, stopped",
  );
});
