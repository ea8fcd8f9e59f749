import { describe, expect, test } from "vitest";
import { findOutletName, isSiteName, readHolder, type OutletSigns } from "./outlet.ts";

const nothing: OutletSigns = { title: null, logos: [], foot: [], url: null };

test.each<[string, Partial<OutletSigns>, string | null]>([
  ["title and logo", { title: "Pier shut - Kell Isle News Online", logos: ["KELL ISLE NEWS"] }, "Kell Isle News"],
  ["title and foot", { title: "Pier shut | The Tern Gazette", foot: ["© 2024 The Tern Gazette."] }, "The Tern Gazette"],
  [
    "title and address",
    { title: "Pier shut – Tern Gazette", url: "https://www.terngazette.example/a" },
    "Tern Gazette",
  ],
  ["the site's name first", { title: "Tern Gazette: Pier shut", url: "https://terngazette.example/a" }, "Tern Gazette"],
  [
    "the foot alone",
    { title: "Pier shut", foot: ["Copyright 2020-2024 Tern Gazette. All rights reserved."] },
    "Tern Gazette",
  ],
  [
    "a title of the site's name alone",
    { title: "Kell Isle News Online", logos: ["Kell Isle News logo"] },
    "Kell Isle News",
  ],
  ["a title nobody confirms", { title: "Pier shut - what now?", url: "https://terngazette.example/a" }, null],
  ["a firm's rights", { foot: ["© 2024 Ledger Media Ltd"] }, null],
  ["a logo alone", { title: "Pier shut", logos: ["Sponsored by Kell Beer"] }, null],
])("names the outlet by %s", (_what, signs, name) => expect(findOutletName({ ...nothing, ...signs })).toBe(name));

describe("the holder of a copyright", () => {
  test.each([
    ["© 2019–2024 The Gull Post. All rights reserved.", "The Gull Post"],
    ["Copyright © 2024 Gull Post Terms of use", "Gull Post"],
    ["(c) Kell Isle News, Harbour Street", "Kell Isle News"],
    ["the copyright of the song", null],
    ["© Getty Images", null],
    ["© 2024 Reuters", null],
    ["© 2024", null],
    ["© 2024 All rights reserved", null],
  ])("of %j is %s", (line, name) => expect(readHolder(line)).toBe(name));
});

test.each([
  ["The Gull Post", true],
  ["U.S.", false],
  ["https://gull.example", false],
  ["Pier shut", false],
])("takes %s for a site's name: %s", (name, is) => expect(isSiteName(name, ["Pier shut!"])).toBe(is));
