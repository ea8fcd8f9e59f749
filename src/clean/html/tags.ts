/** What the HTML standard says of elements, as far as reading visible text needs it. */

/** Elements without content or end tag. */
export const voidTags = setOf(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr",
);

/** Their content is not text a visitor sees. */
export const unseenTags = setOf(
  "script style template noscript head svg iframe object audio video canvas select textarea datalist title math map",
);

/** They stand in a line of text; all others begin a block. Names with a hyphen are a site's own and begin one too. */
export const inlineTags = setOf(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output progress q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr img picture button input",
);

/** The attributes anybody asks for; pages carry many more. */
export const readAttributes = setOf(
  "alt class content data-component data-module data-testid data-type datetime hidden href http-equiv id itemprop lang name open property rel role style title type xml:lang",
);

/** An element that opens closes these when they are the innermost open one. */
export const closedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["tr", setOf("tr th td")],
  ["th", setOf("th td")],
  ["td", setOf("th td")],
  ["tbody", setOf("thead tbody tr td th")],
  ["li", setOf("li")],
  ["dd", setOf("dd dt")],
  ["dt", setOf("dd dt")],
  ["option", setOf("option")],
  ["body", setOf("head link script")],
  // a head that does not end ends where the page begins
  ..."address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul"
    .split(" ")
    .map((tag) => [tag, setOf("p head")] as const),
]);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
