import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const tokens = readFileSync(fileURLToPath(new URL("../../web/src/styles/tokens.css", import.meta.url)), "utf8");
// matches: "--ink: light-dark(#15191a, #e7e9e6)"   must not match: "--lit-ink: #15191a"
const pair = /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g;
const colours = new Map(
  [...tokens.matchAll(pair)].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]),
);

describe.each(["light", "dark"] as const)("in the %s", (theme) => {
  const ratio = (front: string, back: string) => contrast(colours.get(front)![theme], colours.get(back)![theme]);
  const grounds = ["paper", "sheet", "wash", "content-wash"];

  test.each(["ink", "ink-2", "ink-3", "alarm"])("text in %s reads on every ground (WCAG AA, 4.5)", (name) => {
    for (const ground of grounds) expect(ratio(name, ground), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each(
    [...colours.keys()].filter((name) => /^(?:speaker|cue|content|figure|time|line-strong|outlet-\d)$/.test(name)),
  )("the lines and marks in %s stand out from the page (WCAG AA, 3)", (name) =>
    expect(ratio(name, "paper")).toBeGreaterThanOrEqual(3),
  );
});

/** WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
