import { expect, test } from "vitest";
import * as analyse from "../../src/analyse/index.ts";
import * as clean from "../../src/clean/index.ts";
import * as document from "../../src/document/index.ts";
import * as link from "../../src/link/index.ts";
import * as read from "../../src/read.ts";

// public names: adding one is a decision, removing one a major version
test.each([
  ["onrecord", read, ["read"]],
  ["onrecord/clean", clean, ["clean"]],
  ["onrecord/analyse", analyse, ["analyse", "analysis"]],
  ["onrecord/link", link, ["link"]],
])("%s exports exactly its public names", (_name, module, names) => {
  expect(Object.keys(module).sort()).toEqual(names);
});

test("onrecord/document exports exactly its public names", () => {
  expect(Object.keys(document).sort()).toMatchInlineSnapshot(`
    [
      "BlockSchema",
      "DocumentSchema",
      "EntitySchema",
      "EvidenceSchema",
      "FigureSchema",
      "FoundDateSchema",
      "FoundSchema",
      "GiveUp",
      "MentionSchema",
      "NoticeSchema",
      "OnrecordError",
      "QuantitySchema",
      "RecordSchema",
      "RetryLater",
      "SpanSchema",
      "StatementSchema",
      "TimeSchema",
      "analysedBlocks",
      "articleRoles",
      "articleText",
      "blockRoles",
      "bySpan",
      "codePointsOf",
      "codeUnitsOf",
      "contains",
      "emptyPipeline",
      "errorCodes",
      "evidence",
      "findSpanFault",
      "foundFrom",
      "grains",
      "isEnglish",
      "isSpace",
      "keptBlocks",
      "mentionKinds",
      "notice",
      "noticeCodes",
      "noticesOf",
      "offsetMap",
      "overlaps",
      "placesOf",
      "readRecord",
      "recordKey",
      "recordOf",
      "showRecord",
      "stances",
      "timeGrains",
      "trimSpan",
      "verifyRecord",
      "version",
      "wordsOf",
    ]
  `);
});
