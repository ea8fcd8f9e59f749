/** Which comes first in "02/10/2020" where both readings are possible. */
export type DayOrder = "day-first" | "month-first";

/** Told by the region of the page's language, else by the country its address ends in; null when neither tells. */
export function findDayOrder(lang: string | null, url: string | null): DayOrder | null {
  const region = /^[a-z]{2,3}-([A-Z]{2})\b/i.exec(lang ?? "")?.[1]?.toUpperCase();
  if (region === "US") return "month-first";
  if (region && dayFirst.has(region)) return "day-first";
  const country = /^https?:\/\/[^/?#:]*\.([a-z]{2})(?=[/?#:]|$)/i.exec(url ?? "")?.[1]?.toUpperCase();
  if (country === "US") return "month-first";
  return country && dayFirst.has(country === "UK" ? "GB" : country) ? "day-first" : null;
}

// where news is printed with the day first; Canada and the Philippines print both ways and are left out
const dayFirst: ReadonlySet<string> = new Set(
  "GB IE AU NZ IN PK BD LK ZA KE NG GH UG TZ ZW JM TT BB MT SG MY HK FR DE AT CH IT ES PT NL BE LU DK SE NO FI IS PL CZ SK RO GR TR RU UA BR AR CL MX IL AE".split(
    " ",
  ),
);
