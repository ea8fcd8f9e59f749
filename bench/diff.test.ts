import { expect, test } from "vitest";
import { showDiff } from "./diff.ts";

test("names what was gained and what was lost", () => {
  const before = ["t hit a", "t missed b", "t extra c"];
  const now = ["t missed a", "t hit b"];
  expect(showDiff(before, now)).toBe("gained 2\n  + t hit b\n  + t extra c (gone)\nlost 1\n  - t hit a");
});
