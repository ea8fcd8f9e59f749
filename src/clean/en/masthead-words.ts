/** What papers and stations are called: the last word of a name above a report. */
export const paperWords: ReadonlySet<string> = new Set(
  "advertiser advocate argus bee broadcasting bulletin chronicle courier daily dispatch echo enquirer examiner express gazette globe guardian herald independent inquirer journal ledger mail mercury messenger mirror monitor news nation observer online post press radio record recorder register reporter republic republican review sentinel standard star sun telegram telegraph times tribune tv voice weekly world".split(
    " ",
  ),
);

/** Words that make a section's name of what follows: "World News", "Daily Sport". */
export const sectionWords: ReadonlySet<string> = new Set(
  "all breaking business city community crime daily entertainment family health home international latest life local money more national nation of other our politics related science sport sports state tech technology the today top travel trending us video videos weather world & and".split(
    " ",
  ),
);
