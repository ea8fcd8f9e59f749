/** Words of an agency's name that one report gives and another leaves out: "Northline", "the Northline News Agency". */
export const agencyTail: ReadonlySet<string> = new Set([
  "the",
  "news",
  "agency",
  "agencies",
  "newswire",
  "wire",
  "service",
  "staff",
]);
