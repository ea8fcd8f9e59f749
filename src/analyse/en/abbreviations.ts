/** Shortened words whose full stop is part of them when they begin with a capital ("Nov." but not "the wash."), lower case, without the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  // before a person's name
  (
    "mr mrs ms mx dr prof rev fr hon gen sen sens rep reps gov govs col lt maj sgt capt cpl cmdr adm brig supt insp det messrs mme mlle sr jr st ste esq " +
    "pres ald amb atty pvt pfc " +
    // firms and bodies
    "inc corp ltd co bros assn dept univ " +
    // months
    "jan feb apr jun jul aug sep sept oct nov dec " +
    // American states as newspapers shorten them
    "ala ariz ark calif colo conn fla ill kan ky mich minn miss mont neb nev okla ore penn tenn tex wash wis wyo " +
    // places
    "ave blvd mt ft ph ed eds vol"
  ).split(" "),
);

/** These keep their stop in small letters too. */
export const smallAbbreviations: ReadonlySet<string> = new Set(
  "etc vs viz cf approx est eds repr mr mrs ms dr prof jr sr inc corp ltd dept".split(" "),
);

/** These keep their stop only before a number: "No. 4", "p. 12". Elsewhere they are ordinary words. */
export const abbreviationsBeforeNumbers: ReadonlySet<string> = new Set(
  "no nos c ca p pp art fig figs sec ch par mar sat sun mon tue tues wed thu thur thurs fri".split(" "),
);

/** Of the abbreviations, those that always lead on to more words: a sentence does not end at "Mr." */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof rev fr hon gen sen sens rep reps gov govs col lt maj sgt capt cpl cmdr adm brig supt insp det messrs mme mlle st ste pres ald amb " +
    "atty pvt pfc vs viz cf approx e.g i.e mt ft no nos c ca p pp art fig figs sec"
  ).split(" "),
);
