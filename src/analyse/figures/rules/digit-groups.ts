/**
 * Numbers whose digits are grouped as they are in India ("1,00,000"), on the continent ("1.234.567", "1.234,50", "3,5 million") and by
 * the SI ("12 500"). What an English reader would take for something else is left to the plain reading: "1.234" is a decimal.
 */
const indian = "\\d{1,2}(?:,\\d{2})+,\\d{3}(?!,?\\d)(?:\\.\\d+)?";
const dotted = "\\d{1,3}(?:\\.\\d{3}){2,}(?:,\\d{1,2})?(?![.,]?\\d)|\\d{1,3}(?:\\.\\d{3})+,\\d{1,2}(?![.,]?\\d)";
const decimalComma =
  "\\d{1,3},\\d{1,2}(?=\\s?(?:%|percent\\b|per\\scent\\b|million\\b|billion\\b|bn\\b|euros?\\b|€|kg\\b|km\\b|tonnes\\b|degrees\\b|°))";
// a plain space only where a word follows and no date, name or other number goes before
const spaced =
  '\\d{1,3}(?:[\\u00a0\\u202f\\u2009]\\d{3})+(?![\\d,]|\\.\\d)|(?<=(?:^|[a-z,(“"’][\\s(“"]|[€£$]))[1-9]\\d{0,2}(?: \\d{3})+(?:\\.\\d+)?(?=\\s[a-z]|[.,;)%]|\\s?[€%]|$)(?![.,]?\\d)';

// matches: "1,00,000", "1.234.567", "1.234,50", "3,5 million", "12 500 people"   must not match: "1.234", "12,500", "0800 555"
export const grouped = `${indian}|${dotted}|${decimalComma}|${spaced}`;

/** The digits with a point for decimals; null where four small groups are an internet address. */
export function ungroup(number: string): string | null {
  if (/^\d{1,3}(?:\.\d{3}){3}$/.test(number) && number.split(".").every((part) => Number(part) < 256)) return null;
  if (/^\d{1,3},\d{1,2}$/.test(number)) return number.replace(",", ".");
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(number) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(number))
    return number.replaceAll(".", "").replace(",", ".");
  return number.replace(/[,\s]/g, "");
}
