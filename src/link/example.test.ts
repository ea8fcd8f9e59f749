import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pageOf } from "../../test/support/build.ts";
import { recordKey, type Quantity, type RecordKey } from "../document/index.ts";
import { read } from "../read.ts";
import { link } from "./link.ts";
import type { Series } from "./linked.ts";

const folder = new URL("../../example/ferry/", import.meta.url);
const files = readdirSync(folder).sort();
const records = files.map((name) =>
  read(
    pageOf(readFileSync(new URL(name, folder), "utf8"), {
      name,
      mediaType: name.endsWith(".html") ? "text/html" : "text/plain",
    }),
  ),
);
// "2024-03-02--harbour-courier--ferry-sinks.html" → ferry-sinks
const nameOf = new Map(
  records.map((record, i) => [
    recordKey(record),
    files[i]!.split("--")
      .slice(2)
      .join("--")
      .replace(/\.\w+$/, ""),
  ]),
);
const outletOf = new Map(records.map((record, i) => [recordKey(record), files[i]!.split("--")[1]!]));
const linked = link(records);

/** "≥12", "31", "214", "vague" */
function short(quantity: Quantity): string {
  if (quantity.kind === "range") return `${quantity.low}–${quantity.high}`;
  if (quantity.kind === "vague") return "vague";
  return quantity.kind === "bound" ? `${quantity.op}${quantity.n}` : quantity.n;
}

function pointsOf(series: Series | undefined): readonly string[] {
  return (series?.points ?? []).map(({ record, quantity }) => `${nameOf.get(record)} ${short(quantity)}`);
}

function theSeries(counted: string): Series | undefined {
  const found = linked.series.filter((series) => series.counted === counted);
  expect(found).toHaveLength(1);
  return found[0];
}

const names = (keys: readonly RecordKey[]) => keys.map((key) => nameOf.get(key));

test("makes one story of twelve origins of the example", () => {
  expect(linked.stories).toMatchObject([{ from: "2024-03-02", to: "2026-03-02", origins: 12 }]);
  expect(linked.stories[0]?.records).toHaveLength(15);
  expect(linked.stories[0]?.title).toContain("Calder Line");
});

test("chains the two states of the first article, the earlier first", () => {
  expect(linked.revisions.map(({ records }) => names(records))).toEqual([["ferry-sinks", "ferry-sinks--revised"]]);
});

test("makes the wire copy, its reprint and its rewrite one origin, with the reason", () => {
  const groups = linked.origins.filter(({ kind }) => kind !== "single");
  expect(groups).toMatchObject([{ kind: "rewrite", why: expect.stringContaining("both credit Northline") }]);
  expect(groups[0]?.records.map((key) => outletOf.get(key))).toEqual(["northline", "meridian-post", "vastin-ledger"]);
});

test("makes one series of the toll: died, killed, dead, bodies, lives, toll", () => {
  const points = pointsOf(theSeries("death"));
  expect(points).toEqual(
    expect.arrayContaining([
      "ferry-sinks >=12",
      "ferry-sinks--revised 31",
      "owner-coast-guard-differ 31",
      "how-many-aboard 31",
      "bow-door 84",
      "what-we-know >=84",
      "ship-will-be-raised >=84",
      "last-missing-found 91",
      "deadline-missed 91",
      "families-reject-offer 91",
      "inquiry-report 91",
    ]),
  );
  // 58 died in 1963, 28 of the dead were children, seven bodies were the last
  expect(points.filter((point) => !/ (?:>=12|31|>?=?84|91|<=110)$/.test(point))).toEqual([]);
});

test("keeps the counts of people aboard together, so that the conflict shows", () => {
  const points = pointsOf(theSeries("aboard"));
  expect(points).toEqual(
    expect.arrayContaining([
      "ferry-sinks 214",
      "owner-coast-guard-differ 214",
      "owner-coast-guard-differ >=236",
      "bow-door 214",
      "ship-will-be-raised >230",
      "inquiry-report 238",
      "former-chief-charged 238",
    ]),
  );
  // 189 and 213 passengers, 25 crew and 200 on the licence count something else
  expect(points.filter((point) => !/ (?:>200|214|>=236|>?230|238)$/.test(point))).toEqual([]);
});

test("orders the toll by what it holds of", () => {
  const days = theSeries("death")?.points.flatMap(({ day }) => (day?.length === 10 ? [day] : []));
  expect(days).toEqual(days?.toSorted());
  expect(days?.at(-1)).toBe("2025-11-18");
});

test("joins a person and a board over the reports that name them", () => {
  const sizes = new Map(linked.entities.map(({ name, members }) => [name, members.length]));
  expect(sizes.get("Ilse Marrow")).toBeGreaterThanOrEqual(5);
  expect(sizes.get("Maritime Safety Inquiry Board")).toBeGreaterThanOrEqual(5);
  expect(linked.entities.find(({ name }) => name === "Maritime Safety Inquiry Board")?.aliases).toContain("MSIB");
});
