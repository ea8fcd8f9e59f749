import { expect, test } from "vitest";
import { addFeature, buildFeatureTable } from "./feature-table.ts";
import { addQuickly, quicken } from "./quick-table.ts";
import { seededRandom } from "./random.ts";

test.each([12, 20, 26])("says what the table of %i-bit keys says", (keyBits) => {
  const random = seededRandom(keyBits);
  const keys = new Set(Array.from({ length: 700 }, () => Math.floor(random() * 2 ** keyBits)));
  const features = [...keys].map((key) => ({ key, labels: [0, 3], weights: [key % 100, -(key % 50)] }));
  const table = buildFeatureTable(keyBits, features.length, features);
  const quick = quicken(table);
  const asked = [
    ...features.map(({ key }) => (key << (32 - keyBits)) >>> 0),
    ...Array.from({ length: 5_000 }, () => Math.floor(random() * 2 ** 32)),
  ];
  const one = new Int32Array(asked.length * 4);
  const other = new Int32Array(asked.length * 4);
  asked.forEach((feature, i) => {
    addFeature(table, feature, one, i * 4);
    addQuickly(quick, feature, other, i * 4);
  });
  expect(one.some((score) => score !== 0)).toBe(true);
  expect(other).toEqual(one);
});
