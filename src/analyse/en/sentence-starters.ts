/**
 * Words that, capitalised after "U.S." or "Inc.", most likely begin a new sentence, lower case.
 * A capitalised word outside the list is taken as part of a name that goes on: "the U.S. Senate".
 */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    "a about according after all also although among an and another any as asked at back because before both but by despite during each earlier either even " +
    "every few first following for former from further he her here his how however i if in indeed instead it its just last later like many " +
    "meanwhile more moreover most mr mrs ms much my nearly neither nevertheless no none nor not nothing now of officials on once one only or other others our over perhaps " +
    "police previously researchers several she since so some someone something soon still such that the their then there therefore these they this those though through " +
    "thus to today together tomorrow two under unlike until upon we well what whatever when where whether which while who whoever whose why with within without yes " +
    "yesterday yet you your"
  ).split(" "),
);
