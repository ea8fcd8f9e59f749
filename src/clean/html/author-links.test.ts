import { describe, expect, test } from "vitest";
import { readHtml } from "./read-html.ts";

const said = "The ferry between Kell and the mainland will sail on every day of the winter, the warden said on Monday.";
const more = "It will not stop at Orm before the summer, she told islanders in the hall of the school.";
const page = (above: string, below = "") => `<h1>Ferry to sail</h1>${above}<p>${said}</p><p>${more}</p>${below}`;
const writers = (html: string) => {
  const { byline, text } = readHtml(html);
  for (const { value, span } of byline) if (span) expect(text.slice(span.start, span.end)).toBe(value);
  return byline.map(({ value }) => value);
};

describe("names the writer by the link to a page of theirs", () => {
  test.each([
    ["with a hyphen", `<div><a href="/author/ada-brandt/">Ada Brandt</a> - 3 May</div>`, ["Ada Brandt"]],
    ["in one word", `<div><a href="https://gull.example/writers/adabrandt">Ada Brandt</a></div>`, ["Ada Brandt"]],
    ["with accents", `<div><a href="/staff/zoe-o-dunn.html">Zoë O’Dunn</a></div>`, ["Zoë O’Dunn"]],
    ["glued to a title", `<div>By<a href="/profile/ada-brandt">Ada Brandt</a>Harbour Writer</div>`, ["Ada Brandt"]],
    [
      "and those beside it",
      `<div class=byline>By <a href="/author/ada-brandt">Ada Brandt</a> and Piet Maas</div>`,
      ["Ada Brandt", "Piet Maas"],
    ],
  ])("%s", (_, above, names) => expect(writers(page(above))).toEqual(names));
});

describe("takes for no writer", () => {
  test.each([
    ["a checker", `<div>Fact checked by <a href="/author/ada-brandt">Ada Brandt</a></div>`],
    ["a checker below the word", `<div>Photography by</div><div><a href="/author/ada-brandt">Ada Brandt</a></div>`],
    ["a section", `<div><a href="/by/the-sea">The sea</a></div>`],
    ["another's page", `<div><a href="/author/ada-brandt">More of hers</a></div>`],
  ])("%s", (_, above) => expect(writers(page(above))).toEqual([]));

  test("whoever is linked far below", () => {
    const teasers = `<p>${more}</p>`.repeat(12) + `<div><a href="/author/ada-brandt">Ada Brandt</a></div>`;
    expect(writers(page("", teasers))).toEqual([]);
  });
});

test("reads the writer a page tells a social network", () => {
  const head = `<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Brandt">`;
  expect(writers(head + page(""))).toEqual(["Ada Brandt"]);
  expect(writers(head.replace("Written by", "Est. reading time") + page(""))).toEqual([]);
});

test("leaves out whom the page credits with its pictures", () => {
  const names = ["Ada Brandt", "Piet Maas"].map((name) => ({ "@type": "Person", name }));
  const json = JSON.stringify({ "@type": "NewsArticle", author: names });
  const data = `<script type="application/ld+json">${json}</script>`;
  const credits = "<div class=byline>By Ada Brandt</div><div class=byline>Photography by Piet Maas</div>";
  expect(writers(data + page(credits))).toEqual(["Ada Brandt"]);
  expect(writers(data + page("<div class=byline>By Ada Brandt and Piet Maas</div>"))).toEqual([
    "Ada Brandt",
    "Piet Maas",
  ]);
});

test.each([
  ["<div class=byline>By Ada Brandt</div><div class=byline>and Piet Maas</div>", ["Ada Brandt", "Piet Maas"]],
  ["<div class=byline>Ada BrandtPublished: May 3, 2026</div>", ["Ada Brandt"]],
  ["<div>By Ada Brandt • May 3, 2026 7:00 am</div>", ["Ada Brandt"]],
])("reads the byline %s", (byline, names) => expect(writers(page(byline))).toEqual(names));

test("credits the agency that stands as the writer, in the text as in the head", () => {
  const { agency, byline } = readHtml(page("<div class=byline>ByThe Associated Press</div>"));
  expect([agency?.value, byline.map(({ value }) => value)]).toEqual(["The Associated Press", ["The Associated Press"]]);
});
