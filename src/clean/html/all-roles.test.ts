import { expect, test } from "vitest";
import { pageOf } from "../../../test/support/build.ts";
import { blockRoles } from "../../document/index.ts";
import { clean } from "../clean.ts";

const page = `<!doctype html><html lang=en><head><title>Kell closes its old pier | Kell Courier</title></head><body>
<nav><a href=/>Home</a> <a href=/sport>Sport</a> <a href=/isles>Isles</a></nav>
<article class=story>
<h1>Kell closes its old pier</h1>
<p class=standfirst>Divers found rot below the water line; the ferry will land at the fish quay until the spring.</p>
<p class=byline>By Ilse Marrow</p>
<p class=date><time datetime=2026-03-10T08:00Z>10 March 2026</time></p>
<figure><img src=a.jpg alt=pier><figcaption>The old pier at low tide</figcaption></figure>
<p class=photo-credit>Photo: Tam Lorne</p>
<div class=story-body>
<p>KELL, Norland</p>
<p>The harbour board of Kell voted on Tuesday to close the old pier for the winter, after divers found that eleven of its piles had rotted.</p>
<p>“Nobody will be asked to walk on it again until it is safe,” said Orla Venn, the harbour warden, who has run the port for nine years.</p>
<aside class=pullquote>“Nobody will be asked to walk on it again until it is safe”</aside>
<p>Repairs are to cost 2.4 million crowns, and the board has a third of that. It has asked the province for the rest, which has yet to answer.</p>
<h2>What is shut</h2>
<ul><li>The pier itself, from its gate on the quay to the light at its end</li><li>The slip below it, which the rowing club uses for its boats</li></ul>
<p>The board gave these costs, in millions of crowns, and said that they might still rise before the work begins in the spring.</p>
<table><tr><th>Part</th><th>Cost</th></tr><tr><td>Piles</td><td>1.6</td></tr><tr><td>Deck</td><td>0.8</td></tr></table>
<p>The warden announced the vote herself on Tuesday night, in a message that the harbour's own account then sent on to every skipper in port.</p>
<blockquote class=twitter-tweet><p>The old pier is shut from tonight. The ferry lands at the fish quay.</p>— Orla Venn (@orlavenn)</blockquote>
<p>Skippers who berth along the pier have until Friday to move, and will pay no fees at the stone mole until the work is finished, she said.</p>
</div>
<div class=newsletter-signup><p>Sign up for our newsletter and never miss a tide.</p></div>
</article>
<section class=related-stories><h3>Related</h3><ul><li><a href=/a>Seal swims into pool</a></li><li><a href=/b>Bridge toll rises</a></li></ul></section>
<section id=comments class=comments><h3>Comments</h3><div class=comment><p>About time too, my boat nearly went through it.</p></div></section>
<footer><p>© Kell Courier. All rights reserved.</p></footer>
</body></html>`;

const document = clean(pageOf(page, { mediaType: "text/html" }), {});
const wordsOf = (role: string) =>
  document.blocks.filter((block) => block.role === role).map(({ start, end }) => document.text.slice(start, end));

test.each([
  ["headline", "Kell closes its old pier"],
  ["standfirst", "Divers found rot"],
  ["byline", "By Ilse Marrow"],
  ["date", "10 March 2026"],
  ["dateline", "KELL, Norland"],
  ["caption", "The old pier at low tide"],
  ["credit", "Photo: Tam Lorne"],
  ["pullquote", "“Nobody will be asked"],
  ["body", "Repairs are to cost"],
  ["list", "The slip below it"],
  ["table", "Piles\t1.6"],
  ["embed", "The old pier is shut from tonight."],
  ["promo", "Sign up for our newsletter"],
  ["related", "Seal swims into pool"],
  ["comment", "About time too"],
  ["furniture", "© Kell Courier"],
])("a page's %s is found: %j", (role, words) => {
  expect(wordsOf(role).filter((text) => text.startsWith(words))).not.toEqual([]);
});

test("every role there is stands on this page", () => {
  expect(new Set(document.blocks.map(({ role }) => role))).toEqual(new Set(blockRoles));
});

test("paragraphs of a page laid out in a table are body", () => {
  const cells = [...page.matchAll(/<p>(The harbour board.*?|“Nobody.*?|Repairs.*?)<\/p>/g)].map((match) => match[1]!);
  const laidOut = page.replace(
    /<div class=story-body>[\s\S]*?<\/div>/,
    `<table>${cells.map((text) => `<tr><td>${text}</td></tr>`).join("")}</table>`,
  );
  const read = clean(pageOf(laidOut, { mediaType: "text/html" }), {});
  const roles = read.blocks
    .filter(({ start, end }) => cells.includes(read.text.slice(start, end)))
    .map(({ role }) => role);
  expect(roles).toEqual(["body", "body", "body"]);
});

test("paragraphs parted by two breaks are body, one by one", () => {
  const cells = [...page.matchAll(/<p>(The harbour board.*?|“Nobody.*?|Repairs.*?)<\/p>/g)].map((match) => match[1]!);
  const broken = page.replace(
    /<div class=story-body>[\s\S]*?<\/div>/,
    `<div class=story-body>${cells.join("<br><br>")}</div>`,
  );
  const read = clean(pageOf(broken, { mediaType: "text/html" }), {});
  const bodies = read.blocks.filter(({ role }) => role === "body").map(({ start, end }) => read.text.slice(start, end));
  expect(bodies.filter((text) => cells.includes(text))).toEqual(cells);
});
