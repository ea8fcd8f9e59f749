const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Forms of address; never part of the name, and what follows is a person. */
export const honorifics = words(
  "Shri Smt Late Uncle Aunt Maulana Mufti Ustad Hajj Haji Mr Mr. Mrs Mrs. Ms Ms. Mx Mx. Miss Dr Dr. Prof Prof. Professor Sir Dame Lord Lady Rev Rev. Reverend Fr Fr. Father Sister Brother Rabbi Imam Sheikh Sheikha Shaykh Ayatollah Mullah Pope Cardinal Archbishop " +
    "Bishop Pastor Hon Hon. King Queen Prince Princess Emperor Empress Sultan Emir Duke Duchess Earl Count Countess Baron Baroness Mme Mme. Mlle. Messrs Messrs. Madame Monsieur Señor Don Herr Frau Saint Tsar Chief",
);

/** Ranks and offices that, capitalised before a name, are not part of it. */
export const officeWords = words(
  "President Vice Deputy Member Members Parliament Highness His Her Majesty Excellency Lady First Prime Premier Chancellor Minister Secretary Undersecretary Senator Sen. Sens. Congressman Congresswoman Representative Rep. Reps. Rep Sen Governor Gov. Gov Mayor Ambassador Amb. Consul Commissioner " +
    "Chairman Chairwoman Chairperson Chair Speaker Director Attorney Prosecutor Judge Justice Magistrate Sheriff Inspector Superintendent Detective Constable Officer Sergeant Sgt. Sgt Lieutenant " +
    "Lt. Lt Captain Capt. Capt Major Maj. Colonel Col. Col Brigadier General Gen. Gen Commander Cmdr. Admiral Adm. Marshal Corporal Cpl. Private CEO CFO COO Spokesman Spokeswoman Spokesperson Coach Manager Striker Defender Midfielder Goalkeeper Analyst " +
    "Envoy Councillor Councilman Councilwoman Councilor Lawmaker Legislator MP MEP Assemblyman Advocate Barrister Counsel Economist Editor Reporter Correspondent Author Actor Actress Singer Director-General Secretary-General Leader Activist " +
    "Co-founder Founder Chief Executive Acting Former Foreign Interior Defence Defense Finance Health Education Justice Home Trade Environment Labor Labour Transport Energy Agriculture State Affairs Supreme Crown " +
    "Adviser Advisor Coordinator Ombudsman Principal Registrar Treasurer Whip Dean Provost Rector Chef Doctor Nurse Engineer Constable Presidential Comrade Taoiseach Ayatollah Pres. Det. Supt. Insp. PM",
);

/** Of those, the ones that are an office by themselves: a run must hold one to be read as a title. */
export const officeHeads = words(
  "Member Members Highness Majesty Excellency President Premier Chancellor Minister Secretary Undersecretary Senator Sen. Sens. Congressman Congresswoman Representative Rep. Reps. Rep Sen Governor Gov. Gov Mayor Ambassador Amb. Consul Commissioner " +
    "Chairman Chairwoman Chairperson Chair Speaker Director Attorney Prosecutor Judge Justice Magistrate Sheriff Inspector Superintendent Detective Constable Officer Sergeant Sgt. Sgt Lieutenant Lt. Lt Captain " +
    "Capt. Capt Major Maj. Colonel Col. Col Brigadier General Gen. Gen Commander Cmdr. Admiral Adm. Marshal Corporal Cpl. Private CEO CFO COO Spokesman Spokeswoman Spokesperson Coach Manager Striker Defender Midfielder Goalkeeper Analyst Envoy Councillor " +
    "Councilman Councilwoman Councilor Lawmaker Legislator MP MEP Assemblyman Advocate Barrister Counsel Economist Editor Reporter Correspondent Author Actor Actress Singer Director-General Secretary-General Leader " +
    "Activist Co-founder Founder Executive Adviser Advisor Coordinator Ombudsman Principal Registrar Treasurer Whip Dean Provost Rector Chef Doctor Nurse Engineer Comrade Taoiseach Pres. Det. Supt. Insp. PM",
);

/** The same offices in small letters, which say that the name after them is a person's: "midfielder Jo Vane". */
export const personNouns = words(
  "president premier chancellor minister secretary senator congressman congresswoman representative governor mayor ambassador commissioner chairman chairwoman chair speaker director attorney prosecutor judge justice " +
    "magistrate sheriff inspector superintendent detective constable officer sergeant lieutenant captain major colonel brigadier general commander admiral marshal spokesman spokeswoman spokesperson coach manager " +
    "striker defender midfielder goalkeeper forward winger analyst envoy councillor lawmaker legislator lawyer advocate barrister economist editor reporter correspondent author actor actress singer leader activist " +
    "founder co-founder executive adviser advisor coordinator principal dean rector chef doctor nurse engineer scientist researcher historian journalist writer poet artist painter photographer musician rapper comedian " +
    "filmmaker producer designer architect entrepreneur businessman businesswoman billionaire teacher professor lecturer student farmer fisherman driver pilot priest pastor bishop rabbi imam wife husband son daughter " +
    "mother father brother sister uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother widow friend colleague partner girlfriend boyfriend fiancé fiancée candidate nominee incumbent challenger winner champion " +
    "victim suspect defendant gunman witness resident neighbour neighbor volunteer dissident rebel warlord monk nun whistleblower billionaire tycoon mogul skipper batsman bowler boxer swimmer sprinter golfer teammate rival successor predecessor",
);
