/** What sites with editions put where their name belongs; lower case. */
export const editionNames: ReadonlySet<string> = new Set([
  "u.s.",
  "us",
  "uk",
  "u.k.",
  "world",
  "international",
  "global",
  "home",
  "homepage",
  "news",
  "website",
  "my site",
  "wordpress",
  "default",
]);

// matches: "Ledger Media Ltd", "Getty Images"   must not match: "The Harbour Courier"
/** Firms that own rights or make pages, and what else follows a copyright sign: no name of a paper. */
export const houseWords =
  /\b(?:Ltd|Limited|Inc|LLC|LLP|GmbH|AG|plc|PLC|Corp|Corporation|Holdings?|Company|Group|Images|Photos?|Theme|WordPress|Contributors?|Privacy|Terms|Cookies?|Policy|Rights|Reserved|Notice|Infringement)\b/i;

/** Words that a site's name may have or lack: "The Gull Online" is "Gull". */
export const siteExtras: ReadonlySet<string> = new Set(["the", "online", "home", "homepage", "website", "com", "web"]);
