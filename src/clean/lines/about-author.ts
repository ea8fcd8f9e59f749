import type { Shape } from "./shape.ts";

// matches: "Jane Doe is a reporter who covers", "Jane Doe covers courts for"   must not match: "Jane Doe is a reporter's daughter who"
const told =
  /^(?:By )?(\p{Lu}[\p{L}.'’-]*(?: (?:de|van|von|bin|al|la) | )(?:\p{Lu}[\p{L}.'’-]*,? ){1,3})(?:is|was) (?:an? |the |our |[\p{L}’']+[’']s? )?(?:[\p{L}\p{N}’'&/-]+,? ){0,6}?(?:reporter|correspondent|columnist|writer|editor|journalist|contributor|producer|photographer|fellow|blogger|intern|host|critic)\b(?![’'])/u;
const covers =
  /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}) (?:covers|reports on|reports for|reports from|writes about|writes for|edits) /u;
// what follows such a sentence: where, for whom, how to write
const ties =
  /\b(?:who (?:covers|writes|reports|focuses)|covering|based in|for the|at the|of the|with the|reports? (?:on|for|from)|covers|writes (?:about|for)|follow (?:him|her|them)|reach(?:ed)? (?:him|her|them)?|on twitter|email|@)/i;

/** Who the writer is, as a note under a report says it: "Jane Doe is a correspondent who covers courts." */
export function isAboutAuthor({ text, words }: Shape): boolean {
  if (words < 5 || words > 70) return false;
  const head = text.slice(0, 240);
  return covers.test(head) || (told.test(head) && ties.test(text));
}
