import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import type { OnRecord } from "../../src/document/index.ts";
import { mustSkip } from "./browser.ts";
import { addExample, startApp, type RunningApp } from "./running-app.ts";
import { soon, visit } from "./visit.ts";

const wire = "Marenia ferry: Owner and coast guard differ on number aboard";

describe.skipIf(mustSkip())("a reporter in the example story", () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp(addExample);
  });
  afterAll(() => app?.close());

  const find = async (fits: (record: OnRecord) => boolean): Promise<OnRecord> => {
    for await (const record of app.store.records()) if (fits(record)) return record;
    throw new Error("no record of the example fits");
  };
  const addressOf = ({ document }: OnRecord) => `/documents/${document.id}.${document.revision.slice(0, 12)}`;
  const litWords = async (page: Page) => (await page.locator("article mark").allTextContents()).join("");

  test("finds every document in the library, with what it holds", () =>
    visit(app, async ({ page }) => {
      await page.getByRole("heading", { name: "Library" }).waitFor();
      const rows = page.getByRole("list", { name: "Documents" }).getByRole("listitem");
      await soon(() => rows.count()).toBe(15);
      const first = rows.filter({ hasText: "At least 12 dead as night ferry sinks off Skerrin" });
      expect(await first.textContent()).toMatch(/2 Mar 2024.*The Harbour Courier.*revision 1 of 2.*\d+ statements?/s);
      expect(await rows.filter({ hasText: "undated" }).filter({ hasText: "What we know" }).count()).toBe(1);
    }));

  test("sees how many independent sources a story has at most, and narrows the library to it", () =>
    visit(app, async ({ page }) => {
      const stories = page.getByRole("region", { name: /Stories/ });
      await stories.waitFor();
      expect(await stories.textContent()).toMatch(/at most \d+ independent sources/);
      await stories.getByRole("heading", { level: 3 }).first().getByRole("link").click();
      await page.getByRole("button", { name: "Show all stories" }).waitFor();
      expect(new URL(page.url()).searchParams.get("story")).toBeTruthy();
    }));

  test("opens a report and sees the words of a statement lit in place", () =>
    visit(app, async ({ page }) => {
      await page.getByRole("link", { name: wire }).first().click();
      await page.getByRole("heading", { level: 1, name: wire }).waitFor();
      await page.getByRole("button", { name: /Every person who boarded was on our list/ }).click();
      await soon(() => litWords(page)).toContain("Every person who boarded was on our list");
      const seen = await page.locator("article mark").first().boundingBox();
      expect(seen!.y).toBeGreaterThan(0);
      expect(seen!.y).toBeLessThan(900);
    }));

  test("clicks words in the text and reads that they were verified just now", () =>
    visit(app, async ({ page, go }) => {
      const record = await find(({ document }) => document.title?.value === wire);
      await go(addressOf(record));
      await page.getByRole("article").getByText("Every person who boarded was on our list").click();
      const card = page.getByRole("region", { name: /^Statement/ });
      await card.getByText("Verified.").waitFor();
      const statement = record.statements.find(({ content }) =>
        content[0]!.exact.includes("Every person who boarded"),
      )!;
      const { start, end } = statement.content[0]!;
      expect(await card.textContent()).toContain(`${start}–${end}`);
      expect(await card.textContent()).toContain(record.document.revision.slice(0, 12));
      await page.keyboard.press("Escape");
      await card.waitFor({ state: "detached" });
      expect(await litWords(page)).toBe("");
    }));

  test("clicks a figure inside a statement and, on a further click, the statement around it", () =>
    visit(app, async ({ page, go }) => {
      const record = await find(({ document }) => document.title?.value === wire);
      const figure = record.figures.find(({ statement }) => statement !== null)!;
      await go(addressOf(record));
      const words = page.getByRole("article").getByText(figure.exact, { exact: true }).first();
      await words.click();
      await soon(() => new URL(page.url()).searchParams.get("at")).toBe(figure.id);
      await page.locator("article mark").filter({ hasText: figure.exact }).first().click();
      await soon(() => new URL(page.url()).searchParams.get("at")).toBe(figure.statement);
    }));

  test("copies a citation with speaker, outlet, place and hash", () =>
    visit(
      app,
      async ({ page, go }) => {
        const record = await find(({ document }) => !!document.title?.value.startsWith("At least 12 dead"));
        const statement = record.statements.find(({ content }) => content[0]!.exact.includes("more than 100"))!;
        await go(`${addressOf(record)}?at=${statement.id}`);
        await page.getByRole("button", { name: "Copy citation" }).click();
        await page.getByRole("button", { name: "Copied" }).waitFor();
        const copied = await page.evaluate<string>("navigator.clipboard.readText()");
        expect(copied).toContain("We have brought in more than 100 people alive");
        expect(copied).toContain(
          "; The Harbour Courier; “At least 12 dead as night ferry sinks off Skerrin”; 2 Mar 2024;",
        );
        expect(copied).toContain(`${statement.content[0]!.start}–${statement.content[0]!.end}`);
        expect(copied).toContain(record.document.revision);
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    ));

  test("asks why a line was left out", () =>
    visit(app, async ({ page, go }) => {
      await go(addressOf(await find(({ document }) => !!document.title?.value.startsWith("At least 12 dead"))));
      expect(await page.getByText("Subscribe from €1 a week").count()).toBe(0);
      await page
        .getByRole("button", { name: /lines left out: .*furniture/ })
        .first()
        .click();
      const line = page.getByText("Subscribe from €1 a week");
      await line.waitFor();
      const block = page.getByRole("article").locator("div").filter({ has: line }).last();
      expect(await block.textContent()).toMatch(/^furniture\S.*Subscribe/s);
      await page.getByRole("checkbox", { name: /show what was left out/ }).check();
      await page.getByText("Why was it sailing at all in that weather?").waitFor();
    }));

  test("follows a point of a series to its words", () =>
    visit(app, async ({ page, go }) => {
      await go("/figures");
      const point = page.getByRole("figure").first().getByRole("link").first();
      const name = (await point.getAttribute("aria-label"))!;
      // matches: "at least 12: “at least 12 people”, says …"   must not match: "91"
      const words = /“([^”]+)”, (?:says|the report)/.exec(name)![1]!;
      await point.focus();
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1 }).waitFor();
      await soon(() => litWords(page)).toContain(words);
      await page
        .getByRole("region", { name: /^Figure/ })
        .getByText("Verified.")
        .waitFor();
    }));

  test("reads a series as a table", () =>
    visit(app, async ({ page, go }) => {
      await go("/figures");
      const series = page.getByRole("figure").first();
      await series.getByText("As a table").click();
      const rows = series.getByRole("table").getByRole("row");
      expect(await rows.count()).toBe(1 + (await series.locator("svg").getByRole("link").count()));
    }));

  test("searches the library, and is told what to do when nothing fits", () =>
    visit(app, async ({ page }) => {
      const rows = page.getByRole("list", { name: "Documents" }).getByRole("listitem");
      await soon(() => rows.count()).toBe(15);
      await page.getByRole("searchbox", { name: "Search documents" }).fill("manslaughter");
      await soon(() => rows.count()).toBeLessThan(5);
      expect(await rows.count()).toBeGreaterThan(0);
      expect(page.url()).toContain("text=manslaughter");
      await page.getByRole("searchbox").fill("zeppelin");
      await page.getByText("No document fits.").waitFor();
      await page.getByRole("button", { name: "Clear filter" }).click();
      await soon(() => rows.count()).toBe(15);
    }));

  test("filters statements by stance and score, and goes from one to its words", () =>
    visit(app, async ({ page }) => {
      await page.getByRole("link", { name: "Statements", exact: true }).click();
      const rows = page.getByRole("list", { name: "Statements" }).getByRole("listitem");
      await soon(() => rows.count()).toBeGreaterThan(20);
      const all = await rows.count();
      const heading = page.getByRole("heading", { level: 1 });
      const total = Number((await heading.textContent())!.replace(/\D/g, ""));
      await page.getByLabel("Stance").selectOption("denies");
      await soon(() => rows.count()).toBeLessThan(all);
      expect(await rows.count()).toBeGreaterThan(0);
      for (const row of await rows.all()) expect(await row.textContent()).toContain("denies");
      await page.getByRole("button", { name: "Clear filter" }).click();
      await soon(() => rows.count()).toBe(all);
      if (total > all) {
        await page.getByRole("button", { name: "Load more" }).click();
        await soon(() => rows.count()).toBe(Math.min(total, 2 * all));
      }
      await page.getByRole("slider", { name: /Least score/ }).fill("1");
      await soon(() => page.getByText("No statement fits.").or(rows.first()).count()).toBe(1);
      await page.getByRole("button", { name: "Clear filter" }).click();
      await page.getByRole("searchbox", { name: "Search statements" }).fill("boarded was on our list");
      const link = rows.getByRole("link", { name: /Every person who boarded was on our list/ }).first();
      // who said it stands beside the words
      expect(await link.textContent()).toContain("said");
      await link.click();
      await soon(() => litWords(page)).toContain("Every person who boarded was on our list");
    }));

  test("does everything with the keyboard", () =>
    visit(app, async ({ page }) => {
      await page.getByRole("list", { name: "Documents" }).waitFor();
      await page.keyboard.press("/");
      expect(await page.evaluate("document.activeElement.type")).toBe("search");
      await page.keyboard.type("stewards wrote names");
      const rows = page.getByRole("list", { name: "Documents" }).getByRole("link");
      await soon(() => rows.count()).toBeLessThan(5);
      const last = (await rows.last().textContent())!;
      await page.keyboard.press("Escape");
      await page.keyboard.press("k");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: last }).waitFor();
      await page.getByRole("heading", { name: /On record/ }).waitFor();
      await page.keyboard.press("j");
      await page.keyboard.press("Enter");
      await page.getByText("Verified.").waitFor();
      const first = page.url();
      await page.keyboard.press("j");
      await soon(() => page.url()).not.toBe(first);
      await page.keyboard.press("Escape");
      await soon(() => litWords(page)).toBe("");
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "hidden" });
      await page.keyboard.press("Tab");
      const outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
      expect(outline).toBe("solid");
    }));

  test("reads on a phone without scrolling sideways, the lit words above the card", () =>
    visit(
      app,
      async ({ page, go }) => {
        const record = await find(({ document }) => document.title?.value === wire);
        const statement = record.statements.at(-1)!;
        const places = ["/", "/statements", "/figures", addressOf(record), `${addressOf(record)}?at=${statement.id}`];
        for (const place of places) {
          await go(place);
          await page.getByRole("heading", { level: 1 }).waitFor();
          await page.waitForLoadState("networkidle");
          expect(await page.evaluate("document.documentElement.scrollWidth"), place).toBeLessThanOrEqual(390);
        }
        const card = await page.getByRole("region", { name: /^Statement/ }).boundingBox();
        const lit = await page.locator("article mark").first().boundingBox();
        expect(lit!.y).toBeGreaterThan(0);
        expect(lit!.y + lit!.height).toBeLessThan(card!.y);
      },
      { viewport: { width: 390, height: 844 } },
    ));

  test("reads in the dark when the system is dark, and keeps a choice of her own", () =>
    visit(
      app,
      async ({ page }) => {
        const paper = () => page.evaluate<string>("getComputedStyle(document.documentElement).backgroundColor");
        expect(brightness(await paper())).toBeLessThan(60);
        await page.getByRole("button", { name: /^Colours/ }).click();
        expect(brightness(await paper())).toBeGreaterThan(200);
        await page.reload();
        await page.getByRole("heading", { level: 1 }).waitFor();
        expect(brightness(await paper())).toBeGreaterThan(200);
      },
      { colorScheme: "dark" },
    ));
});

/** "rgb(18, 21, 22)" → 21 */
function brightness(colour: string): number {
  const [red, green, blue] = colour.match(/\d+/g)!.map(Number);
  return (red! + green! + blue!) / 3;
}
