/** Where a counted noun phrase stops: function words, auxiliaries, and time words. */
export const stopsCounting: readonly string[] = (
  "a an the this that these those and or but nor as at by for from in into on onto over under out up down off " +
  "through to toward towards with within without while when where who whom whose which if than then after " +
  "before since until till during between among amid across around about against near outside inside behind " +
  "beyond because so not also have has had is are was were be been being am do does did will would can could " +
  "may might must shall should there here it they he she we you i them him us its their his her our your my per " +
  "each every more less ago later earlier now only alone yet still already said says say told today yesterday " +
  "tomorrow last next despite versus via whether though although however including according respectively " +
  "currently recently either neither due altogether anyway irrespective never ever just even both too again away ahead apiece all itself himself herself themselves underwater worldwide nationwide statewide countrywide overseas abroad online indoors outdoors upstairs downtown"
).split(" ");

/** Verbs in forms that may follow a counted noun directly; -ed and -ing are read from their endings. */
export const verbsAfterCounted: readonly string[] = (
  "died die dies lost won went go came come fell fall rose rise left leave took take made make got get gave " +
  "give saw see ran run met sat stood stand held fled flee hit shot sold bought sent spent built burnt burned " +
  "drowned drown want need live work voted vote began became become remain spoke know knew think face seek " +
  "sought lay lie broke grew drew fought fight put set show lived cost worth born seen hurt known shown taken " +
  "given killed injured wounded found drive use join help try"
).split(" ");

/** Plurals without an -s, and words that stand for people: a counted phrase may end with one. */
export const peopleWords: readonly string[] = (
  "people population men women children police peshmerga militia infantry cavalry troops staff personnel crew cattle sheep aircraft deer fish dead wounded injured " +
  "missing"
).split(" ");

/** Words after "-" that the number counts: "an 11-member panel". */
export const countedAfterHyphen: readonly string[] = (
  "acre bed bedroom seat member man person page storey story strong car vehicle game match goal run nation " +
  "country party judge ship team vote word room unit piece part"
).split(" ");

/** Nouns for counts of harm that stand before the number: "the death toll rose to 84". */
export const tollNouns: readonly string[] = [
  "death toll",
  "toll",
  "number of dead",
  "number of deaths",
  "body count",
  "number of injured",
  "attendance",
  "population",
  "turnout",
  "workforce",
  "headcount",
  "membership",
  "caseload",
  "number of cases",
];

/** Words before a number that is part of the one before it. */
export const partCues: readonly string[] = ["including", "among them", "of whom", "of which", "of them"];
