import { expect, test } from "vitest";
import { recordFor, type FigurePlan } from "../../../test/support/record-builder.ts";
import { headOf } from "./head.ts";
import { levelsOf } from "./levels.ts";

/** What the figures of a sentence measure; "12|people" is a figure and what it counts. */
function measuresIn(
  text: string,
  ...figures: readonly (string | FigurePlan)[]
): readonly (readonly [string, string])[] {
  const plans = figures.map((figure): FigurePlan => {
    if (typeof figure !== "string") return figure;
    const [words, counted] = figure.split("|") as [string, string?];
    return counted === undefined ? { words } : { words, counted };
  });
  return levelsOf(recordFor({ text, figures: plans })).map(({ figure, measure }) => [figure.exact, measure]);
}

test.each([
  ["At least 12 people have died and dozens are missing.", ["At least 12|people", "dozens"], ["death", "missing"]],
  ["The blast killed 12 people and injured 30.", ["12|people", "30"], ["death", "injury"]],
  ["The quake left 12 dead and 30 injured.", ["12|dead", "30|injured"], ["death", "injury"]],
  ["The death toll from the sinking has risen to 84, he said.", ["84"], ["death"]],
  ["The number of bodies recovered stood at 31.", ["31"], ["death"]],
  ["By last night 31 bodies had been recovered.", ["31|bodies"], ["death"]],
  ["It sank with the loss of at least 84 lives.", ["at least 84|lives"], ["death"]],
  ["Ninety-one of them died.", ["Ninety-one"], ["death"]],
  ["Of the 91 who died, few were old.", ["91"], ["death"]],
  ["They offered a sum for each of the 91 dead.", ["91|dead"], ["death"]],
  ["This brought the number of people killed to 91.", ["91"], ["death"]],
  ["Officials said 214 people were aboard.", ["214|people"], ["aboard"]],
  ["The ferry, with more than 200 people on board, sank.", ["more than 200|people on board"], ["aboard"]],
  ["The firm said 214 people were on the ship.", ["214|people"], ["aboard"]],
  ["This brought the number of survivors to 147.", ["147"], ["survivor"]],
  ["The attack killed 12 soldiers.", ["12|soldiers"], ["soldier: death"]],
  [
    "The firm said 214 people were aboard. The coastguard said there were at least 236.",
    ["214|people", "at least 236"],
    ["aboard", "aboard"],
  ],
  [
    "It is not known how many were aboard. The firm says 214; the coastguard says there were more than 230.",
    ["214", "more than 230"],
    ["aboard", "aboard"],
  ],
  ["How many have died? At least 84, the coastguard says.", ["At least 84"], ["death"]],
  ["The firm said that “around 230” people had been on board.", ["around 230"], ["aboard"]],
  ["The death toll has risen to 84.", ["84"], ["death"]],
  ["Seven bodies have yet to be found.", ["Seven|bodies"], ["missing"]],
  ["The yard built 20 fishing boats.", ["20|fishing boats"], ["fishing boat"]],
])("%s", (text, figures, measures) => {
  expect(measuresIn(text, ...figures).map(([, measure]) => measure)).toEqual(measures);
});

test.each([
  ["Some 3,000 people stood in the rain.", "3,000|people"],
  ["The first 19 of the dead were buried.", "19|dead"],
  ["Divers found the last seven bodies.", "seven|bodies"],
  ["Another 12 people died.", "12|people"],
  ["The storm killed 12 more people.", "12|more people"],
  ["Some 231 people have been found, alive or dead.", "231|people"],
  ["The bell rang and then there were 236.", "236"],
])("measures nothing in: %s", (text, figure) => {
  expect(measuresIn(text, figure)).toEqual([]);
});

test("leaves out a part of what it is a part of, a change, and a value that a later one replaces", () => {
  const text = "There were 214 people on board, 189 passengers on board among them, up from 100 people on board.";
  const levels = measuresIn(
    text,
    { words: "214", counted: "people on board", relates: [{ figure: 2, as: "from" }] },
    { words: "189", counted: "passengers on board", relates: [{ figure: 0, as: "part-of" }] },
    { words: "100", counted: "people on board" },
  );
  expect(levels).toEqual([["214", "aboard"]]);
  expect(measuresIn("Deaths fell by 30 deaths.", { words: "30", counted: "deaths", change: "down" })).toEqual([]);
});

test.each([
  ["foreign fighters and members from abroad", "foreign fighter"],
  ["the other bodies", "body"],
  ["people, among them nine babies", "person"],
  ["children", "child"],
])("finds the head of %s", (counted, phrase) => {
  expect(headOf(counted)?.phrase).toBe(phrase);
});
