import { articleRoles } from "../../document/index.ts";
import { plainBody, type Label } from "../block.ts";
import type { Shape } from "../lines/shape.ts";
import { outside } from "./roles.ts";
import type { Leaf } from "./scan.ts";
import type { Zone } from "./zones.ts";

/**
 * Lead-ins between the headline and the first paragraph, which often look like the page's header: what the page names
 * so, or gives as its description. Edits `labels` in place.
 */
export function labelLeads(
  page: {
    readonly leaves: readonly Leaf[];
    readonly shapes: readonly Shape[];
    readonly zones: readonly Zone[];
    readonly kept: readonly boolean[];
    readonly titled: ReadonlySet<number>;
  },
  description: string | null,
  labels: Label[],
): void {
  const { leaves, shapes, zones, kept, titled } = page;
  const described = keyOf(description ?? "");
  const first = leaves.findIndex((_leaf, i) => kept[i] && articleRoles.has(labels[i]!.role) && shapes[i]!.words >= 8);
  for (let i = first - 1; i >= 0; i--) {
    const leaf = leaves[i]!;
    if (titled.has(leaf.text.start)) return;
    const { words, text } = shapes[i]!;
    const zone = zones[leaf.element.index]!;
    if (!labels[i]!.why?.startsWith(outside) || words < 6 || words > 80 || zone.label) continue;
    const key = keyOf(text);
    const repeats =
      described.length >= 30 && (described.startsWith(key.slice(0, 100)) || key.startsWith(described.slice(0, 100)));
    if (zone.standfirst) labels[i] = { role: "standfirst", why: "marked as the lead-in" };
    else if (repeats) labels[i] = { role: "standfirst", why: "lead-in: the page's own description" };
  }
}

/** A page that goes on with the next article keeps only the one whose headline is the page's. Edits `labels` in place. */
export function labelOtherArticles(
  page: { readonly leaves: readonly Leaf[]; readonly zones: readonly Zone[]; readonly titled: ReadonlySet<number> },
  labels: Label[],
): void {
  const { leaves, zones, titled } = page;
  const head = leaves.find((leaf) => titled.has(leaf.text.start));
  const own = head ? zones[head.element.index]!.article : -1;
  if (own < 0) return;
  const holdsBody = leaves.some((leaf, i) => labels[i]!.role === "body" && zones[leaf.element.index]!.article === own);
  if (!holdsBody) return;
  leaves.forEach((leaf, i) => {
    const { article } = zones[leaf.element.index]!;
    if (article >= 0 && article !== own && articleRoles.has(labels[i]!.role))
      labels[i] = { role: "related", why: "in another article on this page" };
  });
}

/** A quotation set apart is a pull quote when the article says it elsewhere, too; else it is a part of it. Edits `labels` in place. */
export function labelQuotes(shapes: readonly Shape[], kept: readonly boolean[], labels: Label[]): void {
  const asked = labels.flatMap(({ role }, i) => (role === "pullquote" && kept[i] ? [i] : [])).slice(0, 20);
  if (asked.length === 0) return;
  const body = keyOf(shapes.map(({ text }, i) => (kept[i] && labels[i]!.role === "body" ? text : "")).join(" "));
  for (const i of asked) {
    const key = keyOf(shapes[i]!.text).slice(0, 40);
    if (key.length >= 12 && !body.includes(key)) labels[i] = plainBody;
  }
}

function keyOf(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
