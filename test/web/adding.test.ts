import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mustSkip } from "./browser.ts";
import { addReport, startApp, type RunningApp } from "./running-app.ts";
import { visit } from "./visit.ts";

const report = `Orla bridge shut after 40 cracks are found

By Sanne Okoro

ORLA, 12 March 2026 — The bridge over the Orla was shut on Thursday after inspectors found about 40 cracks in its main girders.

“We have counted 40 cracks, and we will count again,” said Ada Holm, the town's chief engineer.

The mayor, Pieter Vance, denied that warnings had been ignored.
`;

describe.skipIf(mustSkip())("a reporter with an empty archive", () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp(async () => {});
  });
  afterAll(() => app?.close());

  test("is told how to begin, adds a report and opens it", () =>
    visit(app, async ({ page, meansTo }) => {
      // the browser itself tells of the refusal
      meansTo(/^Failed to load resource: .* 400/);
      await page.getByRole("heading", { name: "Nothing is on record yet" }).waitFor();
      await page.getByLabel("Reports to add").setInputFiles([
        { name: "orla-bridge.txt", mimeType: "text/plain", buffer: Buffer.from(report) },
        { name: "nothing.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) },
      ]);
      const added = page.getByRole("list", { name: "Reports just added" });
      await added.getByText("nothing.txt is empty (0 bytes).").waitFor();
      expect(await added.textContent()).toContain("orla-bridge.txt: added.");
      await page
        .getByRole("list", { name: "Documents" })
        .getByRole("link", { name: /Orla bridge/ })
        .waitFor();
      await page.getByRole("link", { name: "Open orla-bridge.txt" }).click();
      await page.getByRole("heading", { level: 1, name: "Orla bridge shut after 40 cracks are found" }).waitFor();
      await page.getByRole("button", { name: /We have counted 40 cracks/ }).click();
      await page.getByText("Verified.").waitFor();
    }));

  test("adds every report of a file and is told how many, and what was left out", () =>
    visit(app, async ({ page, go }) => {
      await go("/");
      const words = "The ferry to Tolland is late again today, said the owner. ".repeat(12);
      const item = (name: string, text: string) =>
        `<item><title>Ferry ${name}</title><link>https://gull.example/${name}</link><content:encoded><![CDATA[<p>${text}</p>]]></content:encoded></item>`;
      const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Gull</title>${item("first", words)}${item("second", words)}${item("third", "Soon.")}</channel></rss>`;
      await page
        .getByLabel("Reports to add")
        .setInputFiles([{ name: "feed.xml", mimeType: "text/xml", buffer: Buffer.from(feed) }]);
      const added = page.getByRole("list", { name: "Reports just added" });
      await added.getByText("feed.xml: 2 reports: 2 added.").waitFor();
      await added.getByText("1 of 3 entries hold no report").waitFor();
      await page.getByRole("link", { name: "Open the first of feed.xml" }).click();
      await page.getByRole("heading", { level: 1, name: "Ferry first" }).waitFor();
    }));

  test("drops a report on any page and is told in the library", () =>
    visit(app, async ({ page, go }) => {
      await go("/figures");
      await page.getByRole("heading", { level: 1 }).waitFor();
      // made in the page: only there is a DataTransfer
      const dropped = await page.evaluateHandle(`(() => {
        const data = new DataTransfer();
        data.items.add(new File([${JSON.stringify(report.replace("40", "41"))}], "second-orla.txt"));
        return data;
      })()`);
      await page.dispatchEvent("main", "drop", { dataTransfer: dropped });
      await page.getByRole("list", { name: "Reports just added" }).getByText("Open second-orla.txt").waitFor();
      await page.getByRole("heading", { name: "Library" }).waitFor();
    }));

  test("is shown a datum whose words do not stand in the archived copy as failed, and nothing is moved", () =>
    visit(app, async ({ page, go }) => {
      const key = await addReport(app.store, "tampered.txt", Buffer.from(`${report}\nMore to come.\n`), (record) => ({
        ...record,
        figures: record.figures.map((figure) => ({ ...figure, exact: figure.exact.replace("40", "90") })),
      }));
      await go(`/documents/${key}`);
      await page.getByRole("button", { name: /90/ }).first().click();
      const card = page.getByRole("region", { name: /^Figure/ });
      await card.getByText("Not verified.").waitFor();
      expect(await card.textContent()).toMatch(/the record says “[^”]*90[^”]*”, the archived copy now reads “[^”]*40/);
    }));

  test("reads in words what went wrong", () =>
    visit(app, async ({ page, meansTo, go }) => {
      // the browser itself tells of the 404 and of the refused connections
      meansTo(/^Failed to load resource/);
      await go("/documents/d0.000000000000");
      await page.getByRole("alert").getByText("There is no document d0.000000000000 in this archive").waitFor();
      await go("/statements");
      await page.getByRole("heading", { name: "Statements" }).waitFor();
      await app.stopServer();
      await page.getByRole("link", { name: "Figures", exact: true }).click();
      await page.getByRole("alert").getByText("Is onrecord still running").first().waitFor();
      await page.getByRole("button", { name: "Try again" }).first().waitFor();
    }));
});
