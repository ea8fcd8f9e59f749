import { expect, test } from "vitest";
import { decode } from "./decode.ts";

test("reads a page whose declaration is cut where the prescan ends", () => {
  const head = "<!doctype html><html><head>";
  const meta = '<meta http-equiv="Content-Type" content="text/html; charset';
  const text = `${head}${" ".repeat(1024 - head.length - meta.length)}${meta}=utf-8"><p>été</p>`;
  expect(decode(new TextEncoder().encode(text)).text).toBe(text);
});
