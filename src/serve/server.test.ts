import { createServer } from "node:http";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { memoryStore, type Store } from "../store/index.ts";
import { defaultPort, startServer, type RunningServer } from "./server.ts";

const running: RunningServer[] = [];
const stores: Store[] = [];

async function start(options: { port?: number; host?: string } = {}): Promise<URL> {
  const store = memoryStore();
  stores.push(store);
  const server = await startServer({ store, webFolder: null, ...options });
  running.push(server);
  return new URL(server.url);
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

test("serves over loopback: the printed address lets in, the cookie carries on, a report goes in and out", async () => {
  const url = await start({ port: 0 });
  expect(url.hostname).toBe("127.0.0.1");
  const welcome = await fetch(url, { redirect: "manual" });
  const cookie = welcome.headers.get("set-cookie")!.split(";")[0]!;
  expect([welcome.status, welcome.headers.get("location")]).toEqual([303, "/"]);
  const body = Buffer.from("The ferry Margit sank.\n\n“We lost two boats,” Ada Loring said.");
  const added = await fetch(new URL("/api/documents?name=a.txt", url), {
    method: "POST",
    headers: { cookie, origin: url.origin },
    body,
  });
  const { key } = (await added.json()) as { key: string };
  const raw = await fetch(new URL(`/api/documents/${key}/raw`, url), { headers: { cookie } });
  expect(Buffer.from(await raw.arrayBuffer())).toEqual(body);
  expect((await fetch(new URL("/api/status", url))).status).toBe(401);
});

test("has a new token each time", async () => {
  const [one, two] = [await start({ port: 0 }), await start({ port: 0 })];
  expect(one.searchParams.get("token")).toHaveLength(32);
  expect(one.searchParams.get("token")).not.toBe(two.searchParams.get("token"));
});

test("refuses another Host over the wire", async () => {
  const url = await start({ port: 0 });
  const status = await new Promise<number | undefined>((settle, fail) => {
    request({ port: url.port, host: "127.0.0.1", path: `/${url.search}`, headers: { host: "evil.example" } })
      .on("response", (answer) => settle(answer.resume().statusCode))
      .on("error", fail)
      .end();
  });
  expect(status).toBe(403);
});

test("goes to another port when the default is taken, but not when one was named", async () => {
  const holder = createServer();
  const free = await new Promise<boolean>((settle) => {
    holder.once("error", () => settle(false)).listen(defaultPort, "127.0.0.1", () => settle(true));
  });
  try {
    expect(Number((await start()).port)).not.toBe(defaultPort);
    await expect(start({ port: defaultPort })).rejects.toMatchObject({ code: "PORT_TAKEN" });
  } finally {
    if (free) await new Promise((done) => holder.close(done));
  }
});

test("listens on this machine only", async () => {
  await expect(start({ port: 0, host: "0.0.0.0" })).rejects.toMatchObject({ code: "OPTION_INVALID" });
});

test("stops at once, even with a connection open", async () => {
  const url = await start({ port: 0 });
  await fetch(url, { redirect: "manual", headers: { connection: "keep-alive" } });
  await running[0]!.close();
  await expect(fetch(url)).rejects.toThrow();
  const again = createServer();
  await new Promise<void>((done) => again.listen(Number(url.port), "127.0.0.1", done));
  expect((again.address() as AddressInfo).port).toBe(Number(url.port));
  await new Promise((done) => again.close(done));
});
