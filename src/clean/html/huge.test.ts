import { describe, expect, test } from "vitest";
import { fullyRead } from "./huge.ts";
import { readHtml } from "./read-html.ts";

const said = "The ferry between Kell and the mainland will sail on every day of the winter, the warden said on Monday.";

/** Parts until the page is so long, numbered from 0. */
function pageOf(length: number, part: (nth: number) => string): string {
  const parts = [`<h1>Every catch of the year</h1>`];
  for (let size = 0; size < length;) size += parts[parts.push(part(parts.length - 1)) - 1]!.length;
  return parts.join("");
}

const row = (nth: number) => `<tr class=catch><td>Quay ${nth}</td><td>${nth % 991} tonnes</td><td>herring</td></tr>`;

describe("a page of more blocks than are read in full", () => {
  test("keeps rows like those above, and says what was done", () => {
    const { text, blocks, notices } = readHtml(`<p>${said}</p><table>${pageOf(2_000_000, row)}</table><p>${said}</p>`);
    const rows = blocks.slice(fullyRead, -1);
    expect(rows.length).toBeGreaterThan(5_000);
    const kinds = new Set(rows.map(({ role, kept, why }) => `${role} ${kept} ${why}`));
    const above = blocks[fullyRead - 1]!;
    expect([...kinds]).toEqual([`${above.role} ${above.kept} ${above.why}, as others of its form above`]);
    expect(text.slice(rows[0]!.start, rows[0]!.end)).toMatch(/^Quay \d+\t\d+ tonnes\therring$/);
    expect(blocks.at(-1)).toMatchObject({ role: "body", kept: true });
    expect(notices.map(({ code }) => code)).toEqual(["PAGE_HUGE"]);
    expect(notices[0]!.message).toContain(`${blocks.length} blocks; the first ${fullyRead} `);
  });

  test("keeps prose of a form it has not seen, and nothing else of such", () => {
    const menu = `<div class=new>Menu</div><div class=new><i class=x>${said}</i></div>`;
    const { blocks } = readHtml(pageOf(2_000_000, (nth) => `<p>Quay ${nth} landed herring all the day.</p>`) + menu);
    expect(blocks.slice(-2).map(({ role, kept }) => [role, kept])).toEqual([
      ["furniture", false],
      ["body", true],
    ]);
  });

  test("says nothing of a page that is read in full", () => {
    const { blocks, notices } = readHtml(`<p>${said}</p>`.repeat(fullyRead));
    expect([blocks.length, notices]).toEqual([fullyRead, []]);
  });
});

test.each([
  ["tiny blocks", 10_000_000, (nth: number) => `<p>a${nth}</p>`],
  ["table rows", 4_000_000, row],
  ["list items that do not end", 1_000_000, (nth: number) => `<li>${nth}`],
  ["breaks", 1_000_000, (nth: number) => `${nth}<br><br>`],
  ["titles that do not end", 2_000_000, (nth: number) => `<title>${nth}<p>`],
] as const)("takes time that grows with the length only: %s, %d bytes", { timeout: 120_000 }, (_, bytes, part) => {
  const time = (length: number) => {
    const html = pageOf(length, part);
    const from = process.cpuUsage();
    readHtml(html);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
  time(bytes / 64);
  // sixteen times the length; quadratic work would take 256 times as long
  expect(time(bytes) / Math.max(time(bytes / 16), 50)).toBeLessThan(40);
});
