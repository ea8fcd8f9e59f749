/** How a line begins that says whose work a report rests on; the name follows. */
export const creditLeads: readonly string[] = [
  "with reporting by",
  "with reporting from",
  "with additional reporting by",
  "with additional reporting from",
  "additional reporting by",
  "additional reporting from",
  "reporting by",
  "with files from",
  "with material from",
  "with information from",
  "based on reporting by",
  "source:",
];
