/** What may stand before a name and is no part of it. */
export const honorifics: ReadonlySet<string> = new Set(
  (
    "the a an mr mrs ms miss dr prof professor sir dame lord lady rev father judge justice president minister senator sen rep congressman congresswoman " +
    "governor gov mayor king queen prince princess general gen colonel col major captain capt commander cmdr lieutenant lt sergeant sgt admiral adm " +
    "inspector detective superintendent ambassador chancellor chairman chairwoman secretary"
  ).split(" "),
);
