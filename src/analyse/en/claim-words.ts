/** Verbs whose object is a figure that their subject vouches for: "analysts forecast 5%". */
export const claimVerbs =
  "estimate estimates estimated estimating predict predicts predicted predicting forecast forecasts forecasted forecasting project projects projected projecting reckon reckons reckoned warn warns warned warning " +
  "expect expects expected expecting quote quotes quoted quoting cite cites cited citing";

/** Verbs that do so with "at" or "as" before the figure: "put the toll at 41". */
export const puttingVerbs =
  "put puts putting place places placed placing give gives gave giving set sets peg pegs pegged value values valued assess assesses assessed";

/** What figures stand in: "in a survey by …". */
export const claimNouns =
  "poll survey study report census statement bulletin advisory forecast estimate assessment audit analysis update briefing review index outlook paper filing";
