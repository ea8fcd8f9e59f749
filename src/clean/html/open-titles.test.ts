import { expect, test } from "vitest";
import { findOpenTitles, hideTitles } from "./open-titles.ts";
import { readHtml } from "./read-html.ts";

const said = "The ferry between Kell and the mainland will sail on every day of the winter, the warden said on Monday.";
const more = "It will not stop at Orm before the summer, she told islanders in the hall of the school.";
const body = `<p>${said}</p><p>${more}</p>`;

test.each([
  [
    "never ends",
    `<html><head><title>Ferry to sail<meta name=author content="Ada Brandt"></head><body>${body}`,
    "Ferry to sail",
  ],
  ["never ends, in capitals", `<TITLE>Ferry to sail\n${body}`, "Ferry to sail"],
  [
    "ends with an icon's",
    `<title>Ferry to sail</head>${body}<svg><title>Share</title><path d=x /></svg>`,
    "Ferry to sail",
  ],
  ["ends far too late", `<title>Ferry <b>to</b> sail${body.repeat(20)}</title>`, "Ferry to sail"],
])("reads the text below a title that %s", (_, html, title) => {
  const { blocks, text, title: found, notices } = readHtml(html);
  expect(found?.value).toBe(title);
  expect(text).toContain(said);
  expect(blocks.filter(({ kept }) => kept).length).toBeGreaterThanOrEqual(2);
  expect(notices.map(({ code }) => code)).toEqual(["TITLE_UNCLOSED"]);
  const first = blocks.find(({ start, end }) => text.slice(start, end) === said)!;
  expect(html.slice(first.source!.start, first.source!.end)).toBe(said);
});

test.each([
  ["what it is about", "<head><title>How to use <p> in a page</title></head>", "How to use <p> in a page"],
  ["what looks like a tag", "<head><title>If a <b and b> c</title></head>", "If a <b and b> c"],
])("leaves a title whole that holds %s", (_, head, title) => {
  const { title: found, notices } = readHtml(head + body);
  expect([found?.value, notices]).toEqual([title, []]);
});

test("reads on where the head does not end", () => {
  const { text } = readHtml(`<head><title>Ferry to sail</title><meta charset=utf-8>${body}`);
  expect(text).toBe(`${said}\n\n${more}`);
});

test("hides these titles by a name of the same length", () => {
  const html = "<p><title>A<p><p><title>B<p><p>";
  const open = findOpenTitles(html);
  expect([...open]).toEqual([4, 18]);
  expect(hideTitles(html, open)).toBe("<p><qitle>A<p><p><qitle>B<p><p>");
  expect(hideTitles(html, new Set())).toBe(html);
});
