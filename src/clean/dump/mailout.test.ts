import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pageOf } from "../../../test/support/build.ts";
import { articleText } from "../../document/index.ts";
import { clean } from "../clean.ts";
import { findMailoutHeader } from "./mailout.ts";

const body = [
  "“We lost 40 jobs,” said Mara Ilves, the owner of the Tolland ferry, on Monday.",
  "She said that about 2,500 people would have to wait until the summer for a boat.",
];
const lexis = `2 of 250 DOCUMENTS

          The Gull Times

       March 10, 2026 Tuesday
           City Edition

Ferry stops after fire on the Tolland quay

BYLINE: Ada Brandt

SECTION: NEWS; Pg. 4

LENGTH: 512 words

DATELINE: TOLLAND

${body.join("\n\n")}

LOAD-DATE: March 11, 2026

LANGUAGE: ENGLISH

GRAPHIC: Photo: The ferry at its quay.

PUBLICATION-TYPE: Newspaper

        Copyright 2026 Gull Media
          All Rights Reserved
`;
const nexis = `Ferry stops after fire on the Tolland quay
The Gull Times
March 10, 2026 Tuesday

Copyright 2026 Gull Media All Rights Reserved

Section: NEWS; Pg. 4
Length: 512 words
Byline: Ada Brandt

Body

${body.join("\n\n")}

Graphic

The ferry at its quay on Sunday. Oskar Lind took the picture.

Load-Date: March 11, 2026

End of Document
`;
const proquest = `Document 1 of 2

Ferry stops after fire on the Tolland quay
Author: Ada Brandt
Publication info: The Gull Times ; Tolland [Tolland]. 10 Mar 2026: A.4.
Abstract: Forty jobs were lost, the owner said.
Full text: ${body.join("\n")}
Subject: Fires; Ferries
Title: Ferry stops after fire on the Tolland quay
Publication title: The Gull Times
Publication date: Mar 10, 2026
Source type: Newspapers
Copyright: (Copyright 2026 Gull Media)
____________________________________________________________
`;
const factiva = `Ferry stops after fire on the Tolland quay

By Ada Brandt
512 words
10 March 2026
The Gull Times
GULLT
English
(c) 2026 Gull Media

${body.join("\n\n")}

Document GULLT00020260310em3a00001

Search Summary
Text	ferry
`;
const tagged = `HD  Ferry stops after fire on the Tolland quay
BY  Ada Brandt
WC  512 words
PD  10 March 2026
SN
The Gull Times
LA  English
LP  ${body[0]}
TD
${body[1]}
NS  gfire : Fires
AN  Document GULLT00020260310em3a00001
`;
const exports = [
  ["LexisNexis", lexis],
  ["Nexis Uni", nexis],
  ["ProQuest", proquest],
  ["Factiva", factiva],
  ["Factiva with tags", tagged],
] as const;

describe("reads the header and leaves out the trailer of", () => {
  test.each(exports)("%s", (_, text) => {
    const document = clean(pageOf(text), {});
    expect(articleText(document)).toBe(body.join("\n\n"));
    expect(document.title?.value).toBe("Ferry stops after fire on the Tolland quay");
    expect(document.byline.map(({ value }) => value)).toEqual(["Ada Brandt"]);
    expect(document.outlet).toMatchObject({ value: "The Gull Times", from: "header" });
    expect(document.published).toMatchObject({ value: "2026-03-10", grain: "day" });
    for (const { kept, why } of document.blocks) expect(kept || why !== null).toBe(true);
  });
});

test.each([
  ["a gallery's counters", "1 of 3\nThe ferry burns.\n2 of 3\nThe quay is black with soot on Monday."],
  ["a field alone", "Length: 512 words\nThe boat is long, said its owner on Monday."],
  ["fields of any page", "Author: Ada Brandt\nSource: The Gull\nThe ferry stopped on Monday after a fire."],
  ["words in capitals", "HD television came to Tolland.\nIN THE END it stayed.\nBY THEN all had it."],
  ["a report on documents", "Document 2 of 3 was lost, the court heard.\nAuthor: unknown"],
])("takes %s for no export", (_, text) => expect(findMailoutHeader(text.split("\n"))).toBeNull());

