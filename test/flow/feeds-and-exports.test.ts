import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articleText, readRecord } from "../../src/document/index.ts";
import { buildProgram, readJsonLines, type Program } from "./program.ts";

const sentences = `<p>“We lost 40 jobs,” said Mara Ilves, the owner of the Tolland ferry. She said that about 2,500 people would have to wait.</p>
<p>The harbour master, Oskar Lind, denied that the fire was foreseen. The boat had been looked over in the spring, he said, and nothing was found.</p>
<p>Crews from two towns fought the flames until the morning. Nobody was hurt. The quay is closed to cars, and buses go round by the northern bridge, which takes an hour longer and is full at the best of times.</p>`;
const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Gull</title><link>https://gull.example/</link>
<item><title>Only a summary</title><link>https://gull.example/short</link><description>A fire.</description></item>
<item><title>Ferry stops after fire</title><link>/ferry</link><pubDate>Tue, 10 Mar 2026 18:05:00 EST</pubDate><author>a@gull.example (Ada Brandt)</author>
<content:encoded><![CDATA[${sentences}]]></content:encoded></item></channel></rss>`;
const mailout = [1, 2]
  .map(
    (nth) => `                ${nth} of 2 DOCUMENTS

               The Gull Times

             March 1${nth}, 2026

Ferry stops, part ${nth}

BYLINE: Ada Brandt

LENGTH: 90 words

“We lost ${nth}0 jobs,” said Mara Ilves, the owner of the Tolland ferry, on Monday.

LOAD-DATE: March 20, 2026

          Copyright 2026 Gull Media
`,
  )
  .join("\n");

let program: Program;
beforeAll(() => {
  program = buildProgram();
  writeFileSync(join(program.folder, "feed.xml"), feed);
  writeFileSync(join(program.folder, "export.txt"), mailout);
});
afterAll(() => program.remove());

const recordsOf = (stdout: string) => readJsonLines(stdout).map(readRecord);

describe("a feed", () => {
  test("gives a record for each entry that carries its report, and one line for the others", async () => {
    const { code, stdout, stderr } = await program.run(["read", "feed.xml", "--json"]);
    const records = recordsOf(stdout);
    expect(records).toHaveLength(1);
    expect(records[0]!.document).toMatchObject({
      url: "https://gull.example/ferry",
      title: { value: "Ferry stops after fire", from: "feed" },
      byline: [{ value: "Ada Brandt", from: "feed" }],
      outlet: { value: "The Gull", from: "feed" },
      published: { value: "2026-03-10T18:05:00", zone: "EST", from: "feed" },
    });
    expect(records[0]!.statements.length).toBeGreaterThan(0);
    expect(stderr).toMatch(/^onrecord: feed\.xml: 1 of 2 entries .*--fetch\.\n$/);
    expect(code).toBe(1);
  });

  test("is kept so that it verifies, and each entry stands where it says, whatever --url is given", async () => {
    const archive = ["--archive", join(program.folder, "feed.onrecord")];
    const added = await program.run(["add", "feed.xml", "--json", "--url", "https://gull.example/feed", ...archive]);
    expect(readJsonLines(added.stdout)).toMatchObject([
      { name: "feed.xml#2", status: "new" },
      { status: "failed", error: { code: "ENTRIES_SKIPPED" } },
    ]);
    expect((await program.run(["verify", ...archive])).code).toBe(0);
  });
});

describe("a database's export", () => {
  test("gives a record for each report, its header and trailer left out", async () => {
    const { code, stdout, stderr } = await program.run(["read", "export.txt", "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const records = recordsOf(stdout);
    expect(
      records.map(({ document }) => [document.title?.value, document.published?.value, document.outlet?.value]),
    ).toEqual([
      ["Ferry stops, part 1", "2026-03-11", "The Gull Times"],
      ["Ferry stops, part 2", "2026-03-12", "The Gull Times"],
    ]);
    expect(articleText(records[1]!.document)).toBe(
      "“We lost 20 jobs,” said Mara Ilves, the owner of the Tolland ferry, on Monday.",
    );
  });

  test("is kept so that it verifies, also from standard input", async () => {
    const archive = ["--archive", join(program.folder, "export.onrecord")];
    const added = await program.run(["add", "-", "--json", ...archive], { input: mailout });
    expect(readJsonLines(added.stdout)).toMatchObject([
      { name: "-#1", status: "new" },
      { name: "-#2", status: "new" },
    ]);
    expect((await program.run(["verify", ...archive])).code).toBe(0);
  });
});
