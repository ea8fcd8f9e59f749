import { readDate, type ReadDate } from "./read-date.ts";

// matches: "/2022/07/26/", "/2022-07-26-", "/20220726/", "/2022/jul/26/"   must not match: "/id/20220726183114660"
const inPath =
  /[/_-]((?:19|20)\d{2})([/_-])(\d{1,2}|[a-z]{3})\2(\d{1,2})(?=[/_.-]|$)|[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/i;

// matches: "/2022/07/harbour-closes"   must not match: "/2022/07/" alone, "/2022/07/12"
const monthInPath = /\/((?:19|20)\d{2})\/(0[1-9]|1[0-2])\/(?=[^/]*[a-z][^/]{3})/i;

/** The day an address names in its path, or the month: "https://gull.example/2022/07/26/harbour" → 2022-07-26. */
export function readUrlDate(url: string): ReadDate | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, "").split(/[?#]/, 1)[0]!;
  const match = inPath.exec(path);
  if (!match) {
    const coarse = monthInPath.exec(path);
    return coarse && asRead(`${coarse[1]}-${coarse[2]}`);
  }
  const [, year, , month, day, year8, month8, day8] = match;
  const words = year8
    ? `${year8}-${month8}-${day8}`
    : /[a-z]/i.test(month!)
      ? `${day} ${month} ${year}`
      : `${year}-${month}-${day}`;
  return asRead(words);
}

function asRead(words: string): ReadDate | null {
  const read = readDate(words);
  return read && !("impossible" in read) ? read : null;
}
