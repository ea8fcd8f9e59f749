import { expect, test } from "vitest";
import { checkRoom } from "./room.ts";

const GB = 2 ** 30;

test("lets a long report through where there is memory for it", () => {
  expect(() => checkRoom("a.txt", 49_000_000, 4 * GB)).not.toThrow();
  expect(() => checkRoom("a.txt", 0, GB)).not.toThrow();
});

test("says how much memory a report would take, and how to allow it", () => {
  expect(() => checkRoom("a.txt", 49_000_000, GB)).toThrow(
    "a.txt has 49 million characters, but reading them takes about 2.2 GB of memory and this process may use 1.1 GB. " +
      "Split it, or allow more with NODE_OPTIONS=--max-old-space-size=2103.",
  );
});

test("says that no memory is enough for more than one record holds", () => {
  expect(() => checkRoom("a.txt", 200_000_000, 1000 * GB)).toThrow(
    "a.txt has 200 million characters, but one record holds at most 60 million. Split it into its reports.",
  );
});
