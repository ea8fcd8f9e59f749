import { describe, expect, test } from "vitest";
import { recordFor } from "../../../test/support/record-builder.ts";
import { recordKey } from "../../document/index.ts";
import { link } from "../link.ts";

const wire = [
  "A warehouse fire in the port of Tessel burned through the night on Monday and destroyed the archive of the harbour office.",
  "Nobody was hurt, the fire brigade said, but the papers of two centuries are gone for good.",
  '"We carried out what we could in wheelbarrows until the roof began to sing," said the archivist, Moira Lund. "Then we ran."',
  "The cause is not known. A guard who did not want to be named said the alarm had been switched off since the spring.",
];
const rewrite = [
  "Two hundred years of port history went up in flames in Tessel on Monday night when a warehouse caught fire.",
  "No injuries were reported by firefighters, who fought until morning to keep the blaze from the fuel depot next door.",
  '"We carried out what we could in wheelbarrows until the roof began to sing," Moira Lund, who looks after the papers, told reporters. "Then we ran."',
  "According to a watchman the alarm had not worked for months.",
];
const other = [
  "The council of Tessel voted on Wednesday to close the old swimming baths, which have lost money in each of the last nine years.",
  "Opponents had gathered four thousand names against the plan and filled the gallery of the chamber with people in bathing caps.",
  '"They will miss the water when it is gone," said Ove Brandt, who has swum there every morning since he was a boy of six.',
  "The building will be sold, and what it fetches will go towards the new library in the east of the town.",
];
const text = (lines: readonly string[]) => lines.join("\n");
const original = recordFor({ text: text(wire), published: "2024-05-06", agency: "Northline" });

describe("findOrigins", () => {
  test("calls word-for-word copies a copy, whatever their marks and line breaks", () => {
    const copy = recordFor({ text: text(wire).replaceAll('"', "”").replaceAll(". ", ".\n"), published: "2024-05-07" });
    const [origin, ...rest] = link([copy, original]).origins;
    expect(rest).toEqual([]);
    expect(origin).toMatchObject({ kind: "copy", why: "same text", similarity: 1 });
    expect(origin?.records).toEqual([recordKey(original), recordKey(copy)]);
  });

  test("calls a text with a few words changed a reprint", () => {
    const reprint = recordFor({
      text: text(wire).replace("burned through", "raged all").replace("for good", "forever"),
      published: "2024-05-07",
    });
    expect(link([original, reprint]).origins).toMatchObject([{ kind: "reprint" }]);
  });

  test("calls a text cut from the bottom a reprint", () => {
    const cut = recordFor({ text: text(wire.slice(0, 2)), published: "2024-05-07" });
    expect(link([original, cut]).origins).toMatchObject([{ kind: "reprint", why: expect.stringContaining("shorter") }]);
  });

  test("calls a rewrite one when both credit an agency, under any form of its name", () => {
    for (const agency of ["Northline", "the Northline News Agency"]) {
      const retold = recordFor({ text: text(rewrite), published: "2024-05-07", agency });
      expect(link([original, retold]).origins).toMatchObject([
        { kind: "rewrite", why: expect.stringContaining("both credit") },
      ]);
    }
  });

  test("reads credits that cleaning does not know: a dateline's and a last line's", () => {
    const wired = recordFor({
      text: text(wire).replace("A warehouse", "TESSEL (Northline) — A warehouse"),
      published: "2024-05-06",
    });
    const retold = recordFor({
      text: `${text(rewrite)}\nWith reporting by Northline News Agency`,
      published: "2024-05-07",
    });
    expect(link([wired, retold]).origins).toMatchObject([
      { kind: "rewrite", why: expect.stringContaining("both credit Northline") },
    ]);
  });

  test("leaves two reporters who heard one quotation apart when neither credits an agency", () => {
    const heard = recordFor({ text: text(rewrite), published: "2024-05-07" });
    expect(link([original, heard]).origins).toMatchObject([{ kind: "single" }, { kind: "single" }]);
  });

  test("leaves two reports of one agency on different matters apart", () => {
    const unrelated = recordFor({ text: text(other), published: "2024-05-08", agency: "Northline" });
    expect(link([original, unrelated]).origins.map(({ kind }) => kind)).toEqual(["single", "single"]);
  });

  test("takes no two short notices for copies", () => {
    const notices = ["d1", "d2"].map((id) => recordFor({ id, text: "This page could not be found." }));
    expect(link(notices).origins).toHaveLength(2);
  });
});

describe("findRevisions", () => {
  test("chains the states of one document in the order they were changed, and calls none a copy", () => {
    const early = recordFor({ id: "done", text: text(wire), published: "2024-05-06", modified: "2024-05-06T09:00" });
    const late = recordFor({ id: "done", text: text(wire), published: "2024-05-06", modified: "2024-05-06T18:00" });
    const linked = link([late, early]);
    expect(linked.revisions).toMatchObject([
      { records: [recordKey(early), recordKey(late)], why: "found at one address" },
    ]);
    expect(linked.origins).toMatchObject([{ kind: "single", records: [recordKey(early), recordKey(late)] }]);
  });

  test("chains one outlet's nearly same text under another address", () => {
    const plan = { outlet: "The Tessel Post", published: "2024-05-06" };
    const early = recordFor({ ...plan, text: text(wire), title: "Fire destroys harbour archive" });
    const late = recordFor({
      ...plan,
      text: `${text(wire)}\nThe brigade said on Tuesday that the fire was out.`,
      title: "Fire destroys harbour archive in Tessel",
      modified: "2024-05-07",
    });
    expect(link([early, late]).revisions).toMatchObject([{ records: [recordKey(early), recordKey(late)] }]);
    const elsewhere = { ...late, document: { ...late.document, outlet: original.document.agency } };
    expect(link([early, elsewhere]).revisions).toEqual([]);
  });
});
