/** What happens to people, in the forms that stand beside a count: "84 were killed", "killing 12", "left 30 injured", "12 dead". */
export const harmForms =
  "killed injured wounded hurt died dead missing drowned arrested detained hospitalised hospitalized rescued displaced evacuated infected trapped stranded " +
  "homeless shot stabbed jailed charged convicted sentenced executed kidnapped abducted deported sacked dismissed vaccinated unaccounted unemployed alive perished saved";

/** The same where a number follows: "killing at least 12", "claimed 84 lives" is no such thing. */
export const harmBefore =
  "killing injuring wounding hurting drowning arresting detaining displacing infecting trapping stranding rescuing evacuating sacking killed injured wounded hurt arrested detained displaced infected trapped rescued evacuated sacked kills injures wounds kill injure wound";

/** Endings and words of nouns for people: "12 more" after "84 dockers" are dockers. */
export const personNouns =
  "people men women children boys girls police troops crew staff personnel passengers residents patients victims civilians";
