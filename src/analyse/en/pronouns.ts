type Family = "he" | "she" | "they" | "it";
type Use = "subject" | "object" | "owner" | "self" | "either";

const form = (family: Family, use: Use) => ({ family, use });

/** Pronouns of the third person. "her" may own what follows or be the one it is done to. */
export const pronounForms: ReadonlyMap<string, { readonly family: Family; readonly use: Use }> = new Map([
  ["he", form("he", "subject")],
  ["him", form("he", "object")],
  ["his", form("he", "owner")],
  ["himself", form("he", "self")],
  ["she", form("she", "subject")],
  ["her", form("she", "either")],
  ["hers", form("she", "owner")],
  ["herself", form("she", "self")],
  ["they", form("they", "subject")],
  ["them", form("they", "object")],
  ["their", form("they", "owner")],
  ["theirs", form("they", "owner")],
  ["themselves", form("they", "self")],
  ["it", form("it", "subject")],
  ["its", form("it", "owner")],
  ["itself", form("it", "self")],
]);

/** Those of whoever speaks, inside a quotation. */
export const speakerForms: ReadonlySet<string> = new Set(["i", "me", "my", "mine", "myself"]);
