import { expect, test } from "vitest";
import { readHtml } from "./read-html.ts";

const paragraphs = [
  "The ferry between Kell and the mainland will sail on every day of the winter, the warden said.",
  "Orla Venn told islanders at a meeting in the school hall that the Skua would sail if the Brent could not.",
];
const page = `<nav><a href=/>Home</a></nav><h1>Ferry to sail</h1><p>${paragraphs.join("</p><p>")}</p><p>Share</p><ul><li><a href=/a>Seal swims into pool</a></li></ul>`;
const kept = (html: string, propose?: (html: string) => ReadonlySet<number> | null) => {
  const { text, blocks } = readHtml(html, propose);
  return blocks.filter((block) => block.kept).map(({ start, end }) => text.slice(start, end));
};

test("rests on its own rules when the proposer fails, and says why", () => {
  const fail = () => {
    throw new Error("out of paper");
  };
  expect(kept(page, fail)).toEqual(paragraphs);
  expect(readHtml(page, fail).notices).toMatchObject([
    { code: "PROPOSER_FAILED", message: expect.stringContaining("out of paper") },
  ]);
});

test("rests on its own rules when the proposer finds nothing", () => {
  expect(kept(page, () => null)).toEqual(paragraphs);
});

test("fills in a paragraph that the proposer dropped from among its siblings", () => {
  expect(kept(page, () => new Set([2]))).toEqual(paragraphs);
});

test("does not believe a proposer that takes the consent dialog for the article", () => {
  const dialog =
    "<div id=onetrust-consent-sdk><p>A cookie is a small file that a site asks your browser to store, so that it knows you again when you come back, for example to keep you logged in.</p></div>";
  expect(kept(`<div><p>${paragraphs.join("</p><p>")}</p></div>${dialog}`, () => new Set([2]))).toEqual(paragraphs);
});

test("keeps only the article whose headline is the page's", () => {
  const html = `<title>Ferry to sail all winter</title><article><h1>Ferry to sail all winter</h1><p>${paragraphs[0]}</p></article><article><h2>Bridge toll rises again</h2><p>${paragraphs[1]}</p></article>`;
  expect(kept(html, () => new Set([0, 1, 2, 3]))).toEqual([paragraphs[0]]);
});

test("keeps the lead-in that the page gives as its description", () => {
  const lead = "Warden promises a daily crossing even in storms";
  const html = `<meta name=description content="${lead}"><h1>Ferry to sail</h1><h2>${lead}</h2><p>${paragraphs.join("</p><p>")}</p>`;
  expect(kept(html, () => new Set([2, 3]))[0]).toBe(lead);
});

test("keeps a post that the report embeds", () => {
  const post =
    "<div class=social-embed><blockquote class=twitter-tweet><p>We will sail. Bring a coat.</p></blockquote></div>";
  const { blocks } = readHtml(`<p>${paragraphs[0]}</p>${post}<p>${paragraphs[1]}</p>`, () => new Set([0, 1, 2]));
  expect(blocks.map(({ role }) => role)).toEqual(["body", "embed", "body"]);
});

test("does not believe a class name on an element that holds the article", () => {
  const html = `<div class="sidebar-layout subscription"><p>${paragraphs.join("</p><p>")}</p></div>`;
  expect(kept(html, () => new Set([0, 1]))).toEqual(paragraphs);
});

test("takes no date from a list of other articles", () => {
  const html = `<h1>Ferry to sail</h1><p>${paragraphs.join("</p><p>")}</p><div class=related><time datetime=2020-01-01>1 January 2020</time><a href=/x>Seal</a></div>`;
  expect(readHtml(html).dates.candidates).toEqual([]);
});
