const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that open a noun phrase and are no part of what it says. */
export const determinerWords = words(
  "the a an this that these those his her its their our my your some any all both each every several many most few no another other one two three four five six seven eight nine ten dozens hundreds thousands more hundred thousand million billion dozen scores",
);

/** Determiners that point back at something already spoken of. */
export const pointingWords = words("the this that these those such");

/** Small words that can never describe a noun: a phrase cannot reach past one to the left. */
export const phraseStops = words(
  "upon toward towards whether versus including regarding excluding concerning of to in on at by for from with without about against over under between among amid after before during since until into onto through across around near off out up down as than like unlike despite via per within along behind beyond " +
    "and or but nor yet so if because while when where who whom whose which what that how why whether though although unless not n't n’t " +
    "i you he she it we they me him us them himself herself themselves itself there here then now also only even just still already again too very more most less least fewer cent percent ever never often always later earlier once " +
    "is are was were be been being am has have had having do does did done will would can could may might must shall should 's-been 're 've 'll 'd " +
    "get gets got make makes made take takes took give gives gave go goes went come comes came see sees saw seen meet meets met help helps helped let lets keep keeps kept hold holds held send sends sent leave leaves left bring brings brought pay pays paid " +
    "urge press force allow ask tell warn call want need seek sought lead leads led face faces faced join joined hit kill killed shot fight fought find found begin began show showed thank blame accuse back backed use used build built lose lost win won run ran put sit sat stand stood set cut told says say",
);

/** Words in -ed and -ing that describe people rather than say what was done to them. */
export const describingForms = words(
  "leading senior retired elected appointed visiting neighbouring neighboring ruling governing armed masked unnamed united intelligence engineering banking manufacturing training nursing commanding operating supervising attending serving acting striking practising practicing " +
    "working voting supposed so-called experienced seasoned trusted respected renowned noted registered licensed chartered skilled displaced detained injured wounded jailed exiled veteran building shipping housing planning fishing farming mining funding ranking dissenting opposing organising organizing participating surviving grieving",
);

/** Plurals that stand before a noun: "rights activists". */
export const pluralModifiers = words(
  "rights sports customs affairs news arms operations relations communications services sales markets systems politics economics physics statistics logistics forensics crisis human-rights weapons drugs prisons elections fisheries forests " +
    "women's men's children's veterans savings futures securities claims damages homes parks railways roads works games",
);

/** Numerals that end a number before a noun: in "1.5 million residents" the phrase begins at "residents". */
export const numeralWords = words("hundred thousand million billion trillion dozen dozens hundreds thousands scores");
