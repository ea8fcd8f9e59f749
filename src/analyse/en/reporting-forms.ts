/** Finite forms of the commonest verbs of saying, lower case: enough to see that a speaker follows or goes before. */
export const reportingForms: ReadonlySet<string> = new Set(
  (
    "said says say told tells tell asked asks added adds wrote writes tweeted tweets posted warned warns insisted insists replied replies answered answers " +
    "explained explains argued argues claimed claims noted notes stated states announced announces declared declares urged urges denied denies confirmed " +
    "confirms admitted admits suggested suggests believes believed thinks predicted predicts promised vowed pledged threatened called shouted cried yelled " +
    "recalled remarked commented observed continued concluded acknowledged alleged accused stressed emphasized emphasised reiterated testified quipped joked " +
    "complained exclaimed wondered demanded hoped hopes expects expected estimates estimated described describes"
  ).split(" "),
);
