import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pageOf } from "../page.ts";
import { splitMailout } from "./split-mailout.ts";

const report = (nth: number, of: number) =>
  `                ${nth} of ${of} DOCUMENTS\n\nThe Gull Times\n\nFerry stops, part ${nth}\n\nLENGTH: 90 words\n\nThe café burned on day ${nth}.\n\n`;
const counted = `Search: ferry\n\n${[1, 2, 3].map((nth) => report(nth, 3)).join("")}`;
const ended = `Ferry stops\nLength: 90 words\nBody\nIt burned.\nEnd of Document\n\n\nStrike ends\nLength: 9 words\nBody\nIt was over.\nEnd of Document\n\nSummary of the search\n`;
const coded = `Ferry stops\n90 words\nIt burned.\nDocument GULLT00020260310em3a00001\n\nStrike ends\n9 words\nDone.\nDocument GULLT00020260312em3c00002\n`;

const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
const partsOf = async (bytes: Uint8Array) => splitMailout(await pageOf(bytes, "export.txt", { as: "text" }));

describe("parts", () => {
  test.each([
    [
      "counted reports, what stands above with the first",
      counted,
      ["Search: ferry", "2 of 3 DOCUMENTS", "3 of 3 DOCUMENTS"],
    ],
    ["reports with an end, what follows with the last", ended, ["Ferry stops", "Strike ends"]],
    ["reports with a code at their end", coded, ["Ferry stops", "Strike ends"]],
  ])("%s", async (_, text, opens) => {
    const parts = await partsOf(utf8(text));
    expect(parts.map((part) => part.text.trim().split("\n")[0]!.trim())).toEqual(opens);
    expect(parts.map(({ name }) => name)).toEqual(opens.map((_, i) => `export.txt#${i + 1}`));
  });

  test("a report that lost its end, below the last one that has it", async () =>
    expect(await partsOf(utf8(`${ended}\nMill burns\nLength: 9 words\nBody\nIt burned`))).toHaveLength(3));
});

test.each([
  ["one report of several", report(2, 3)],
  ["a gallery", "1 of 3\nThe ferry burns.\n2 of 3\nThe quay.\n3 of 3\nThe crew."],
  ["a report that counts documents", "Document 1 of 2\nis lost.\nDocument 2 of 2\nis not."],
  ["one report with its end", "Ferry stops\nLength: 90 words\nIt burned.\nEnd of Document\n"],
  ["a report without anything of the kind", "The ferry stopped.\n\nIt burned."],
])("leaves %s whole", async (_, text) => expect(await partsOf(utf8(text))).toEqual([]));

describe("no byte is lost or read twice", () => {
  const encoded: Record<string, (text: string) => Uint8Array> = {
    "utf-8": utf8,
    "utf-8 with a mark": (text) => utf8(`\ufeff${text}`),
    "utf-16le": (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")),
    "utf-16be": (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le").swap16()),
    "windows-1252": (text) => new Uint8Array(Buffer.from(text, "latin1")),
    "utf-8 with a damaged place": (text) =>
      new Uint8Array(Buffer.concat([utf8(text.slice(0, 180)), Uint8Array.of(0xc3), utf8(text.slice(180))])),
  };

  test.each(Object.keys(encoded))("in %s", async (name) => {
    for (const text of [counted, ended, coded, counted.replaceAll("\n", "\r\n"), ended.replaceAll("\n", "\r")]) {
      const bytes = encoded[name]!(text);
      const page = await pageOf(bytes, "export.txt", { as: "text" });
      const parts = splitMailout(page);
      expect(parts.length).toBeGreaterThan(1);
      expect(Buffer.concat(parts.map((part) => part.bytes)).equals(bytes)).toBe(true);
      expect(parts.map((part) => part.text).join("")).toBe(page.text);
    }
  });

  test("in any mixture of lines", async () => {
    const lines = [counted, ended, coded].flatMap((text) => text.split("\n"));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...lines, "“é€𝄞”"), fc.constantFrom("\n", "\r\n", "\r", "\n\n")), {
          minLength: 1,
          maxLength: 40,
        }),
        async (some) => {
          const bytes = utf8(`x${some.map(([line, end]) => line + end).join("")}`);
          const parts = await partsOf(bytes);
          if (parts.length > 0) expect(Buffer.concat(parts.map((part) => part.bytes)).equals(bytes)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test("takes no more time for each report of a longer export", async () => {
  const time = async (reports: number) => {
    const text = Array.from({ length: reports }, () => ended).join("");
    const page = await pageOf(utf8(text), "export.txt", { as: "text" });
    const from = performance.now();
    expect(splitMailout(page).length).toBeGreaterThan(reports);
    return performance.now() - from;
  };
  await time(100);
  expect(await time(16_000)).toBeLessThan(Math.max(3000, 64 * (await time(1000))));
});
