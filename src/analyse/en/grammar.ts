/** Closed classes of English, as word lists: what a rule needs to find where a noun phrase or a clause begins and ends. */

export const auxiliaries =
  "am is are was were be been being has have had having do does did will would can could may might must shall should " +
  "'s 're 'm 've 'll 'd n't not ’s ’re ’m ’ve ’ll ’d n’t wo ca";

export const beForms = "am is are was were be been being 's 're 'm ’s ’re ’m";

export const negations = "not n't n’t never nor hardly neither";

export const modals = "will would can could may might must shall should do does did not n't n’t 'll ’ll wo ca to";

export const subjectPronouns = "i you he she it we they who that which one others many some most few nobody everyone";

/** A subject that is one word and nothing to its left belongs to it. */
export const barePronouns = "i you he she it we they";

export const objectPronouns = "me him her us them himself herself themselves";

export const determiners =
  "the a an this that these those his her its their our my your some any no every each another both all several many most few " +
  "two three four five six seven eight nine ten";

export const possessives = "his her its their our my your";

export const prepositions =
  "in on at during after before since by for with from to into about of over under against between among through via amid " +
  "despite without within until till near across behind beyond per regarding concerning following including like unlike " +
  "throughout towards toward upon off onto than";

/** A clause with a subject of its own begins after one of these. */
export const subordinators =
  "that because as while when if although though but whether since after before until than so where what how why whereas " +
  "unless once even which who whom whose yet because then";

export const coordinators = "and but or nor yet";

/** Stand between a subject and its verb, or before both, and belong to neither. */
export const adverbs =
  "also later then now still even once again previously recently reportedly repeatedly often sometimes always never ever just " +
  "only already first earlier soon too instead however meanwhile further furthermore moreover nevertheless nonetheless " +
  "therefore thus indeed perhaps maybe simply flatly briefly long far well both either all not n't n’t subsequently " +
  "privately publicly famously additionally finally eventually initially separately similarly likewise consequently " +
  "today yesterday though in-turn";

/** Before the subject, with or without a comma: nothing of the subject's. */
export const openers =
  "but and so yet or still however meanwhile also then now instead indeed nor plus moreover furthermore nevertheless again " +
  "later earlier today yesterday recently elsewhere there here perhaps maybe although though because as while when if since " +
  "that whether finally";

/** Past and present forms the -ed rule cannot know. */
export const commonVerbs =
  "went came took made got gave saw left ran won lost met kept began spoke stood sent put led grew became brought built bought " +
  "caught chose drew drove fell fought flew forgot paid rose sat sold shot spent struck taught threw wore hit cut hurt let " +
  "goes comes takes makes gets gives sees leaves runs wins loses meets keeps begins speaks stands sends puts leads grows becomes " +
  "brings looks seems appears remains includes continues follows happens means needs faces tries works lives plays hopes " +
  "sought taught felt found thought knew wrote drank ate slept swung stole broke blew flung clung bore tore swore woke froze hid rode " +
  "shook shut slid sprang stuck strode swept swam wept withdrew understood undertook forgave forbade became beat bent bet bid bled " +
  "go come take make get give see run win lose meet keep begin speak stand send lead grow become bring look seem appear remain " +
  "include happen need try did does has been going";

export const timeWords =
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april " +
  "may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday " +
  "tonight tomorrow morning afternoon evening night noon week month year weekend earlier later last next this recently ago now " +
  "then previously early late afterward afterwards wednesdays spring summer autumn fall winter days weeks months years hours";

/** Clause openers that ask: "asked whether", "explained how". */
export const askingWords = "whether if how why what when where who which";
