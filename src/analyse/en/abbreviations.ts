/** Shortened words whose full stop is part of them when they begin with a capital ("Nov." but not "the wash."), lower case, without the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  // before a person's name
  (
    "mr mrs ms mx dr prof rev fr hon gen sen sens rep reps gov govs col lt maj sgt capt cpl cmdr adm brig supt insp det messrs mme mlle sr jr st ste esq " +
    "pres ald amb atty pvt pfc cst const engr barr msgr smt md mohd muhd abp bp revd ven comdr spc cpt asst assoc " +
    // firms and bodies
    "inc corp ltd co bros assn dept univ sdn bhd pte pty govt " +
    // days that are no words
    "tues thur thurs " +
    // months
    "jan feb apr jun jul aug sep sept oct nov dec " +
    // American states as newspapers shorten them
    "ala ariz ark calif colo conn fla ill kan ky mich minn miss mont neb nev okla ore penn tenn tex wash wis wyo " +
    // Canadian provinces
    "que ont alta sask " +
    // places
    "brgy ave blvd mt ft ph ed eds vol"
  ).split(" "),
);

/** These keep their stop in small letters too. */
export const smallAbbreviations: ReadonlySet<string> = new Set(
  "etc vs viz cf approx est eds repr mr mrs ms dr prof jr sr inc corp ltd dept".split(" "),
);

/** These keep their stop only before a number: "No. 4", "p. 12". Elsewhere they are ordinary words. */
export const abbreviationsBeforeNumbers: ReadonlySet<string> = new Set(
  "no nos c ca p pp art fig figs sec ch par tel ext rs mar sat sun mon tue tues wed thu thur thurs fri".split(" "),
);

/** Initials of two letters, as names from Mongolian and Russian have them: "Yu. Boldbaatar". */
export const doubleInitials: ReadonlySet<string> = new Set("Ch Dz Kh Sh Ts Ya Ye Yo Yu Zh".split(" "));

/** Within brackets, before a year or a month: "(b. 1950)", "(m. 1974; div. 1980)". */
export const abbreviationsInBrackets: ReadonlySet<string> = new Set("b d m c r div est".split(" "));

/** Degrees whose parts are longer than one letter, without the last stop. */
export const dottedDegrees: ReadonlySet<string> = new Set(
  "m.sc b.sc d.sc m.phil d.phil b.com m.com b.ed m.ed ed.d psy.d pharm.d b.tech m.tech b.eng m.eng ll.b ll.m ll.d".split(
    " ",
  ),
);

/** Of the abbreviations, those that always lead on to more words: a sentence does not end at "Mr." */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof rev fr hon gen sen sens rep reps gov govs col lt maj sgt capt cpl cmdr adm brig supt insp det messrs mme mlle st ste pres ald amb " +
    "atty pvt pfc cst const engr barr msgr smt mohd muhd abp bp revd ven comdr spc cpt asst assoc brgy sdn vs viz cf approx e.g i.e mt ft no nos c ca p pp art fig figs sec"
  ).split(" "),
);
