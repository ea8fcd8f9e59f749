import { describe, expect, test } from "vitest";
import { labelNames, type Label } from "../labels.ts";
import { loadModel } from "../load.ts";
import { answerOf, readEndings } from "./endings.ts";
import { caseGroup, changed, lemmaOf, type Standing } from "./lemma.ts";

describe("the lemma of a word", () => {
  const { lemmaAs } = loadModel();
  test.each<[string, Label, Standing, string]>([
    ["said", "VERB past", "inside", "say"],
    ["wiped", "VERB past", "inside", "wipe"],
    ["stopped", "VERB done", "inside", "stop"],
    ["swung", "VERB past", "inside", "swing"],
    ["carrying", "VERB ing", "inside", "carry"],
    ["goes", "VERB pres3", "inside", "go"],
    ["is", "AUX pres3", "inside", "be"],
    ["’ve", "AUX pres", "inside", "have"],
    ["n't", "PART not", "inside", "not"],
    ["countries", "NOUN plur", "inside", "country"],
    ["women", "NOUN plur", "inside", "woman"],
    ["Boats", "NOUN plur", "first", "boat"],
    ["BOATS", "NOUN plur", "loud", "boat"],
    ["Voss", "PROPN sing", "first", "Voss"],
    ["us", "PRON personal", "inside", "we"],
    ["I", "PRON personal", "first", "I"],
    ["larger", "ADJ more", "inside", "large"],
    ["best", "ADJ most", "inside", "good"],
    ["2,517", "NUM", "inside", "2517"],
  ])("of %j as %s, %s in its sentence, is the right one", (word, label, standing, lemma) => {
    expect(lemmaAs(word, labelNames.indexOf(label), standing)).toBe(lemma);
  });
});

describe("a table of endings", () => {
  const table = readEndings("VERB past\t0\t2 ed ited\t3y ied\t2y ^said");
  test.each([
    ["landed", "2"],
    ["tried", "3y"],
    ["said", "2y"],
    ["unsaid", "0"],
  ])("answers %j by its longest known ending", (word, answer) => {
    expect(answerOf(table, "VERB past", word)).toBe(answer);
  });

  test("knows nothing of a group that it has not", () => expect(answerOf(table, "X", "said")).toBeNull());

  test("is applied to the word, and the capitals are asked of the other table", () => {
    const cases = readEndings("VERB past First first\tlower");
    expect(lemmaOf({ changes: table, cases }, "Tried", "VERB past", "first")).toBe("try");
    expect([changed("tried", "3y"), changed("s", "1")]).toEqual(["try", "s"]);
    expect(["UN", "Un", "iPhone"].map((word) => caseGroup(word, "PROPN sing", "inside"))).toEqual([
      "PROPN sing ALL inside",
      "PROPN sing First inside",
      "PROPN sing inner inside",
    ]);
  });
});
