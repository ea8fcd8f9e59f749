import { describe, expect, test } from "vitest";
import { readByline, readMetaLine, isPersonName } from "./byline.ts";
import { findCaption, findCreditLine } from "./credit.ts";
import { isClockLine, isDateLine, isDumpHeader } from "./date-line.ts";
import { readDateline } from "./dateline.ts";
import { findFurniture, findSectionHeading } from "./furniture.ts";
import { isProse, shapeOf } from "./shape.ts";

describe("furniture", () => {
  test.each([
    ["SUBSCRIBE NOW", "subscription prompt"],
    ["UPDATED 9 MINUTES AGO", "clock of the page"],
    ["Advertisement", "advertisement label"],
    ["Share on Facebook", "share buttons"],
    ["Read more: Who pays for the pier?", "pointer to another article"],
    ["Seal swims into pool 1:12", "title of a video with its length"],
    ["© 2026 The Gull. All rights reserved.", "page furniture"],
    ["* * *", "no words"],
    ["(Reporting by Nils Aker; Editing by Jo March)", "who else worked on it"],
  ])("is %s", (line, why) => expect(findFurniture(shapeOf(line))?.why).toBe(why));

  test.each([
    "The council will share the cost of the pier.",
    "She said the comments were unfair.",
    "He subscribed to the plan four years ago.",
    "The train leaves at 2:58 p.m.",
    "“Read more books,” the teacher told them.",
    "The company will advertise 40 posts.",
  ])("is not %s", (line) => expect(findFurniture(shapeOf(line))).toBeNull());
});

test.each([
  ["Comments", "comment"],
  ["3 Comments", "comment"],
  ["Comments (12)", "comment"],
  ["More Videos", "related"],
  ["Most read", "related"],
  ["More from The Gull", "related"],
])("takes %s for the heading of another part", (line, kind) =>
  expect(findSectionHeading(shapeOf(line))?.kind).toBe(kind),
);

test.each([
  "Comments were few.",
  "How the case fell apart",
  "The latest from the harbour is bad news for everybody there.",
])("takes %s for no such heading", (line) => expect(findSectionHeading(shapeOf(line))).toBeNull());

describe("captions and credits", () => {
  test.each([
    "Mayor Petra Holm, right, greets voters in Varn, Estmark, Sunday, May 3, 2026.",
    "The new pier in Kell. Photo: Hanne Loft",
    "File photo of the ferry Brent in the harbour",
    "A ferry leaves Kell. Hanne Loft/Getty Images",
  ])("%s", (line) => expect(findCaption(shapeOf(line))?.role).toBe("caption"));

  test.each(["AP Photo", "Hanne Loft/Reuters", "Photograph: Hanne Loft", "(Photo by Hanne Loft)"])("%s", (line) =>
    expect(findCreditLine(shapeOf(line))?.role).toBe("credit"),
  );

  test.each([
    "The mayor will speak on Tuesday, May 5, 2026.",
    "The picture is not as clear as the ministry says.",
    "She posted the letter on Flickr, where thousands of people saw it before it was taken down again on Friday.",
    "The two men walked home from left of the bridge.",
  ])("not: %s", (line) => {
    expect(findCaption(shapeOf(line))).toBeNull();
    expect(findCreditLine(shapeOf(line))).toBeNull();
  });
});

describe("bylines", () => {
  test.each([
    ["By Orla Venn", ["Orla Venn"]],
    ["By ORLA VENN and Tobin de la Cruz, Gull Wire Staff", ["ORLA VENN", "Tobin de la Cruz"]],
    ["The Associated Press", ["The Associated Press"]],
    ["By Orla Venn - 3/18/26 11:04 PM EST", ["Orla Venn"]],
  ])("%s", (line, names) => expect(readByline(line)?.names.map(({ name }) => name)).toEqual(names));

  test("stand beside a date", () => {
    expect(readMetaLine("Posted on May 2, 2026 by Priya Nand")?.names.map(({ name }) => name)).toEqual(["Priya Nand"]);
  });

  test.each(["By then it was late.", "By the harbour", "From Kansas to the commission", "Bystanders cheered", ""])(
    "not: %s",
    (line) => expect(readByline(line)).toBeNull(),
  );

  test.each([
    ["Orla Venn", true],
    ["J. R. O'Neil", true],
    ["the mayor", false],
    ["News Desk", false],
    ["Orla", false],
  ])("%s is a person's name: %s", (words, is) => expect(isPersonName(words)).toBe(is));
});

describe("datelines", () => {
  test.each([
    ["KELL, Norland", "KELL, Norland", null, true],
    ["KELL, Norland (AP) — The ferry", "KELL, Norland", "The Associated Press", false],
    ["KELL, Jul 26 2026 (IPS) - The ferry", "KELL", "IPS", false],
    ["Kell (Reuters) - The ferry", "Kell", "Reuters", false],
    ["NEW KELL — The ferry", "NEW KELL", null, false],
  ])("%s", (line, place, agency, alone) => {
    const dateline = readDateline(line)!;
    expect(line.slice(dateline.place.start, dateline.place.end)).toBe(place);
    expect(dateline).toMatchObject({ agency, alone });
  });

  test.each([
    "SUBSCRIBE NOW",
    "He left — alone.",
    "Good news – the ferry sails",
    "The ferry, Norland",
    "A 40-year-old man",
  ])("not: %s", (line) => expect(readDateline(line)).toBeNull());
});

test.each([
  ["Published 19 October 2026", true],
  ["March 10, 2026 07:15 AM", true],
  ["Updated Nov 19, 9:41 AM; Posted Nov 18, 8:19 PM", true],
  ["Last updated: Tuesday, March 10, 2026 at 5 p.m. EST", true],
  ["The pier opened on March 10, 2026.", false],
  ["Updated rules on 3 ferries", false],
])("%s is a date line: %s", (line, is) => expect(isDateLine(line)).toBe(is));

test.each([
  ["18:30", true],
  ["6.05pm BST", true],
  ["3:30 remaining", false],
])("%s is a clock: %s", (line, is) => expect(isClockLine(line)).toBe(is));

test.each([
  ["date 2026-03-10 harbour", true],
  ["URL: https://gull.example", true],
  ["Published 19 October 2026", false],
  ["The date was 2026-03-10.", false],
])("%s is a dump header: %s", (line, is) => expect(isDumpHeader(line)).toBe(is));

test.each([
  ["The ferry will sail on every day of the winter.", true],
  ["“We will not leave them without bread,” she said.", true],
  ["How the case fell apart", false],
  ["He left.", false],
])("%s is prose: %s", (line, is) => expect(isProse(shapeOf(line))).toBe(is));
