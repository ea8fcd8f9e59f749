/** How reporting verbs build their sentences. Base forms; a verb may stand in several lists. */

/** "said the bridge is shut": a clause with no "that". */
export const bareClauseVerbs =
  "say add think believe claim insist argue suggest hope fear announce note admit acknowledge predict warn assert " +
  "contend allege declare explain state tell inform assure remind promise vow pledge swear report reveal confirm concede " +
  "estimate joke quip boast brag complain lament reply respond reckon guess expect " +
  "confess posit attest surmise theorize agree deny conclude write tweet stress emphasize emphasise testify repeat reiterate indicate " +
  "imply hint advise caution counter";

/** "called it a mess", "denied the charge": a noun phrase is what was said. */
export const objectVerbs =
  "call describe accuse deny demand propose criticize criticise praise condemn denounce question dismiss reject blame " +
  "announce predict forecast threaten expect oppose endorse dub label brand characterize characterise slam blast " +
  "decry confirm applaud promise urge acknowledge explain lament deplore " +
  "recommend suggest";

/** "threatened to close", "urged them to close". */
export const infinitiveVerbs =
  "threaten promise pledge vow commit undertake swear urge ask demand order instruct command implore beg plead exhort recommend " +
  "encourage advise warn tell want wish hope expect plan agree offer propose request claim prefer call-on call-for invite " +
  "intend refuse decline seek";

/** Somebody is told: "told reporters", "reminded her". */
export const addresseeVerbs =
  "tell inform assure remind warn ask urge order instruct command implore beg exhort encourage advise promise notify email " +
  "text write";

/** Report nothing by themselves: only with a quotation beside them, or "that". */
export const quoteOnlyVerbs =
  "read hold show begin point laugh smile sigh shrug deadpan crow gush rant rail huff chime interject rejoin retort cry shout " +
  "yell scream whisper mutter continue answer caption chant post find determine rule credit relay relate signal highlight " +
  "underscore underline consider feel write reply respond deem certify pronounce profess proclaim elaborate clarify summarize " +
  "summarise specify quote know understand realize realise see disclose communicate muse opine exclaim recount oppose " +
  "mean figure charge count state comment object reason notice learn bark boom beam roar snap echo scoff thunder fume gloat snarl preach";

/** Thinking and wanting, which nobody need have said. */
export const attitudes =
  "think believe want know hope fear feel wish understand consider doubt assume guess worry suspect see realize realise expect " +
  "prefer long need mean reckon figure";

/** Their past form stands before nouns: "pledged delegates", "alleged fraud". */
export const modifiers =
  "pledge commit allege suspect propose expect promise recommend report estimate threaten want fear claim";

/** Before a colon: a label, nobody who speaks. */
export const labels =
  "advisory breaking caption captions copyright correction credit date ed eds exclusive file gallery image images infographic listen live note " +
  "one two three four five six seven eight nine ten opinion photo photograph photographs photos picture pictures read related source sources topics update updated updates video watch";

/** "asked not to be named", "spoke on condition of anonymity": between the verb and the word that tells. */
export const hidingOpeners = "not to be remain for on condition of that their his her name names";
export const hidden = "named identified quoted anonymous anonymity unnamed";

/** What can be denied by rejecting it. */
export const claims =
  "accusation accusations allegation allegations argument arguments assertion assertions charge charges claim claims contention criticism " +
  "criticisms idea notion report reports rumor rumors rumour rumours speculation suggestion suggestions view";

/** Words that are a noun as often as a verb: a neighbour must decide. */
export const nounsToo =
  "report claim comment state note call show demand promise request order question answer reply charge blame credit doubt fear " +
  "hope wish worry estimate forecast project plan post text email tweet quote cry shout laugh smile sigh joke remark pledge vow " +
  "threat praise rule point figure guess project command counter view brand label blast slam rant scream concern caption chant " +
  "long want signal press relay huff rail direct direct object reason hail stress support back mock propose experience " +
  "read mention recall whisper complaint offer repeat address start begin feel find hold list";

/** Cues of more than one word, with the stance of each. The first word is a verb in any form. */
export const phraseCues = {
  asserts:
    "point out;make clear;make it clear;put it;go on to say;go on to add;refer to;speak of;spell out;talk about;" +
    "write to say;write to complain;phone to say;speak about;sum up;claim responsibility;be confident;be sure;be certain;be convinced",
  urges: "call for;call on;call upon;push for;plead for;plead with;appeal for",
  expresses:
    "be concerned;be worried;be afraid;be hopeful;be optimistic;be pleased;be proud;be glad;be sorry;would like",
} as const;

/** Nouns that can hold what was said: "his claim that", "the warning that". */
export const sayingNouns =
  "statement claim claims warning threat promise pledge assertion allegation allegations suggestion suggestions argument belief " +
  "view hope hopes fear fears concern concerns prediction forecast announcement report reports accusation accusations charge " +
  "charges contention conclusion insistence denial complaint complaints vow idea notion assurance assurances demand remark " +
  "comment comments declaration estimate rumor rumors rumour rumours speculation criticism theory";

/** Of `sayingNouns`, those with a stance of their own. */
export const nounStances = {
  warns: "warning",
  threatens: "threat",
  promises: "promise pledge vow assurance assurances",
  denies: "denial",
  forecasts: "prediction forecast",
  urges: "demand",
  expresses: "hope hopes fear fears concern concerns",
} as const;

/** "is believed to", "are expected to": nobody is named. */
export const passiveVerbs =
  "believe expect think say report understand know predict forecast estimate project allege suspect rumor rumour presume feel";

/** "urged them to sail": who should sail is part of what was urged. */
export const urgingVerbs = "urge ask order instruct command implore beg exhort encourage advise";

/** "said despite the storm it held": a clause may follow a circumstance. */
export const saidAfterCircumstance = "say report claim argue add believe think";

/** With a quoted infinitive they report a deed: began "to unmask" them. */
export const settingOffVerbs = "begin continue hold show";

/** "asked if" opens a question, not a condition. */
export const askingVerbs = "ask asks asked asking wonder wonders wondered know knows knew see sees saw";
