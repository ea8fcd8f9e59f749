import { expect, test } from "vitest";
import { version } from "../../document/index.ts";
import { agentName } from "./agent-name.ts";

test("names the program and its version, and nobody", () => {
  expect(agentName()).toBe(`onrecord/${version} (+news archive; reads single reports for a person)`);
});

test("names whom to reach", () => {
  expect(agentName("https://example.org/desk?a=1")).toContain("; https://example.org/desk?a=1)");
});

test.each(["", "a\r\nX: 1", "a (b)", "jané@example.org", "a b", "x; y"])("takes no contact %j", (contact) => {
  expect(() => agentName(contact)).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }) as Error);
});
