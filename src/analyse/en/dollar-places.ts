/** Where a bare "$" is not the United States': places by the ISO 4217 code of their dollar. */
export const dollarPlaces: Readonly<Record<string, readonly string[]>> = {
  CAD: [
    "Ontario",
    "Quebec",
    "Québec",
    "British Columbia",
    "Alberta",
    "Manitoba",
    "Saskatchewan",
    "Nova Scotia",
    "New Brunswick",
    "Newfoundland",
    "Prince Edward Island",
    "Yukon",
    "Nunavut",
    "Toronto",
    "Ottawa",
    "Montreal",
    "Vancouver",
    "Calgary",
    "Edmonton",
    "Winnipeg",
    "Halifax",
  ],
  AUD: [
    "New South Wales",
    "Queensland",
    "Tasmania",
    "Northern Territory",
    "Sydney",
    "Melbourne",
    "Brisbane",
    "Adelaide",
    "Canberra",
    "Hobart",
  ],
  NZD: ["Auckland", "Wellington", "Christchurch", "Dunedin", "Waikato", "Otago"],
  SGD: ["Singapore"],
  HKD: ["Hong Kong", "Kowloon"],
};

/** Ends of host names → the code of the country's dollar. */
export const dollarDomains: Readonly<Record<string, string>> = {
  ca: "CAD",
  au: "AUD",
  nz: "NZD",
  sg: "SGD",
  hk: "HKD",
};

/** The countries themselves, as a dateline may name them. */
export const dollarCountries: Readonly<Record<string, string>> = {
  CAD: "canada",
  AUD: "australia",
  NZD: "new zealand",
};
