import { expect, test } from "vitest";
import { errorCodes, GiveUp, OnrecordError, RetryLater } from "./errors.ts";
import { notice, noticeCodes } from "./notice.ts";

const anything = new Proxy({}, { get: (_target, key) => `‹${String(key)}›` }) as Record<string, string>;

test.each(errorCodes)("%s says something in a sentence", (code) => {
  const error = new OnrecordError(code, anything);
  expect(error.message).toMatch(/^\S.{20,}\.$/s);
  expect(error.message).not.toContain("undefined");
  expect(error.code).toBe(code);
});

test.each(noticeCodes)("%s says something in a sentence", (code) => {
  expect(notice(code, anything).message).toMatch(/^\S.{20,}\.$/s);
});

test("keeps the place of a notice and the cause of an error", () => {
  expect(notice("QUOTE_UNCLOSED", {}, { start: 3, end: 4 })).toMatchObject({ start: 3, end: 4 });
  const cause = new Error("disk");
  expect(new RetryLater("ARCHIVE_BUSY", { path: "a", waitedMs: 5 }, cause)).toMatchObject({
    name: "RetryLater",
    cause,
  });
  expect(new GiveUp("SOURCE_EMPTY", { path: "a" })).toBeInstanceOf(OnrecordError);
});
