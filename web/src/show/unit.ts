/** UCUM codes (https://ucum.org) whose look says little → words. What is not listed is shown as it is. */
const words: Readonly<Record<string, string>> = {
  "%": "%",
  a: "years",
  "10.a": "decades",
  "100.a": "centuries",
  mo: "months",
  wk: "weeks",
  d: "days",
  h: "hours",
  min: "minutes",
  s: "seconds",
  m: "metres",
  m2: "m²",
  m3: "m³",
  km2: "km²",
  har: "hectares",
  t: "tonnes",
  kt: "kilotons",
  ug: "µg",
  L: "litres",
  deg: "degrees",
  Cel: "°C",
  "[degF]": "°F",
  "[mi_i]": "miles",
  "[nmi_i]": "nautical miles",
  "[yd_i]": "yards",
  "[ft_i]": "feet",
  "[in_i]": "inches",
  "[ly]": "light-years",
  "[acr_us]": "acres",
  "[mi_i]2": "square miles",
  "[ft_i]2": "square feet",
  "[ft_i]3": "cubic feet",
  "[ston_av]": "tons",
  "[lb_av]": "pounds",
  "[oz_av]": "ounces",
  "[stone_av]": "stone",
  "[car_m]": "carats",
  "[gal_us]": "gallons",
  "[pt_us]": "pints",
  "[bbl_us]": "barrels",
  "[bu_us]": "bushels",
  "[HP]": "horsepower",
  "kW.h": "kWh",
  "MW.h": "MWh",
  "TW.h": "TWh",
  By: "bytes",
  MBy: "MB",
  GBy: "GB",
  TBy: "TB",
};

/** `showUnit("[mi_i]")` → "miles", `showUnit("{percentage point}")` → "percentage point", `showUnit("EUR/a")` → "EUR a year". */
export function showUnit(unit: string): string {
  // matches: "{point}"   must not match: "[mi_i]"
  const annotation = /^\{(.+)\}$/.exec(unit)?.[1];
  if (annotation) return annotation;
  const [what, ...per] = unit.split("/");
  return [words[what!] ?? what, ...per.map(showPer)].join("");
}

// "EUR/a" → " a year"; other ratios stay as they are: "km/L"
function showPer(unit: string): string {
  const time = times[unit];
  return time ? ` ${time}` : `/${words[unit] ?? unit}`;
}

const times: Readonly<Record<string, string>> = {
  a: "a year",
  mo: "a month",
  wk: "a week",
  d: "a day",
  h: "an hour",
  min: "a minute",
  s: "a second",
};
