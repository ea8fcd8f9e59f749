const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** One person by kin, age, condition or part in what happened; with those of `sourcePerson`, who may be a "he" or "she" that is never named. */
export const personWords = words(
  "man woman boy girl teenager teen child baby toddler infant youth youngster pensioner mother father mum mom dad parent son daughter brother sister husband wife spouse widow widower uncle aunt nephew niece cousin grandmother grandfather grandson granddaughter " +
    "friend girlfriend boyfriend partner fiancé fiancée lover roommate classmate teammate colleague successor predecessor rival opponent boss employer owner landlord tenant customer client patient suspect defendant accused attacker assailant gunman shooter killer murderer robber thief " +
    "burglar driver motorist cyclist motorcyclist rider pedestrian deceased fugitive detainee prisoner inmate hostage refugee migrant immigrant plaintiff complainant whistleblower nominee candidate front-runner frontrunner contender challenger incumbent hopeful winner champion finalist contestant " +
    "player athlete runner footballer cricketer golfer boxer swimmer sprinter skater gymnast wrestler jockey referee umpire pitcher quarterback forward defender winger skipper batsman bowler newcomer rookie freshman pupil graduate apprentice intern " +
    "businessman businesswoman entrepreneur billionaire millionaire tycoon mogul magnate banker broker builder plumber carpenter electrician mechanic chef cook waiter waitress barber hairdresser baker butcher nurse midwife therapist psychologist psychiatrist dentist vet pharmacist " +
    "priest pastor imam rabbi monk nun preacher reverend missionary artist painter sculptor photographer filmmaker director producer musician rapper pianist guitarist drummer composer conductor dancer comedian presenter host anchor broadcaster blogger influencer youtuber model designer " +
    "novelist writer poet playwright columnist publisher translator librarian philosopher mathematician physicist chemist biologist geologist anthropologist archaeologist sociologist astronaut explorer inventor programmer developer technician " +
    "democrat republican conservative liberal socialist libertarian communist progressive moderate statesman stateswoman politician dictator strongman rebel warlord jihadist extremist terrorist activist dissident veteran marine sailor sergeant lieutenant serviceman servicewoman policeman policewoman cop " +
    "constable guard warden ranger lifeguard bodyguard butler maid nanny babysitter guide tourist visitor guest host hostess traveller traveler bride groom newlywed heir heiress baron duke duchess earl countess monarch ruler sultan emir native celebrity star legend icon hero heroine villain loser lad guy lady gentleman",
);

/** The same people in the plural, where it is not the singular and an "s". */
export const peopleWords = words(
  "people men women children boys girls babies kids teenagers teens youths youngsters pensioners mothers fathers sons daughters brothers sisters siblings twins husbands wives couples families spouses widows grandparents grandchildren citizens civilians migrants refugees immigrants asylum-seekers " +
    "prisoners inmates detainees hostages suspects defendants attackers gunmen fighters players athletes teammates candidates nominees contenders rivals customers clients consumers patients tourists visitors guests fans spectators pedestrians drivers motorists cyclists pupils graduates graduands alumni members followers " +
    "nationals foreigners locals natives settlers tribesmen policemen servicemen businessmen businesswomen entrepreneurs artists writers musicians actors singers composers photographers chefs owners founders tenants landlords homeowners borrowers taxpayers employers subscribers users readers listeners viewers participants contestants competitors " +
    "winners losers champions finalists crews teams-mates rescuers divers climbers hikers sailors marines veterans astronauts engineers programmers developers authors priests pastors nuns monks imams believers worshippers pilgrims descendants ancestors colleagues acquaintances strangers bystanders onlookers captors kidnappers hijackers smugglers traffickers poachers pirates looters rioters hackers thieves robbers",
);

/** Plural → singular where it is more than an "s" less. */
export const irregularPersons: ReadonlyMap<string, string> = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["babies", "baby"],
  ["wives", "wife"],
  ["gunmen", "gunman"],
  ["policemen", "policeman"],
  ["servicemen", "serviceman"],
  ["businessmen", "businessman"],
  ["businesswomen", "businesswoman"],
  ["families", "family"],
  ["thieves", "thief"],
]);

/** Nouns that only "she" stands for, and only "he". */
export const hersWords = words(
  "woman girl lady mother mum mom daughter sister wife widow aunt niece grandmother granddaughter girlfriend fiancée actress waitress heroine heiress duchess countess baroness queen princess empress nun bride policewoman servicewoman businesswoman spokeswoman congresswoman chairwoman councilwoman stateswoman saleswoman sportswoman hostess maid midwife",
);
export const hisWords = words(
  "man boy lad guy gentleman father dad son brother husband widower uncle nephew grandfather grandson boyfriend fiancé waiter duke baron king prince emperor monk priest groom policeman serviceman businessman congressman chairman councilman statesman salesman sportsman gunman fisherman fireman",
);

/** What a title before a name is called in running text. */
export const titleNouns: ReadonlyMap<string, readonly string[]> = new Map([
  ["sen.", ["senator", "lawmaker"]],
  ["sen", ["senator", "lawmaker"]],
  ["senator", ["lawmaker"]],
  ["rep.", ["representative", "congressman", "congresswoman", "lawmaker"]],
  ["rep", ["representative", "congressman", "congresswoman", "lawmaker"]],
  ["representative", ["congressman", "congresswoman", "lawmaker"]],
  ["congressman", ["representative", "lawmaker"]],
  ["congresswoman", ["representative", "lawmaker"]],
  ["gov.", ["governor"]],
  ["gov", ["governor"]],
  ["pres.", ["president"]],
  ["gen.", ["general"]],
  ["gen", ["general"]],
  ["col.", ["colonel"]],
  ["capt.", ["captain"]],
  ["lt.", ["lieutenant"]],
  ["sgt.", ["sergeant"]],
  ["maj.", ["major"]],
  ["adm.", ["admiral"]],
  ["supt.", ["superintendent"]],
  ["insp.", ["inspector"]],
  ["det.", ["detective"]],
  ["amb.", ["ambassador"]],
  ["prof.", ["professor"]],
  ["prof", ["professor"]],
  ["dr.", ["doctor"]],
  ["dr", ["doctor"]],
  ["mp", ["lawmaker", "legislator"]],
  ["prime minister", ["premier", "minister"]],
  ["ceo", ["chief executive", "executive"]],
]);
