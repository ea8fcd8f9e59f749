import { functionWords, otherFunctionWords } from "./en/function-words.ts";

/**
 * English, another language by its script or unknown. `declared` is what the page says of itself and is believed unless the
 * words say otherwise. Too few words to tell is not "not English".
 */
export function findLanguage(
  text: string,
  declared: string | null,
): { readonly lang: string; readonly english: boolean } {
  let words = 0;
  let known = 0;
  let foreign = 0;
  let other = 0;
  // matches: "can't", "été"   must not match: "2,500"
  for (const [word] of text.slice(0, 20_000).matchAll(/[\p{L}\p{M}]+/gu)) {
    words++;
    const lower = word.toLowerCase();
    if (functionWords.has(lower)) known++;
    else if (otherFunctionWords.has(lower)) other++;
    else if (word.charCodeAt(0) > 0x36f) foreign++;
  }
  const share = words === 0 ? 0 : known / words;
  // running English has 35 to 50 function words in a hundred; a list of names has few and is still English if it says so
  const reads = share >= 0.2 && foreign / Math.max(1, words) < 0.3;
  const says = declared !== null && isEnglish(declared);
  if (reads) return { lang: says ? declared : "en", english: true };
  const speaksOther = other > known && other >= words * 0.1;
  // results and price lists have few function words of any language; a page that says it is English is then believed
  const telling = words >= 40 && (speaksOther || foreign / words > 0.3 || (!says && share < 0.12));
  if (!telling)
    return { lang: declared ?? (share >= 0.1 ? "en" : "und"), english: declared === null || says || share >= 0.1 };
  return { lang: declared !== null && !says ? declared : "und", english: false };
}

function isEnglish(lang: string): boolean {
  return lang === "en" || lang.toLowerCase().startsWith("en-");
}
