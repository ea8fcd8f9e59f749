// matches: "call ", "0800 555 "   must not match: "in 2014 "
const dialled =
  /(?:\b(?:[Cc]all|[Dd]ial|[Dd]ialled|[Tt]el|[Tt]elephone|[Pp]hone|[Ff]ax|[Hh]otline|[Hh]elpline|WhatsApp)(?:\s(?:on|at))?:?\s|(?:\b0|\+)\d+(?:[\s-]\d+)*\s)$/;
// matches: "(020) ", "+", "Text HELP to "   must not match: "(20 "
const opened = /(?:\(\+?\d{2,5}\)\s?|\+|\b[Tt]ext\s(?:[A-Z]{2,}\s)?to\s)$/;
// matches: "ISSN ", "ISBN: ", "reference ", "PO Box "   must not match: "a reference to "
const coded =
  /\b(?:ISSN|ISBN|DOI|EIN|VAT|PIN|PO\sBox|P\.O\.\sBox|[Rr]eference|[Rr]ef\.?|[Cc]ase|[Ff]ile|[Ii]ncident|[Ll]icen[cs]e|[Rr]egistration|[Pp]atent|[Rr]egistered\scharity)(?:\s(?:number|no\.?))?:?\s$/;
// matches: " 0123", " 900123"   must not match: " 0.5"
const goesOn = /^[\s-]0\d{2,}\b(?!\.)/;

/** Telephone numbers, codes and references: digits that say which and not how many. */
export function isDialled(before: string, after: string): boolean {
  return dialled.test(before) || opened.test(before) || coded.test(before) || goesOn.test(after);
}
