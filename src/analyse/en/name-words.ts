const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** A capitalised run that ends in one of these, or has it before "of", names a body: "Harbour Relief Front". */
export const organisationWords = words(
  "Academy Affairs Attorneys Bistro Cafe Café Cruises Dockyard Ferries Hub Line Lines Railways Restaurant Salvage Shipping Shipyard Shipyards Supermarkets Yards Bancorp Brands Capital Commissioners Computing Entertainment Financial Finance Foods Groups Labs Magistrates Medicals Pharma Pictures Properties Publishers Publishing Securities Seminary Steel Teams Union Academy Administration Agency Airlines Airways Alliance Army Assembly Associates Association Associations Authority Bank Battalion Board Boards Brigade Brigades Brotherhood " +
    "Bureau Cabinet Cartel Caucus Centre Center Chamber Church Clinic Club Coalition Co Co. College Command Commission Committee Communications Company Confederation Conference Congress Conservancy " +
    "Consortium Constabulary Consulate Consulting Cooperative Corp Corp. Corporation Corps Council Court Courts Crescent Delegation Department Dept Directorate Division Embassy Energy Enterprise " +
    "Enterprises Exchange Executive Express Faculty FC Federation Fleet Force Forces Forum Foundation Front Fund Gazette Government Group Guard Guards Guild Herald Holdings " +
    "Inc Inc. Inspectorate Industries Initiative Insurance Intelligence Institute Institution International Journal Judiciary Laboratories Laboratory League Legion Legislature Limited LLC LLP Lobby Ltd Ltd. " +
    "Magazine Mail Media Militia Ministry Mirror Mission Motors Movement Nations Navy Network Networks News Newspaper NGO Observatory Observer Office Ombudsman Orchestra Organisation " +
    "Organization Panel Parliament Partners Partnership Party Petroleum Pharmaceuticals Philharmonic Plc PLC Police Post Press Productions Programme Prosecutor's Radio Records Reserve Resources School Schools " +
    "Secretariat Senate Seminary Service Services Society Solutions Squad Studio Studios Syndicate Systems Taskforce Team Technologies Technology Telecom Telegraph Television Times Treasury " +
    "Tribunal Tribune Troops Trust TV Union United Universities University Unit Ventures Watch Wing Works",
);

/** The last word of a firm's name: "the company" may be it. */
export const firmWords = words(
  "Airlines Airways Bancorp Brands Breweries Company Corp Corp. Corporation Cruises Electric Energy Enterprises Ferries Foods Group Holdings Inc Inc. Industries Limited Line Lines Ltd Ltd. LLC LLP Mining Motors Oil Petroleum Pharma " +
    "Pharmaceuticals Plc PLC Power Railways Salvage Shipping Shipyards Solutions Steel Supermarkets Systems Technologies Telecom",
);

/** A run that ends in one of these, or starts with it before "of", is a place or building. */
export const placeWords = words(
  "Airport Airfield Alley Arch Archipelago Arena Avenue Barracks Base Basin Bay Beach Boulevard Bridge Building Canal Canyon Cape Castle Cathedral Cemetery City Coast County Creek Crossing Dam Delta " +
    "Desert District Drive Estuary Falls Field Fort Forest Gardens Gate Glacier Governorate Gulf Hall Harbor Harbour Heights Highlands Highway Hill Hills Hospital Hotel House Island Islands Isle Isles Jail Kingdom Lagoon Lake " +
    "Lane Market Memorial Mill Mine Monastery Monument Mosque Motorway Mount Mountain Mountains Municipality Museum Oblast Ocean Palace Park Pass Peninsula Pier Plains Plateau Plaza " +
    "Pond Port Precinct Prefecture Prison Province Quarter Railway Ranch Range Refinery Region Reef Republic Reservoir Reserve Ridge River Road Roundabout Ruins Sea Shrine Square Stadium State States Station Street Strait Straits Strip " +
    "Suburb Synagogue Temple Terminal Territories Territory Theatre Theater Tower Towers Town Township Tunnel Valley Village Volcano Ward Waterfront Wharf Woods Zone Zoo",
);

/** Words that open a place's name: "Mount Carrow", "Lake Oln", "Fort Vane". */
export const placeOpeners = words(
  "Mount Mt Mt. Lake Fort Port Cape Camp Isla Sierra Rio Río San Santa Saint St. St El Los Las Al New North South East West Northern Southern Eastern Western Central Upper Lower Greater",
);

export const eventWords = words(
  "Awards Award Bowl Carnival Championship Championships Cup Day Derby Election Elections Expo Fair Festival Final Finals Games Grand-Prix Holocaust Hurricane Intifada Marathon Massacre Olympics Paralympics Open Prix " +
    "Rally Referendum Revolution Series Spring Summit Symposium Tournament Tour Treaty Trophy Typhoon Uprising War Wars Week Year Eve Convention Attacks Crisis Pandemic",
);

/** Words that open the name of a storm or an action: "Hurricane Mara", "Operation Long Tide". */
export const eventOpeners = words("Hurricane Typhoon Cyclone Storm Operation");

/** A name right after one of these, with no comma, is a vessel's: "the ferry Long Tern". */
export const vesselWords = words(
  "boat cutter dinghy ferry ferries freighter frigate liner lugger ship steamer steamship submarine tanker trawler trimaran tugboat vessel warship yacht",
);

/** Before "the" and a name they say that one travels on it. */
export const boardWords = words("aboard capsized scuttled torpedoed onboard");

/** Before "of the" and a name: what only a vessel has or suffers. */
export const vesselParts = words("capsizing capsize crew grounding hull sinking stern wreck wreckage");

/** After a name: what only a vessel does. */
export const vesselVerbs = words("capsized capsizes foundered sank sinks sails");

/** Written after a firm's or a person's name and a comma, and part of it: "Halvar, Inc." */
export const nameSuffixes = words("Inc Inc. Ltd Ltd. LLC LLP Corp. Corp plc PLC Jr Jr. Sr Sr.");

/** Laws, plans, deals and works: names, yet of no person, place or body. */
export const workWords = words(
  "Accord Accords Act Agenda Agreement Album Amendment Article Bible Bill Charter Code Constitution Convention Covenant Declaration Deal Law Manifesto Novel Ordinance Pact Plan Project Prize Protocol Quran Qur'an Koran Report Resolution Rules Statute Song Story Strategy Scheme Treaty Torah",
);

/** Small words that may stand inside a name. */
export const personParticles = words(
  "de del della der den di da do dos das du la le van von ter ten bin bint ibn al el ul ur ud ben abu af av zu y e of",
);
export const nameConnectors = words(
  "of for and the & de del della des di da do dos das du la las le les los y e on et und et",
);

/** Small words after a hyphen that are no part of the name before it: "Norland-led". */
export const hyphenTails = words(
  "led based backed born made run wide style era level like majority only owned held bound free trained ruled linked hit flag ally area born-and aged loyal plus pro side type war wing rich funded armed",
);
