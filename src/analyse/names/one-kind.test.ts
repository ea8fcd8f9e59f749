import { expect, test } from "vitest";
import { documentOf } from "../../../test/support/build.ts";
import type { MentionKind } from "../../document/index.ts";
import { sentences } from "../sentences/stage.ts";
import { tags } from "../tags/stage.ts";
import { tokens } from "../tokens/stage.ts";
import { agree } from "./agree.ts";
import type { Found } from "./found.ts";
import { oneKind } from "./one-kind.ts";
import { sceneOf } from "./scene.ts";

function sceneIn(text: string) {
  const document = documentOf(text);
  const made = tokens.run(document, {});
  const parted = { ...made, ...sentences.run(document, made) };
  return sceneOf(document, { ...parted, ...tags.run(document, parted) });
}

/** A name of one word each, by where it stands among the words. */
const at = (first: number, kind: MentionKind, score: number): Found => ({
  first,
  end: first + 1,
  kind,
  score,
});

test.each([
  ["gives the kind that the same word has elsewhere", 0.6, ["place", "place", "place"]],
  ["leaves a kind that is sure", 0.97, ["place", "place", "person"]],
])("%s", (_, score, kinds) => {
  const scene = sceneIn("Halvard Halvard Halvard.");
  const found = oneKind(scene, [at(0, "place", 0.9), at(1, "place", 0.8), at(2, "person", score)]);
  expect(found.map(({ kind }) => kind)).toEqual(kinds);
});

test("reads initials of a body as the body", () => {
  const scene = sceneIn("Harbour Relief Front boats sailed. HRF boats came.");
  const found = agree(scene, [{ first: 0, end: 3, kind: "org", score: 0.9 }]);
  expect(found.map(({ first, end, kind }) => [first, end, kind])).toEqual([
    [0, 3, "org"],
    [6, 7, "org"],
  ]);
});

test("finds a known name again where the model missed it", () => {
  const scene = sceneIn("Mara Poole left. Later Mara Poole came.");
  const found = agree(scene, [{ first: 0, end: 2, kind: "person", score: 0.9 }]);
  expect(found.map(({ first }) => first)).toEqual([0, 5]);
});
