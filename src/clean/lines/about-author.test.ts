import { expect, test } from "vitest";
import { pageOf } from "../../../test/support/build.ts";
import { clean } from "../clean.ts";
import { isAboutAuthor } from "./about-author.ts";
import { findGlue, readByline } from "./byline.ts";
import { shapeOf } from "./shape.ts";

test.each([
  "Ilse Marrow is a correspondent who covers courts and prisons.",
  "Tam Lorne is a staff writer for the Kell Courier. Follow him at @tamlorne.",
  "Ada van Brandt is the Courier's harbour reporter, based in Kell.",
  "Piet Harl covers the fishing fleet for the Courier.",
])("takes %j for a note on the author", (line) => expect(isAboutAuthor(shapeOf(line))).toBe(true));

test.each([
  "Ilse Marrow is a reporter's daughter who grew up on the quay.",
  "Ilse Marrow was a nurse who covers her costs by fishing.",
  "The mayor is a former editor of the paper.",
  "Orla Venn is the harbour warden.",
])("does not take %j for one", (line) => expect(isAboutAuthor(shapeOf(line))).toBe(false));

const body = [
  "The harbour board of Kell voted on Tuesday to close the old pier for the winter.",
  "Divers had found that eleven of its forty piles were rotten below the water line.",
  "Repairs are to cost 2.4 million crowns, of which the board has a third.",
];
const rows = (text: string) => {
  const document = clean(pageOf(text), {});
  return document.blocks.map(({ start, end, role }) => [document.text.slice(start, end), role]);
};

test("leaves out a note on the author and a note to editors, and keeps the report", () => {
  const eds = "Eds: Updates with vote. Will be led. With AP Photos.";
  const bio = "Ilse Marrow is a correspondent who covers courts and prisons.";
  expect(rows(["Kell closes its old pier", eds, ...body, bio].join("\n"))).toEqual([
    ["Kell closes its old pier", "headline"],
    [eds, "furniture"],
    ...body.map((line) => [line, "body"]),
    [bio, "furniture"],
  ]);
});

test.each([
  ["By Ilse MarrowDec 05", ["Ilse Marrow"]],
  ["By Ilse Marrow and Tam LorneSept. 5, 2019", ["Ilse Marrow", "Tam Lorne"]],
  ["By Brandt, Ada", ["Brandt, Ada"]],
  ["By Brandt, Ada R.", ["Brandt, Ada R."]],
  ["By Ada Brandt, Reuters", ["Ada Brandt", "Reuters"]],
])("reads the names in %j", (line, names) => {
  const read = readByline(line)!;
  expect(read.names.map(({ name }) => name)).toEqual(names);
  for (const { start, end, name } of read.names) expect(line.slice(start, end)).toBe(name);
});

test("reads the date that a name was glued to", () => {
  const document = clean(pageOf(["Kell closes its old pier", "By Ilse MarrowDec 05, 2019", ...body].join("\n")), {});
  expect(document.published?.value).toBe("2019-12-05");
  expect(document.byline.map(({ value }) => value)).toEqual(["Ilse Marrow"]);
  const { span } = document.published!;
  expect(document.text.slice(span!.start, span!.end)).toBe("Dec 05, 2019");
});

test("finds no glue in names and in proper dates", () => {
  for (const line of ["By Ada DeMarco", "By Ada Brandt Dec 05", "MacDecker 5"]) expect(findGlue(line)).toBe(0);
});
