import { expect, test } from "vitest";
import type { PageBlocks } from "./labeller/facts.ts";
import type { Judged } from "./labeller/labeller.ts";
import { readHtml } from "./read-html.ts";

const paragraphs = [
  "The ferry between Kell and the mainland will sail on every day of the winter, the warden said.",
  "Orla Venn told islanders at a meeting in the school hall that the Skua would sail if the Brent could not.",
];
const page = `<nav><a href=/>Home</a></nav><h1>Ferry to sail</h1><p>${paragraphs.join("</p><p>")}</p><p>Share</p><ul><li><a href=/a>Seal swims into pool</a></li></ul>`;
/** A judge that counts these blocks to the article. */
const judge =
  (...blocks: readonly number[]) =>
  ({ leaves }: PageBlocks): Judged => ({
    kept: leaves.map((_, i) => blocks.includes(i)),
    why: () => "said so",
  });
const kept = (html: string, judged?: (page: PageBlocks) => Judged) => {
  const { text, blocks } = readHtml(html, judged);
  return blocks.filter((block) => block.kept).map(({ start, end }) => text.slice(start, end));
};

test("keeps the paragraphs of a report", () => expect(kept(page)).toEqual(paragraphs));

test("gives the judge's reason for what is left out because of it", () => {
  const { blocks } = readHtml(`<p>${paragraphs.join("</p><p>")}</p>`, judge(0));
  expect(blocks.map(({ role, kept: is, why }) => [role, is, why])).toEqual([
    ["body", true, null],
    ["furniture", false, "outside the article: said so"],
  ]);
});

test("does not take the consent dialog for the article", () => {
  const dialog =
    "<div id=onetrust-consent-sdk><p>A cookie is a small file that a site asks your browser to store, so that it knows you again when you come back, for example to keep you logged in.</p></div>";
  expect(kept(`<div><p>${paragraphs.join("</p><p>")}</p></div>${dialog}`, judge(0, 1, 2))).toEqual(paragraphs);
});

test("keeps only the article whose headline is the page's", () => {
  const html = `<title>Ferry to sail all winter</title><article><h1>Ferry to sail all winter</h1><p>${paragraphs[0]}</p></article><article><h2>Bridge toll rises again</h2><p>${paragraphs[1]}</p></article>`;
  expect(kept(html, judge(0, 1, 2, 3))).toEqual([paragraphs[0]]);
});

test("keeps the lead-in that the page gives as its description", () => {
  const lead = "Warden promises a daily crossing even in storms";
  const html = `<meta name=description content="${lead}"><h1>Ferry to sail</h1><h2>${lead}</h2><p>${paragraphs.join("</p><p>")}</p>`;
  expect(kept(html, judge(2, 3))[0]).toBe(lead);
});

test("keeps a post that the report embeds", () => {
  const post =
    "<div class=social-embed><blockquote class=twitter-tweet><p>We will sail. Bring a coat.</p></blockquote></div>";
  const { blocks } = readHtml(`<p>${paragraphs[0]}</p>${post}<p>${paragraphs[1]}</p>`, judge(0, 1, 2));
  expect(blocks.map(({ role }) => role)).toEqual(["body", "embed", "body"]);
});

test("does not believe a class name on an element that holds the article", () => {
  const html = `<div class="sidebar-layout subscription"><p>${paragraphs.join("</p><p>")}</p></div>`;
  expect(kept(html, judge(0, 1))).toEqual(paragraphs);
});

test("takes no date from a list of other articles", () => {
  const html = `<h1>Ferry to sail</h1><p>${paragraphs.join("</p><p>")}</p><div class=related><time datetime=2020-01-01>1 January 2020</time><a href=/x>Seal</a></div>`;
  expect(readHtml(html).dates.candidates).toEqual([]);
});

test.each([
  ["the hour of a change is a date line", "Updated: 9.45pm", "date"],
  ["a step of a recipe is no caption", "2. Stir the herring in, and serve it as pictured here.", "body"],
])("%s", (_, line, role) => {
  const { text, blocks } = readHtml(`<p>${paragraphs[0]!}</p><p>${line}</p><p>${paragraphs[1]!}</p>`, judge(0, 1, 2));
  expect(blocks.find(({ start, end }) => text.slice(start, end) === line)?.role).toBe(role);
});

test("keeps a report's main points although they stand below a heading of teasers", () => {
  const points = [
    "The ferry will sail on every day of the winter.",
    "The Brent will not stop at Orm before the summer.",
  ];
  const list = `<p>Trending videos</p><ul><li>${points.join("</li><li>")}</li></ul>`;
  const { text, blocks } = readHtml(`${list}<p>${paragraphs.join("</p><p>")}</p>`, judge(1, 2, 3, 4));
  const keptTexts = blocks.filter((block) => block.kept).map(({ start, end }) => text.slice(start, end));
  expect(keptTexts).toEqual([...points, ...paragraphs]);
});
