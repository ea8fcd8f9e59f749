import { expect, test } from "vitest";
import { findPortFault, readTarget } from "./target.ts";

test.each([
  ["https://news.example/a?b=1#c", "https://news.example/a?b=1", 443],
  ["http://news.example", "http://news.example/", 80],
  [" HTTP://NEWS.example:80/a/../b ", "http://news.example/b", 80],
  ["https://news.example.:8443/", "https://news.example:8443/", 8443],
  ["https:\\\\news.example\\a", "https://news.example/a", 443],
])("reads %s", (text, href, port) => expect(readTarget(text)).toMatchObject({ url: { href }, port }));

test.each([
  ["ftp://news.example/a", "only http and https"],
  ["file:///etc/passwd", "only http and https"],
  ["javascript:alert(1)", "only http and https"],
  ["data:text/html,hello", "only http and https"],
  ["blob:https://news.example/x", "only http and https"],
  ["gopher://news.example:6379/_x", "only http and https"],
  ["https://jane:secret@news.example/", "a user name or a password"],
  ["https://jane@news.example/", "a user name or a password"],
  ["https://news.example:22/", "port 22"],
  ["https://news.example:6667/", "port 6667"],
  ["https://news.example:0/", "port 0"],
  [`https://news.example/${"a".repeat(5000)}`, "longer than 2048"],
])("refuses %s", (text, why) => {
  expect(() => readTarget(text)).toThrow(why);
  expect(() => readTarget(text)).toThrow(expect.objectContaining({ code: "FETCH_REFUSED", name: "GiveUp" }) as Error);
});

test.each([
  "http://[fe80::1%25eth0]/",
  "http://[fe80::1%eth0]/",
  "http://[::1%251]/",
  "http://[::ffff:127.0.0.1%25lo]/",
])("takes %s, an address with a zone, for none of the web", (text) =>
  expect(() => readTarget(text)).toThrow("it is no web address"),
);

test("repeats no password in a message", () => {
  expect(() => readTarget("https://jane:secret@news.example/")).toThrow(/^(?!.*(?:secret|jane)).*news\.example/);
});

test("says what redirected there", () => {
  const first = readTarget("https://news.example/a");
  const second = readTarget("/b", first);
  expect(second.shown).toBe("https://news.example/a → https://news.example/b");
  expect(() => readTarget("http://127.0.0.1:1/", second)).toThrow("https://news.example/a → http://127.0.0.1:1/ was");
});

test.each([80, 443, 1024, 8080, 65_535])("asks port %d", (port) => expect(findPortFault(port)).toBeNull());
test.each([0, 21, 25, 79, 81, 442, 1023, 6000, 10_080])("asks no port %d", (port) =>
  expect(findPortFault(port)).not.toBeNull(),
);
