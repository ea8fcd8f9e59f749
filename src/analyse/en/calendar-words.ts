/** Month names and their abbreviations, as written with a capital. */
export const months: Readonly<Record<string, number>> = {
  January: 1,
  February: 2,
  March: 3,
  April: 4,
  May: 5,
  June: 6,
  July: 7,
  August: 8,
  September: 9,
  October: 10,
  November: 11,
  December: 12,
};

/** Abbreviations; with a full stop, or next to a number. */
export const monthAbbreviations: Readonly<Record<string, number>> = {
  Jan: 1,
  Feb: 2,
  Mar: 3,
  Apr: 4,
  Jun: 6,
  Jul: 7,
  Aug: 8,
  Sep: 9,
  Sept: 9,
  Oct: 10,
  Nov: 11,
  Dec: 12,
};

/** Months that are also a verb or a given name; alone they need a word before them that asks for a time. */
export const monthsThatAreWords: readonly string[] = ["March", "May", "April", "June", "August"];

/** Monday is 1, as in ISO 8601. */
export const weekdays: Readonly<Record<string, number>> = {
  Monday: 1,
  Tuesday: 2,
  Wednesday: 3,
  Thursday: 4,
  Friday: 5,
  Saturday: 6,
  Sunday: 7,
};

export const weekdayAbbreviations: Readonly<Record<string, number>> = {
  Mon: 1,
  Tue: 2,
  Tues: 2,
  Wed: 3,
  Thu: 4,
  Thurs: 4,
  Fri: 5,
  Sat: 6,
  Sun: 7,
};

/** "Good Friday", "Bloody Sunday": names, not last week's day. */
export const beforeNamedDay: readonly string[] = [
  "Good",
  "Black",
  "Bloody",
  "Ash",
  "Sheffield",
  "Super",
  "Cyber",
  "Shrove",
  "Palm",
  "Easter",
  "Casual",
  "Throwback",
];

/** "Sunday Times", "Monday Night Football": a name that begins with a day. */
export const afterNamedDay: readonly string[] = [
  "Times",
  "Telegraph",
  "Mirror",
  "Post",
  "Herald",
  "Mail",
  "Express",
  "World",
  "Night",
  "Club",
  "Agreement",
  "Magazine",
];

/** TIMEX3 part-of-day codes. */
export const partsOfDay: Readonly<Record<string, string>> = {
  dawn: "MO",
  morning: "MO",
  mornings: "MO",
  midmorning: "MO",
  "mid-morning": "MO",
  midday: "MI",
  lunchtime: "MI",
  afternoon: "AF",
  afternoons: "AF",
  "mid-afternoon": "AF",
  evening: "EV",
  evenings: "EV",
  dusk: "EV",
  night: "NI",
  nights: "NI",
  overnight: "NI",
};

export const seasons: Readonly<Record<string, string>> = {
  spring: "SP",
  summer: "SU",
  fall: "FA",
  autumn: "FA",
  winter: "WI",
};

/** Nouns before which "spring" is the season. */
export const afterSpring: readonly string[] = [
  "offensive",
  "campaign",
  "season",
  "term",
  "semester",
  "break",
  "training",
  "planting",
  "sowing",
  "harvest",
  "meeting",
  "session",
  "election",
  "elections",
  "sales",
  "collection",
  "statement",
  "budget",
  "floods",
  "rains",
  "tour",
];

/** Days that fall on one date every year: month, day. An apostrophe may be either. */
export const fixedHolidays: Readonly<Record<string, readonly [number, number]>> = {
  "New Year's Day": [1, 1],
  "New Year’s Day": [1, 1],
  "Valentine's Day": [2, 14],
  "Valentine’s Day": [2, 14],
  "St Patrick's Day": [3, 17],
  "St Patrick’s Day": [3, 17],
  "St. Patrick's Day": [3, 17],
  "St. Patrick’s Day": [3, 17],
  "April Fools' Day": [4, 1],
  "April Fools’ Day": [4, 1],
  "Anzac Day": [4, 25],
  "May Day": [5, 1],
  Juneteenth: [6, 19],
  "Fourth of July": [7, 4],
  "Bastille Day": [7, 14],
  Halloween: [10, 31],
  "Armistice Day": [11, 11],
  "Veterans Day": [11, 11],
  "Christmas Eve": [12, 24],
  "Christmas Day": [12, 25],
  Christmas: [12, 25],
  "Boxing Day": [12, 26],
  "New Year's Eve": [12, 31],
  "New Year’s Eve": [12, 31],
};

/** So many days from Easter Sunday; or month, weekday and which of the month (−1 the last), and days after that. */
export type MovableDay =
  { readonly easter: number } | { readonly weekday: readonly [number, number, number]; readonly plus?: number };

/** Days that move with the week or the moon. Where countries differ, the one whose press uses the name most. */
export const movableHolidays: Readonly<Record<string, MovableDay>> = {
  "Ash Wednesday": { easter: -46 },
  "Palm Sunday": { easter: -7 },
  "Maundy Thursday": { easter: -3 },
  "Good Friday": { easter: -2 },
  Easter: { easter: 0 },
  "Easter Sunday": { easter: 0 },
  "Easter Monday": { easter: 1 },
  "Whit Monday": { easter: 50 },
  "Martin Luther King Day": { weekday: [1, 1, 3] },
  "Presidents' Day": { weekday: [2, 1, 3] },
  "Presidents’ Day": { weekday: [2, 1, 3] },
  "Memorial Day": { weekday: [5, 1, -1] },
  "Father's Day": { weekday: [6, 7, 3] },
  "Father’s Day": { weekday: [6, 7, 3] },
  "Labor Day": { weekday: [9, 1, 1] },
  "Columbus Day": { weekday: [10, 1, 2] },
  "Election Day": { weekday: [11, 1, 1], plus: 1 },
  Thanksgiving: { weekday: [11, 4, 4] },
  "Thanksgiving Day": { weekday: [11, 4, 4] },
  "Black Friday": { weekday: [11, 4, 4], plus: 1 },
  "Cyber Monday": { weekday: [11, 4, 4], plus: 4 },
};

/** Behind the name of a holiday: then it is a thing of the season, or another name. */
export const afterHolidayName: readonly string[] = [
  "tree",
  "trees",
  "card",
  "cards",
  "carol",
  "carols",
  "market",
  "markets",
  "party",
  "parties",
  "present",
  "presents",
  "gift",
  "gifts",
  "Island",
  "Rising",
  "Agreement",
  "Offensive",
  "dinner",
  "lights",
  "shopping",
  "shoppers",
  "egg",
  "eggs",
  "bunny",
  "jumper",
  "turkey",
  "pudding",
  "Carol",
  "holiday",
  "holidays",
];

export const decadeWords: Readonly<Record<string, number>> = {
  twenties: 192,
  thirties: 193,
  forties: 194,
  fifties: 195,
  sixties: 196,
  seventies: 197,
  eighties: 198,
  nineties: 199,
  noughties: 200,
};

/** Time zones by the letters that stand after a clock time. Only offsets that do not depend on the place. */
export const zones: Readonly<Record<string, string>> = {
  GMT: "Z",
  UTC: "Z",
  BST: "+01:00",
  CET: "+01:00",
  CEST: "+02:00",
  EET: "+02:00",
  EEST: "+03:00",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
};
