/** Nouns that a lone capital labels, lower case: "plan B", "vitamin C". A full stop after the capital ends the sentence. */
export const labelNouns: ReadonlySet<string> = new Set(
  (
    "appendix band block building category chapter class column component court deck dock element exhibit factor figure flu form gate grade group hall hepatitis " +
    "item letter level line list option order pack page part pass phase plan platform point pool question room row scenario schedule section series side site " +
    "stage stand step store table team tier type unit variant vehicle version vitamin ward wing witness zone"
  ).split(" "),
);
