/** Letters that make one word with the digits before them: "3rd", "1990s". */
export const numberTails: ReadonlySet<string> = new Set(["st", "nd", "rd", "th", "s"]);

/** Units written against the digits; they are tokens of their own: "3bn" → "3" "bn". */
export const unitTails: ReadonlySet<string> = new Set(
  (
    "am pm a p m bn tn k mn mln bln trn km kms cm mm nm mi ft in yd yds g kg kgs mg lb lbs oz t l ml cl c f w kw mw gw kwh mwh gwh " +
    "v hz khz mhz ghz b kb mb gb tb h hr hrs hours min mins sec secs ms mph kmh kph kt kts ha sq pc pct p pp bps ppm rpm " +
    "million billion trillion usd eur gbp"
  ).split(" "),
);
