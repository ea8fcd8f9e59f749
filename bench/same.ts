/** Titles are the same when their letters and digits are: "It’s On: Live" = "It's on – live". */
export function sameTitle(a: string, b: string): boolean {
  return lettersOf(a) === lettersOf(b) && lettersOf(a) !== "";
}

/** What two spellings of a person's name must share: "Jane  DOE" → "jane doe". */
export function sameName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function lettersOf(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
