/** Words after which nothing can end but by breaking off: "with the — So what?" */
export const hangingWords: ReadonlySet<string> = new Set(
  (
    "a an the is are was were be been to of for with and or but than not my your his her their our its that that's there's what's it's he's she's i'm we're they're " +
    "'s 'm 're n't if because i you we they can could will would about put who whose where where's other first these those"
  ).split(" "),
);

/** Words that begin anew after what broke off. "I" is left out: "it is – I think – so". */
export const restartWords: ReadonlySet<string> = new Set(
  (
    "actually although and can come could did do does don't for he hey how if it it's jeez just let like look my no now oh ok okay otherwise probably right see she so that " +
    "that's then there there's they this those wait we well what when where which while who why would yeah yes you"
  ).split(" "),
);

/** Before a colon, these begin the credit of a picture: "The harbour Photo: Jane Doe". */
export const creditWords: ReadonlySet<string> = new Set(
  "credit image images photo photos photograph picture pictures pic video courtesy source".split(" "),
);

/** Capitalised words that go on after "9 a.m.": days, months, zones. */
export const afterClock: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays " +
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
    "gmt bst utc est edt et cst cdt ct mst mdt mt pst pdt pt cet cest eet ist sast wat eat jst kst aest aedt acst awst nzst nzdt hkt sgt wib eastern central mountain " +
    "pacific greenwich local london"
  ).split(" "),
);