describe("reads names of writers, the surname first or not, in", () => {
  test.each([
    ["LexisNexis", lexis, "BYLINE: Ada Brandt", "BYLINE: Brandt, Ada", ["Ada Brandt"]],
    ["LexisNexis, in capitals", lexis, "BYLINE: Ada Brandt", "BYLINE: ADA BRANDT, STAFF WRITER", ["ADA BRANDT"]],
    [
      "Nexis Uni",
      nexis,
      "Byline: Ada Brandt",
      "Byline: van der Venn, Mary K. and Ada Brandt",
      names("Mary K. van der Venn"),
    ],
    ["ProQuest", proquest, "Author: Ada Brandt", "Author: Dunn, John; Venn, Mary", ["John Dunn", "Mary Venn"]],
    [
      "ProQuest, with commas",
      proquest,
      "Author: Ada Brandt",
      "Author: Dunn, John, Venn, Mary",
      ["John Dunn", "Mary Venn"],
    ],
    ["ProQuest, with a stop", proquest, "Author: Ada Brandt", "Author: O'Dunn, John.", ["John O'Dunn"]],
    ["ProQuest, an agency", proquest, "Author: Ada Brandt", "Author: Reuters, Tolland", ["Reuters"]],
    ["Factiva", factiva, "By Ada Brandt", "By Ada Brandt and John Dunn", ["Ada Brandt", "John Dunn"]],
    [
      "Factiva with tags",
      tagged,
      "BY  Ada Brandt",
      "BY  Brandt, Ada; Dunn, John, Jr.",
      ["Ada Brandt", "John Dunn Jr."],
    ],
  ] as const)("%s", (_, text, from, to, expected) => {
    const document = clean(pageOf(text.replace(from, to)), {});
    expect(document.byline.map(({ value }) => value)).toEqual(expected);
    // each stands where the field names this person
    for (const { value, span } of document.byline)
      for (const word of value.split(" ")) expect(document.text.slice(span!.start, span!.end)).toContain(word);
  });
});

function names(first: string): readonly string[] {
  return [first, "Ada Brandt"];
}

test.each([
  ["TOLLAND", "TOLLAND", null],
  ["Tolland, Marenia", "Tolland, Marenia", null],
  ["TOLLAND, Marenia, March 9", "TOLLAND, Marenia", null],
  ["TOLLAND (Reuters)", "TOLLAND", "Reuters"],
  ["TOLLAND; Marenia", "TOLLAND", null],
])("reads the place in the field DATELINE: %s", (field, place, agency) => {
  const document = clean(pageOf(lexis.replace("DATELINE: TOLLAND", `DATELINE: ${field}`)), {});
  expect(document.dateline?.value).toBe(place);
  expect(document.text.slice(document.dateline!.span!.start, document.dateline!.span!.end)).toBe(place);
  expect(document.agency?.value ?? null).toBe(agency);
});

test.each([
  "The Gull Times; Tolland",
  "The Gull Times ; Tolland [Tolland]",
  "Gull Times, The; Tolland",
  "The Gull Times (1923-Current file)",
])("leaves the city out of the outlet: %s", (field) => {
  const title = "Publication title: The Gull Times";
  expect(clean(pageOf(proquest.replace(title, `Publication title: ${field}`)), {}).outlet?.value).toBe(
    "The Gull Times",
  );
});

test.each([
  ["LexisNexis", lexis, body.join("\n\n")],
  ["Nexis Uni", nexis, body.join("\n\n")],
  ["ProQuest", proquest, body.join("\n")],
  ["Factiva", factiva, body.join("\n\n")],
])("keeps a report of a few words: %s", (_, text, whole) => {
  for (const short of ["Ferry shut.", "The ferry is shut"])
    expect(articleText(clean(pageOf(text.replace(whole, short)), {}))).toBe(short);
});

test("keeps what an article says between its header and its trailer", () => {
  const letter = `${body[0]}\nSubject: the ferry\nThe letter went on for many pages, she said.\n${body[1]}`;
  const document = clean(pageOf(nexis.replace(body.join("\n\n"), letter)), {});
  expect(articleText(document)).toContain("Subject: the ferry");
  expect(articleText(document)).toContain(body[1]);
});

test("marks every line of any text, at places inside it", () => {
  const lines = exports.flatMap(([, text]) =>
    text
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 40 }), (some) => {
      const marks = findMailoutHeader(some);
      if (!marks) return;
      expect(marks).toHaveLength(some.length);
      marks.forEach(({ valueAt }, at) => expect(valueAt === 0 || valueAt < some[at]!.length).toBe(true));
      clean(pageOf(some.join("\n")), {});
    }),
    { numRuns: 300 },
  );
});

test("takes no more time for each line of a longer text", () => {
  const time = (times: number) => {
    const lines = exports
      .map(([, text]) => text)
      .join("\n")
      .repeat(times)
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    const from = performance.now();
    findMailoutHeader(lines);
    return performance.now() - from;
  };
  time(10);
  expect(time(1600)).toBeLessThan(Math.max(1500, 64 * time(100)));
});
