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

/** Firms that own rights or make pages, and what else follows a copyright sign: no name of a paper. */
export const houseWords: ReadonlySet<string> = new Set(
  "ltd limited inc llc llp gmbh ag plc corp corporation holding holdings company group images photo photos theme wordpress contributor contributors privacy terms cookie cookies policy rights reserved notice infringement".split(
    " ",
  ),
);

/** Words that a site's name may have or lack: "The Gull Online" is "Gull". */
export const siteExtras: ReadonlySet<string> = new Set(["the", "online", "home", "homepage", "website", "com", "web"]);
