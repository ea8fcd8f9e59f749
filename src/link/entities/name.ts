import type { OnRecord } from "../../document/index.ts";
import { honorifics } from "../en/honorifics.ts";
import { wordsIn } from "../reading.ts";

type Entity = OnRecord["entities"][number];

/** "Cmdr. Ilse Marrow" → ilse marrow; "the Calder Line" → calder line */
export function bareName(name: string): string {
  const words = wordsIn(name.replace(possessive, ""));
  let at = 0;
  while (at < words.length - 1 && honorifics.has(words[at]!)) at++;
  return words.slice(at).join(" ");
}

// matches: the "'s" of "Calder Line's"   must not match: "St Brannoc's school"
const possessive = /['’]s?$/;

/** Entities that the report names; "two former stewards" is nobody another report could name. */
export function namedEntities(record: OnRecord): readonly Entity[] {
  const named = new Set(record.mentions.filter((mention) => mention.form === "name").map((mention) => mention.entity));
  return record.entities.filter((entity) => named.has(entity.id));
}

/** maritime safety inquiry board → msib; one word has no initials. */
export function initialsOf(bare: string): string | null {
  const words = bare.split(" ").filter((word) => !linking.has(word));
  return words.length > 1 ? words.map((word) => word[0]).join("") : null;
}

const linking: ReadonlySet<string> = new Set(["of", "for", "and", "the"]);
