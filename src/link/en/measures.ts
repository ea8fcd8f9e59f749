/**
 * Different words for one measure. `heads` name it by themselves ("31 bodies"); `after` follows people who are counted
 * ("12 people have died"); `before` stands right before the figure ("killed 12"); `subjects` stand before "to", "at" and
 * the like ("the death toll rose to 84").
 */
export interface MeasureWords {
  readonly heads: readonly string[];
  readonly after: readonly string[];
  readonly before: readonly string[];
  readonly subjects: readonly string[];
}

export const measures: Readonly<Record<string, MeasureWords>> = {
  death: {
    heads: ["death", "dead", "fatality", "body", "corpse", "toll"],
    after: [
      "died",
      "dead",
      "killed",
      "perished",
      "drowned",
      "murdered",
      "lost their lives",
      "have died",
      "were killed",
    ],
    before: ["killed", "killing", "kills", "kill", "loss of", "lost", "claimed", "claiming", "claims", "dead"],
    subjects: ["death toll", "toll", "deaths", "fatalities", "dead", "killed", "bodies"],
  },
  aboard: {
    heads: [],
    after: [
      "aboard",
      "on board",
      "on the ship",
      "on the boat",
      "on the ferry",
      "on the plane",
      "on the train",
      "on the bus",
    ],
    before: ["carrying", "carried"],
    subjects: ["aboard", "on board"],
  },
  missing: {
    heads: ["missing"],
    after: ["missing", "unaccounted for", "not been found", "yet to be found"],
    before: ["missing"],
    subjects: ["missing"],
  },
  injury: {
    heads: ["injured", "wounded", "injury"],
    after: ["injured", "wounded", "hurt"],
    before: ["injured", "injuring", "injures", "wounded", "wounding", "wounds", "hurt", "hurting"],
    subjects: ["injured", "wounded", "injuries"],
  },
  survivor: {
    heads: ["survivor"],
    after: ["survived", "rescued", "alive", "saved"],
    before: ["rescued", "rescuing", "saved", "saving"],
    subjects: ["survivors", "rescued"],
  },
  arrest: {
    heads: ["arrest", "detainee"],
    after: ["arrested", "detained"],
    before: ["arrested", "arresting", "detained", "detaining"],
    subjects: ["arrests", "arrested", "detained"],
  },
  displaced: {
    heads: ["displaced", "evacuee"],
    after: ["displaced", "evacuated", "homeless"],
    before: ["displaced", "displacing", "evacuated", "evacuating"],
    subjects: ["displaced", "evacuated"],
  },
};

/** Heads that only say that people are counted: what of them is said elsewhere in the clause. */
export const plainHeads: ReadonlySet<string> = new Set([
  "person",
  "people",
  "other",
  "victim",
  "passenger",
  "man",
  "woman",
  "life",
  "civilian",
  "resident",
  "them",
  "who",
]);

/** Heads that are counted everywhere and measure nothing: "five times", "three ways". */
export const idleHeads: ReadonlySet<string> = new Set(
  "time way thing kind sort type reason question example point fold half dollar pound euro mile other".split(" "),
);

/** Words that end a counted noun's own phrase: "fighters | from France". */
export const phraseEnds: ReadonlySet<string> = new Set(
  "of from in on at with who that which whose and or to for by near inside outside during after before were was are is have has had been".split(
    " ",
  ),
);

/** Words after which a clause speaks of something else. */
export const clauseEnds: ReadonlySet<string> = new Set(
  "said says told that which when where after before because although though if while whom but".split(" "),
);

/** What stands between a measure's name and its figure: "the toll rose to 84", "the number killed was 84". */
export const levelWords: ReadonlySet<string> = new Set(
  "to at is was are were reaches reached reaching hit hits passed passes stands exceeds exceeded".split(" "),
);

/** What may stand between a verb and its figure and says nothing about what is counted. */
export const fillers: ReadonlySet<string> = new Set(
  "at least about around some nearly almost more less fewer than over under up to as many another a an the additional further roughly approximately only".split(
    " ",
  ),
);

/** "There were 236", "put the figure at 236": what is counted stands before. */
export const bareLeads: readonly string[] = [
  "there were",
  "there are",
  "there was",
  "there is",
  "it was",
  "it is",
  "figure at",
  "number at",
  "total at",
  "toll at",
  "number to",
  "figure to",
  "total to",
];

/** "The company says 214." */
export const sayingWords: ReadonlySet<string> = new Set("says said say gives gave give".split(" "));

/** "The last seven bodies", "another 12 people", "12 more people": some that are added or left, not how many there are. */
export const partWords: ReadonlySet<string> = new Set(
  "first last next another more further other additional".split(" "),
);

/** Irregular plurals of what news counts. */
export const irregular: Readonly<Record<string, string>> = {
  people: "person",
  persons: "person",
  men: "man",
  women: "woman",
  children: "child",
  lives: "life",
  bodies: "body",
  babies: "baby",
};
