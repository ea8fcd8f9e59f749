/** Words that any report may hold and that mark no story off: function words, and what every newsroom writes every day. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    "about above according across after again against ahead almost alone along already also although always among amount another answer anybody anyone " +
    "anything appear area around article asked away back based became because become been before began begin behind being below best better between " +
    "beyond body both bring brought called came cannot case cause certain chance change chief child children claim clear close come comes coming comment " +
    "common company concern condition continue could country course court current daily date days deal decade decide decision degree described despite " +
    "different director does doing done down during each earlier early earth easy effort eight either else end enough especially even evening event ever " +
    "every everybody everyone everything evidence exact example expect expected fact failed fall family families father feel fell felt fewer figure figures " +
    "final finally find first five follow followed following forward found four friday friend from front full further gave general give given goes going gone " +
    "good government great group groups grow had half hand happen happened hard have having head hear heard held help here herself high himself hold home " +
    "hope hour hours house however hundred hundreds idea important include included including increase inside instead into issue issues itself january " +
    "february march april june july august september october november december just keep kept kind knew know known large largest last late later latest law " +
    "lawyer lead leader leaders least leave left less letter level life light like likely line list little live lives living local long longer look lost " +
    "made main make makes making many mark matter maybe mean means meant media meet meeting member members might million billion trillion minister ministry " +
    "minute minutes moment monday money month months more morning most mother move much must name named names nation national near nearly need never news next " +
    "night nine nobody none nothing notice number numbers offer office officer officers official officials often once only open opened order other others " +
    "over paid part parts party pass past people percent cent perhaps person photo picture place plan plans play point points police policy political possible " +
    "power present president press problem process program public published push question questions quick quite reach read real reason receive recent " +
    "recently record report reported reporter reporters reports republic result return right room rule said same saturday says school second secretary " +
    "seem seen sent series serious service services seven several shall share short should show showed shown side since situation small social some " +
    "somebody someone something sometimes soon speak special spoke spokesman spokeswoman spokesperson staff stand start started state stated statement " +
    "states stay step still stop story strong such sunday support sure system take taken takes talk tell tens than that their them themselves then there these " +
    "they thing things think third this those though thought thousand thousands three through thursday till time times today together told took toward " +
    "towards town tried turn tuesday twice under united until upon used using very view visit voice wait want wanted warned watch website wednesday week " +
    "weeks well went were what when where whether which while whole whom whose will with within without woman women word words work worked worker workers " +
    "working world would write wrote year years yesterday yet young your"
  ).split(" "),
);

/** Names that run through the news of all the world: alone they do not make two reports one story. */
export const commonNames: ReadonlySet<string> = new Set([
  "united states",
  "us",
  "u s",
  "america",
  "american",
  "united kingdom",
  "uk",
  "britain",
  "england",
  "london",
  "europe",
  "european union",
  "eu",
  "united nations",
  "un",
  "russia",
  "china",
  "france",
  "germany",
  "washington",
  "new york",
  "paris",
  "brussels",
  "moscow",
  "beijing",
  "parliament",
  "congress",
  "senate",
  "white house",
  "reuters",
  "associated press",
  "ap",
  "afp",
  "bbc",
  "facebook",
  "twitter",
  "x",
]);
