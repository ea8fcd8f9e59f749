/**
 * Verbs that report what somebody said, wrote or thinks, by the stance they give it. Base forms; past forms that do not
 * follow the rule stand in `irregularForms`.
 */
export const verbsByStance = {
  asserts:
    "say tell add state explain note remark comment observe announce declare claim argue assert insist maintain contend " +
    "allege acknowledge admit concede confirm affirm reaffirm reiterate repeat report recall recount reveal disclose " +
    "mention write tweet retweet post reply respond answer counter stress emphasize emphasise underscore underline " +
    "highlight testify swear assure inform remind conclude find estimate suggest indicate imply hint signal describe call " +
    "dub label brand characterize characterise accuse blame charge complain criticize criticise lament joke quip boast " +
    "brag exclaim shout yell scream cry whisper mutter read continue agree disagree hold show believe think feel consider " +
    "reckon reason know understand realize realise joke opine muse retort rejoin interject chime concur cite quote " +
    "clarify specify elaborate summarize summarise propose object protest grumble gripe tout hail praise applaud " +
    "condemn denounce blast slam decry deplore mock dismiss rebuke defend credit rule determine argue profess proclaim " +
    "pronounce relate advise certify deem label suspect figure guess doubt assume presume communicate caption crow gush " +
    "rant rail huff sigh laugh smile shrug deadpan begin point chant text email telegraph relay confess bark boom beam roar snap echo scoff thunder fume gloat snarl preach posit attest surmise theorize",
  forecasts: "predict forecast expect anticipate foresee project envision envisage prophesy",
  threatens: "threaten",
  promises: "promise pledge vow commit guarantee undertake swear",
  warns: "warn caution",
  denies: "deny refute rebut reject repudiate disavow disown",
  urges:
    "urge demand order instruct command direct implore beg plead exhort recommend encourage insist-on petition beseech " +
    "press lobby",
  asks: "ask inquire enquire wonder question query request",
  expresses: "hope fear want wish worry regret welcome thank apologize apologise congratulate vent prefer long",
} as const;

/** past, or past and participle where they differ */
export const irregularForms: Readonly<Record<string, string>> = {
  say: "said",
  tell: "told",
  write: "wrote written",
  think: "thought",
  feel: "felt",
  know: "knew known",
  understand: "understood",
  find: "found",
  swear: "swore sworn",
  foresee: "foresaw foreseen",
  forecast: "forecast forecasted",
  read: "read",
  hold: "held",
  show: "showed shown",
  begin: "began begun",
  beseech: "besought",
  undertake: "undertook undertaken",
  quote: "quoted",
  quip: "quipped",
  admit: "admitted",
  brag: "bragged",
  beg: "begged",
  slam: "slammed",
  concur: "concurred",
  commit: "committed",
  dub: "dubbed",
  rebut: "rebutted",
  crow: "crowed",
  make: "made",
  put: "put",
  go: "went gone",
  speak: "spoke spoken",
  set: "set",
  take: "took taken",
  see: "saw seen",
  mean: "meant",
  seek: "sought",
  plan: "planned",
  learn: "learned",
};

/** Verbs whose consonant doubles: "admitting". */
export const doublingVerbs = "admit brag beg slam concur commit dub rebut quip plan put set sum chat";

/** Work at arm's length, whatever the sentence reports: so-called "reform". */
export const armsLengthWords = "so-called self-styled self-proclaimed self-described dubbed nicknamed termed";

/** Before a work's name in quotation marks: the novel "Long Water". */
export const workNouns =
  "album anthem article ballad blog book cartoon column comedy documentary drama editorial episode essay exhibition film hit " +
  "magazine memoir movie musical newsletter novel opera painting play podcast poem programme program report series show single " +
  "sitcom song soundtrack story thriller track trilogy video titled entitled headlined";

/** Small by custom inside a title: "The Road to the Sea". */
export const smallTitleWords = "a an and as at but by de for from in of on or the to with & vs";
