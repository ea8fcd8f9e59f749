const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** People spoken of together, who in news are so often an unnamed source. Plural → singular is a final "s" less, unless listed in `irregularPeople`. */
export const sourcePeople = words(
  "activists advisers advisors advocates agents aides allies analysts archaeologists astronomers attorneys authorities backers biologists bystanders campaigners campaigners clerics climatologists coaches colleagues commanders commentators commissioners conservationists " +
    "councillors critics defenders delegates demonstrators deputies detectives developers diplomats directors doctors donors economists editors employees engineers envoys epidemiologists executives experts eyewitnesses farmers firefighters fishermen " +
    "forecasters friends generals geologists governors guards historians industrialists inspectors insiders investigators investors islanders journalists judges jurors landowners lawmakers lawyers leaders legislators locals managers mayors medics meteorologists militants ministers " +
    "monitors mps neighbours neighbors negotiators nurses observers officers officials operators opponents organisers organizers parents paramedics passengers physicians pilots planners police politicians pollsters professors prosecutors protesters psychologists " +
    "rebels regulators relatives reporters representatives rescuers researchers residents reviewers scholars scientists seismologists senators shareholders shopkeepers soldiers sources specialists spokesmen spokespeople spokeswomen staffers strategists students supporters surgeons " +
    "surveyors survivors teachers traders troops unionists users victims villagers virologists volunteers voters watchdogs witnesses workers",
);

/** One such person, after "a", "an", "one", "another", "the". */
export const sourcePerson = words(
  "activist adviser advisor advocate aide ally analyst attorney bystander campaigner cleric colleague commander commentator councillor critic delegate demonstrator deputy detective diplomat doctor economist " +
    "employee engineer executive expert eyewitness farmer firefighter fisherman historian insider inspector investigator investor islander journalist judge lawmaker lawyer legislator local manager medic militant neighbour neighbor observer " +
    "officer official opponent organiser organizer paramedic passenger physician pilot politician professor prosecutor protester relative reporter representative rescuer researcher resident scholar scientist senator shopkeeper " +
    "soldier source specialist spokesman spokesperson spokeswoman staffer strategist student supporter surgeon survivor teacher trader unionist victim villager volunteer voter witness worker",
);

/** Bodies spoken of by what they are. */
export const sourceBodies = words(
  "administration agency airline army association authority bank board bureau cabinet centre center charity church club coalition college commission committee company congress corporation council court department directorate " +
    "embassy federation firm foundation fund government hospital inquiry institute judiciary junta king-in-council league manufacturer military militia ministry monarchy navy network newspaper operator opposition " +
    "organisation organization palace panel parliament party police prosecution publisher regime regulator retailer school senate services startup supplier team tribunal union university watchdog treasury",
);

/** Offices one person holds, lower case: "the president" is a person the report has named. */
export const offices = words(
  "president premier chancellor minister secretary senator congressman congresswoman governor mayor ambassador commissioner chairman chairwoman chair chairperson speaker director prosecutor judge " +
    "justice sheriff inspector superintendent captain colonel commander admiral spokesman spokeswoman spokesperson coach manager envoy coordinator leader founder ceo executive adviser advisor editor author actor actress " +
    "singer striker midfielder goalkeeper lawmaker councillor professor scientist researcher economist analyst lawyer attorney doctor pope king queen prince princess bishop archbishop ombudsman commissioner principal rector",
);

/** Irregular or same-form nouns, plural → singular. */
export const irregularPeople: ReadonlyMap<string, string> = new Map([
  ["fishermen", "fisherman"],
  ["spokesmen", "spokesman"],
  ["spokeswomen", "spokeswoman"],
  ["spokespeople", "spokesperson"],
  ["allies", "ally"],
  ["deputies", "deputy"],
  ["attorneys", "attorney"],
  ["authorities", "authority"],
  ["witnesses", "witness"],
  ["eyewitnesses", "eyewitness"],
  ["coaches", "coach"],
]);

/** Nouns of the lists above that are adjectives as often: "an official visit", "the military court". */
export const alsoAdjectives = words(
  "official expert executive principal local military volunteer veteran specialist opposition chair private professional individual",
);
