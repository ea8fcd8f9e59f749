import { afterEach, expect, test, vi } from "vitest";
import { certificateFor } from "../../../test/support/certificate.ts";
import { errorOf, testFetcher } from "../../../test/support/fetcher.ts";
import { startSite, type Site } from "../../../test/support/web-site.ts";

const certificate = certificateFor("news.example");
let site: Site | null = null;
afterEach(async () => {
  vi.unstubAllEnvs();
  await site?.close();
});

const start = async () => (site = await startSite({ "/a": "<p>The ferry is late." }, certificate));

test("reads a page whose certificate is trusted and names its host", async () => {
  const { port } = await start();
  const web = testFetcher([site!], { trust: [certificate.cert] });
  expect(await web.get(`https://news.example:${port}/a`)).toMatchObject({ kind: "fetched" });
  web.close();
});

test.each([
  ["is trusted by nobody", "news.example", []],
  ["names another host", "other.example", [certificate.cert]],
  ["names no address", "127.0.0.1", [certificate.cert]],
])("refuses a certificate that %s, whatever the environment says", async (_name, host, trust) => {
  vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
  const { port, asked } = await start();
  const web = testFetcher([site!], { trust });
  const error = await errorOf(web.get(`https://${host}:${port}/a`));
  expect(error).toMatchObject({ code: "FETCH_FAILED", name: "GiveUp" });
  expect(error.message).toContain("certificate cannot be trusted");
  expect(asked).toEqual([]);
  web.close();
});

test("tells a site that speaks no TLS", async () => {
  site = await startSite({ "/a": "<p>" });
  const web = testFetcher([site]);
  expect(await errorOf(web.get(`https://news.example:${site.port}/a`))).toMatchObject({ code: "FETCH_FAILED" });
  web.close();
});
