import { describe, expect, test } from "vitest";
import { isFeed } from "./feed/root.ts";
import { mediaTypeOf } from "./media-type.ts";

const paragraph = "<p>The ferry stopped on Monday.</p>\n";

describe("takes for HTML", () => {
  test.each([
    ["a doctype under a text name", "<!DOCTYPE html><title>x</title>", "a.txt"],
    ["a page behind blank lines and a comment", "\n\n<!-- saved -->\n<html lang=en>", "-"],
    ["XHTML behind an XML prolog", '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">', "a.txt"],
    ["a fragment", paragraph, "-"],
    ["a saved page that opens with a menu", `Menu\n${paragraph.repeat(6)}`, "a.txt"],
    ["a page by its name that opens with words", "Skip to content <b>Ferry</b>", "a.html"],
    ["news in XML", '<?xml version="1.0"?><nitf><body>x</body></nitf>', "a.xml"],
  ])("%s", (_, text, name) => expect(mediaTypeOf(text, { name })).toBe("text/html"));
});

describe("takes for plain text", () => {
  test.each([
    ["a report", "Ferry stops\n\nThe owner said so.", "a.txt"],
    ["a report called .html without one tag", "Ferry stops\n\nThe owner said 3 < 5.", "a.html"],
    ["signs that are no tags", "If a <5 people> b, then <unnamed source> says x > y. <3", "-"],
    ["an article that quotes some HTML", `${"The web page has many words in it. ".repeat(90)}${paragraph}`, "a.txt"],
    ["an opening angle bracket", "<unnamed source> said so", "-"],
    ["nothing but space", "  \n ", "a.html"],
  ])("%s", (_, text, name) => expect(mediaTypeOf(text, { name })).toBe("text/plain"));
});

test("believes a header before a name, and the text before both", () => {
  const text = "Skip <b>to</b> content";
  expect(mediaTypeOf(text, { contentType: "text/html; charset=utf-8", name: "report" })).toBe("text/html");
  expect(mediaTypeOf(text, { contentType: "text/plain", name: "report.html" })).toBe("text/plain");
  expect(mediaTypeOf("<html><body>x", { contentType: "text/plain", name: "report.txt" })).toBe("text/html");
});

test.each([
  ['<?xml version="1.0"?>\n<rss version="2.0"><channel>', true],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', true],
  ["<!-- x --><rdf:RDF>", true],
  ["<html><rss>", false],
  ["The feed of the birds", false],
  ["<feedback>", false],
])("tells a feed: %s", (text, feed) => expect(isFeed(text)).toBe(feed));

test("stays linear on hostile openings", () => {
  const time = (text: string) => {
    const from = performance.now();
    for (let i = 0; i < 3; i++) {
      mediaTypeOf(text, { name: "-" });
      isFeed(text);
    }
    return performance.now() - from;
  };
  for (const piece of ["<!--", "<!-- - -", "< ", "<p ", " ", "<?xml ", "<![x"]) {
    time(piece.repeat(1000));
    // what is looked at is bounded, so 16 times the text may cost no more than a few times as long
    expect(time(piece.repeat(160_000)), piece).toBeLessThan(Math.max(1500, 40 * time(piece.repeat(10_000))));
  }
});
