import { expect, test } from "vitest";
import { chooseDates } from "../metadata/choose-dates.ts";
import { readHtml } from "./read-html.ts";

const paragraphs = [
  "The harbour of Kell will stay closed until the end of the month, the warden said on Tuesday after a long meeting.",
  "Ferries to the outer isles sail from Tarn instead, and the crossing takes an hour longer than it did in the winter.",
  "Nobody was hurt when the pier gave way, and the divers who looked at it found that two of its legs had rotted.",
].map((words) => `<p>${words}</p>`);
const body = paragraphs.join("\n");

function dated(html: string): string | null {
  return chooseDates(readHtml(html).dates).published?.value ?? null;
}

test.each([
  [
    "a microformat",
    `<h1>Pier shut</h1><abbr class="published" title="2026-03-10T08:00:00-07:00">8:00</abbr>${body}`,
    "2026-03-10T08:00:00",
  ],
  [
    "a short line under the headline",
    `<h1>Pier shut for the winter</h1><div>Mar 10, 2026 <span>6 min read</span></div>${body}`,
    "2026-03-10",
  ],
  [
    "day and month in the order of its country",
    `<html lang="en-GB"><h1>Pier shut for the winter</h1><div>The Gull 02/03/2026 Orla Venn</div>${body}`,
    "2026-03-02",
  ],
  [
    "nothing, where that order is not known",
    `<html lang="en"><h1>Pier shut for the winter</h1><div>The Gull 02/03/2026 Orla Venn</div>${body}`,
    null,
  ],
  [
    "the only date line of the page, far down",
    `<h1>Pier shut for the winter</h1>${body}${body}<p>10 March 2026</p>`,
    "2026-03-10",
  ],
  [
    "nothing, where several stand far down",
    `<h1>Pier shut for the winter</h1>${body}${body}<p>10 March 2026</p><p>8 March 2026</p>`,
    null,
  ],
  [
    "its last change, where it says no more",
    `<h1>Pier shut for the winter</h1>${body}<footer>Page last modified on 10 March 2026.</footer>`,
    "2026-03-10",
  ],
  [
    "nothing, of a copyright",
    `<h1>Pier shut for the winter</h1>${body}<footer>© 10 March 2026 The Gull</footer>`,
    null,
  ],
])("dates a page by %s", (_what, html, day) => expect(dated(html)).toBe(day));

test("reads a page of tables without a heading, titled with the site's name", () => {
  const html = `<html><head><title>Kell Gazette Online</title></head><body>
    <a href="index.htm"><img src="b.gif" alt="KELL GAZETTE"></a><table><tr><td>
    <font size="6"><b>Pier to stay shut all winter</b></font>
    <p><font size="2">By Orla Venn<br>Saturday, 7th March 2026</font>${body}</td></tr></table></body></html>`;
  const { title, outlet, byline, dates } = readHtml(html);
  expect(title).toMatchObject({ value: "Pier to stay shut all winter", from: "text" });
  expect(outlet?.value).toBe("Kell Gazette");
  expect(byline.map(({ value }) => value)).toEqual(["Orla Venn"]);
  expect(chooseDates(dates).published?.value).toBe("2026-03-07");
});

test("names no outlet by what is the report's title or an edition", () => {
  const html = (site: string) =>
    `<title>Pier shut for the winter</title><meta property="og:site_name" content="${site}"><h1>Pier shut for the winter</h1>${body}`;
  expect(readHtml(html("Pier shut for the winter")).outlet).toBeNull();
  expect(readHtml(html("U.S.")).outlet).toBeNull();
  expect(readHtml(html("The Gull")).outlet?.value).toBe("The Gull");
});
