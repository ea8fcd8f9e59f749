/**
 * What two spellings of a body or place share: "The U.S." → "us", "Isis" → "isis", "Iraqis" → "iraqi", "Shi’a" → "shi'a".
 */
export function keyOf(written: string): string {
  const key = written.toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ").replace(/^the /, "");
  // matches: "u.s."   must not match: "st. ives"
  const undotted = /^(?:\p{L}\.)+\p{L}?$/u.test(key) ? key.replaceAll(".", "") : key;
  // matches: "iraqis", "kenyans"   must not match: "isis", "swiss", "texas"
  return /(?:[aeo]n|qi|li|ti|ab|ew|rd|urk|im|indu|ikh|unni|shia|crat|rab|shi)s$/.test(undotted)
    ? undotted.slice(0, -1)
    : undotted;
}
