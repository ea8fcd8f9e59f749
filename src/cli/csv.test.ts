import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "../../test/flow/program.ts";
import { csvLine } from "./csv.ts";

test.each([
  [["a", "b c"], "a,b c\r\n"],
  [["a,b", 'say "no"', "two\nlines"], '"a,b","say ""no""","two\nlines"\r\n'],
  [[null, "", "0"], ",,0\r\n"],
  [[" kept ", "end "], '" kept ","end "\r\n'],
])("writes %j", (cells, line) => expect(csvLine(cells)).toBe(line));

test.each(["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1", "-", '=HYPERLINK("x")'])(
  "keeps a spreadsheet from running %j",
  (cell) => expect(readCsv(csvLine([cell, "b"]))[0]).toEqual([`'${cell}`, "b"]),
);

test.each(["-5", "+0.5", "a=b", "3-4", "“=1”", "'=1"])("leaves %j as it is", (cell) =>
  expect(readCsv(csvLine([cell, "b"]))[0]).toEqual([cell, "b"]),
);

test("what is written is read back by the plainest reader", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", ",", '"', "\r", "\n", " ", "é", "7", "😀") });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 4 }), (rows) => {
      const read = readCsv(rows.map((row) => csvLine(row)).join(""));
      // a leading line feed or return is guarded like any other start of a formula
      const guarded = rows.map((row) => row.map((text) => (/^[\r\n]/.test(text) ? `'${text}` : text)));
      expect(read).toEqual(guarded);
    }),
  );
});
