import { describe, expect, test } from "vitest";
import { readTextMetadata } from "../dump/metadata.ts";
import { readLines } from "../dump/lines.ts";
import { labelLines } from "../dump/roles.ts";
import { blockOf } from "../block.ts";
import { findDatelineAgency } from "./agency.ts";

const prose = [
  "The harbour of Kell will stay closed until the end of the month, the warden said on Tuesday after a long meeting.",
  "Ferries to the outer isles sail from Tarn instead, and the crossing takes an hour longer than it did in the winter.",
  "Nobody was hurt when the pier gave way, and the divers who looked at it found that two of its legs had rotted.",
];

/** What a dump of these lines says of itself. */
function read(...lines: readonly string[]) {
  const text = lines.join("\n\n");
  const read = readLines(text);
  const labels = labelLines(read);
  const blocks = read.map((line, i) => blockOf(line, labels[i]!));
  const { agency, outlet } = readTextMetadata(text, blocks);
  for (const found of [agency, outlet])
    if (found?.span) expect(text.slice(found.span.start, found.span.end).length).toBeGreaterThan(1);
  return { agency: agency?.value ?? null, outlet: outlet?.value ?? null };
}

const head = ["Harbour of Kell stays closed", "By Orla Venn"];

describe("the agency of a report", () => {
  test.each([
    ["its end note", [...head, ...prose, "With reporting by Gull News Agency"], "Gull"],
    [
      "its end note, second in a list",
      [...head, ...prose, "Additional reporting by Ilse Marrow and Reuters"],
      "Reuters",
    ],
    ["its end note, after a colon", [...head, ...prose, "Contributing: Ilse Marrow; Reuters"], "Reuters"],
    ["its name after the last sentence", [...head, ...prose.slice(1), `${prose[0]} PTI`], "Press Trust of India"],
    ["its name in brackets there", [...head, ...prose.slice(1), `${prose[0]} (Reuters)`], "Reuters"],
    [
      "nothing: the last words of a sentence",
      [...head, ...prose, "The warden heard it on Monday from the U.S. AP"],
      null,
    ],
    ["the writer's house", [head[0]!, "By Orla Venn Associated Press", ...prose], "The Associated Press"],
    [
      "a correspondent who helped",
      [...head, ...prose, "Associated Press writer Piet Venn in Tarn contributed to this report."],
      "The Associated Press",
    ],
    ["its copyright line", [...head, ...prose, "Copyright 2026 AFP"], "AFP"],
    ["its dateline", [...head, `KELL (Gull Wire) — ${prose[0]}`, ...prose.slice(1)], "Gull Wire"],
    [
      "the line under the byline, credited elsewhere",
      [...head, "Gullwire", "March 10, 2026", `KELL (Gullwire) — ${prose[0]}`, ...prose],
      "Gullwire",
    ],
    ["nothing: a ministry's reporting", [...head, ...prose, "The ministry contributed to this report."], null],
    [
      "nothing: an agency that a sentence names",
      [...head, ...prose, `The warden told Reuters that it would last. ${prose[1]}`, ...prose],
      null,
    ],
  ])("is told by %s", (_what, lines, name) => expect(read(...lines).agency).toBe(name));

  test("is as a dateline writes it when it is not known", () => {
    expect(findDatelineAgency("KELL, Isles (Gull Wire) — The pier")).toMatchObject({ name: "Gull Wire" });
    expect(findDatelineAgency("KELL, Isles (AP) — The pier")).toMatchObject({ name: "The Associated Press" });
    expect(findDatelineAgency("The pier (40) — and")).toBeNull();
    expect(findDatelineAgency("KELL, Isles (KGUL) — The pier")).toBeNull();
  });
});

describe("the outlet of a dump", () => {
  test.each([
    ["a paper's name above the headline", ["The Kell Courier", "World", ...head, ...prose], "The Kell Courier"],
    [
      "the copyright line at the end",
      [...head, ...prose, "Copyright 2026 Kell Harbour Voice. All rights reserved."],
      "Kell Harbour Voice",
    ],
    [
      "the agency whose slug stands above",
      ["BC-Kell-Harbour, 1st Ld-Writethru", head[0]!, "By Orla Venn", "Gull News Agency", ...prose],
      "Gull",
    ],
    ["nothing: sections", ["World News", "Local Sport", ...head, ...prose], null],
  ])("is told by %s", (_what, lines, name) => expect(read(...lines).outlet).toBe(name));
});
