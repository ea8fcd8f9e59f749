import fc from "fast-check";
import { expect, test } from "vitest";
import { offsetMap } from "../../document/index.ts";
import { scanHtml } from "./scan.ts";

const textsOf = (html: string) => {
  const { text, leaves } = scanHtml(html);
  return leaves.map((leaf) => text.slice(leaf.text.start, leaf.text.end));
};

test.each([
  [
    "collapses white space and decodes entities",
    "<p>Fish &amp;\n   chips&nbsp;&mdash; caf&eacute;</p>",
    ["Fish & chips — café"],
  ],
  ["keeps inline tags in their block", "<p>The <b>harbour</b> <a href=x>is</a> open</p>", ["The harbour is open"]],
  ["breaks a line at one <br>", "<p>One<br>two</p>", ["One\ntwo"]],
  ["begins a block at two", "<div>One<br><br/>two</div>", ["One", "two"]],
  ["makes a block of bare text between blocks", "<div>one<p>two</p>three</div>", ["one", "two", "three"]],
  [
    "skips what is not seen",
    "<style>a</style><p>b<script>c</script></p><p hidden>d</p><p style='display: none'>e</p><noscript>f</noscript><template>g</template>",
    ["b"],
  ],
  ["reads what assistive technology is told to skip", "<p aria-hidden=true>seen</p>", ["seen"]],
  [
    "closes a paragraph that the next one closes",
    "<p>one<p>two<ul><li>three<li>four</ul>",
    ["one", "two", "three", "four"],
  ],
  [
    "joins the cells of a short row",
    "<table><tr><td>Kell</td><td>40</td></tr><tr><td>Orm<td>12</table>",
    ["Kell\t40", "Orm\t12"],
  ],
  [
    "parts the cells of a layout table",
    `<table><tr><td>${"word ".repeat(40)}</td><td>side</td></tr></table>`,
    ["word ".repeat(40).trim(), "side"],
  ],
  ["drops soft hyphens and zero-width spaces", "<p>har&shy;bour\u200b master</p>", ["harbour master"]],
  ["reads text that stands in no element", "one<p>two</p>three < four", ["one", "two", "three < four"]],
  ["survives tags that never close", "<div><p>one<span>two", ["onetwo"]],
])("%s", (_name, html, texts) => expect(textsOf(html)).toEqual(texts));

test("parts blocks by a blank line", () => {
  expect(scanHtml("<h1>Title</h1><p>Body</p>").text).toBe("Title\n\nBody");
});

test("maps every word to the same word in the source", () => {
  const inner = fc.constantFrom(
    "harbour",
    "café",
    "caf&eacute;",
    "2,500",
    "&amp;",
    "😀",
    "&#128512;",
    "<b>",
    "</b>",
    "<i>a</i>",
    " ",
    "  \n",
    "&nbsp;",
    "<!-- no -->",
    "<br>",
    "<img src=x>",
    "&NotEqualTilde;",
    "x&shy;y",
  );
  const page = fc.array(
    fc.array(inner, { maxLength: 12 }).map((parts) => `<p>${parts.join("")}</p>`),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(page, (parts) => {
      const source = parts.join("\n");
      const { text, leaves, pieces } = scanHtml(source);
      const map = offsetMap(pieces);
      // matches: "harbour"   must not match: " "
      for (const { 0: word, index } of text.matchAll(/\S+/g)) {
        const span = map.toSource({ start: index, end: index + word.length })!;
        expect(decoded(source.slice(span.start, span.end))).toBe(word);
      }
      for (const leaf of leaves) {
        expect(map.toSource(leaf.text)).toEqual(leaf.source);
        const words = decoded(source.slice(leaf.source.start, leaf.source.end)).replaceAll(/\s+/g, "");
        expect(words).toBe(text.slice(leaf.text.start, leaf.text.end).replaceAll(/\s+/g, ""));
      }
    }),
  );
});

/** A second, obvious reading of the few things the property above makes. */
function decoded(html: string): string {
  return html
    .replaceAll(/<!--.*?-->|<[^>]*>/g, "")
    .replaceAll("&eacute;", "é")
    .replaceAll("&amp;", "&")
    .replaceAll("&#128512;", "😀")
    .replaceAll("&NotEqualTilde;", "≂̸")
    .replaceAll("&shy;", "")
    .replaceAll("&nbsp;", " ");
}
