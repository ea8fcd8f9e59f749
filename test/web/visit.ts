import { expect } from "vitest";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { RunningApp } from "./running-app.ts";

export interface Visit {
  readonly page: Page;
  /** A complaint that this journey brings about on purpose. */
  readonly meansTo: (complaint: RegExp) => void;
  readonly go: (path: string) => Promise<void>;
}

/** `expect.poll` with the patience of a busy machine. */
export function soon<T>(value: () => T | Promise<T>): ReturnType<typeof expect.poll<T | Promise<T>>> {
  return expect.poll(value, { timeout: 15_000 });
}

/**
 * One visitor with a clean browser. Afterwards nothing may have been written to the console as an error, nothing may have
 * broken the content security policy, and no request may have left this machine.
 */
export async function visit(
  app: RunningApp,
  journey: (visit: Visit) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await app.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  const meant: RegExp[] = [];
  page.on("console", (message) => {
    // a broken policy is told here too
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && hostname !== "127.0.0.1")
      complaints.push(`left this machine: ${request.url()}`);
  });
  try {
    await page.goto(app.url);
    await journey({
      page,
      meansTo: (complaint) => void meant.push(complaint),
      go: async (path) => void (await page.goto(app.origin + path)),
    });
    expect(complaints.filter((words) => !meant.some((pattern) => pattern.test(words)))).toEqual([]);
  } catch (cause) {
    // why a journey stopped is often in the console
    throw complaints.length > 0 ? new Error(`the page complained: ${complaints.join("; ")}`, { cause }) : cause;
  } finally {
    await context.close();
  }
}
