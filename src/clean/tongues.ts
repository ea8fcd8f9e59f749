/** A language of the Latin script, by what no longer text of it does without. */
export interface Tongue {
  /** BCP 47. */
  readonly lang: string;
  readonly name: string;
  /** Small words, and the few others that reports are made of ("said", "according to"). */
  readonly words: string;
  /** Letters that English has not even in borrowed words, each common in this language. */
  readonly letters?: string;
  /** What long words of it begin with, where what other languages say in small words is part of a long one. */
  readonly starts?: string;
}

export const tongues: readonly Tongue[] = [
  {
    lang: "fr",
    name: "French",
    words:
      "le la les de des du d l n qu c s un une et est en que qui dans pour pas sur au aux avec ce cette cet ces il elle ils elles se sa son ses par plus ont été être mais ou où nous vous je leur leurs sont sans fait était a selon après avant contre entre depuis jamais cela dit ans deux trois comme aussi très tout toute tous on sous chez jusqu",
  },
  {
    lang: "de",
    name: "German",
    words:
      "der die das und ist in den von zu mit sich des auf für nicht ein eine einer einem einen eines dem im auch es an werden wird wurde wurden worden aus er sie wir ich hat haben hatte dass nach bei um am als sind noch wie über war waren zum zur aber vor durch oder nur bis so etwas nie sagte sagt mehr gegen unter ihre seine diese dieser kein keine können drei zwei seit beim vom",
    letters: "ßäöü",
  },
  {
    lang: "es",
    name: "Spanish",
    words:
      "el la los las de del y que en un una unos por con para no se su sus al lo le les como más pero es son ha han fue fueron este esta estos entre cuando muy sin sobre también hasta donde desde está están según tras ante nunca algo así dijo años dos tres ya porque había si o contra nos me hay ser",
  },
  {
    lang: "it",
    name: "Italian",
    words:
      "il lo la gli le i di del della dei delle degli dell d l e ed che in un una uno per con non si da dal dalla al alla ai agli nel nella nei sul sulla sono è ha hanno anche come più ma questo questa stato stata stati sua suo suoi loro tra fra dopo prima secondo mai detto anni due tre fino cosa se aveva avevamo",
  },
  {
    lang: "pt",
    name: "Portuguese",
    words:
      "o os a as de do da dos das e que em um uma para com não por no na nos nas se ao aos à às mais como mas foi foram são é pelo pela pelos seu sua seus ser também já está estão ou entre até após segundo nunca disse ela ele anos dois três isso esta este quando sem sobre tem uma coisa assim porta",
    letters: "ãõ",
  },
  {
    lang: "nl",
    name: "Dutch",
    words:
      "de het een van en in is dat op te zijn met voor niet die aan er om ook als maar bij nog uit door naar heeft hebben had worden wordt werd werden over dan ze zij hij wij we dit deze tot na volgens zei geen wel zoals meer tegen onder drie twee jaar nooit zoiets hun haar kan zou sinds tussen zal",
  },
  {
    lang: "af",
    name: "Afrikaans",
    words:
      "die het in is van en wat nie te dat om vir met op sy hy aan ook n 'n by uit oor deur as maar hulle ons ek was word sal kan moet tot na volgens gesê nog so iets nooit meer haar hom hierdie daar drie twee teen onder tydens is en se",
  },
  {
    lang: "sv",
    name: "Swedish",
    words:
      "och i att det som en ett på är av för med den de till inte har hade om men var från vid så kan när eller han hon vi jag skulle sig man också efter ska över nu under enligt säger sade sa aldrig något mot år tre två blir blev där mer hos mellan detta alla utan",
    letters: "åäö",
  },
  {
    lang: "da",
    name: "Danish",
    words:
      "og i at det er en et til på som af for med de den ikke der har havde var fra men om han hun vi jeg sig vil kan blev bliver eller også efter skal ved nu så over hvor ifølge siger sagde aldrig set før mod år tre to under mellem dette indtil når mere uden",
    letters: "øæå",
  },
  {
    lang: "no",
    name: "Norwegian",
    words:
      "og i det er en et til på som av for med de den ikke har hadde var fra men om han hun vi jeg seg vil kan ble blir eller også etter skal ved nå så over hvor å at ifølge sier sa aldri sett før mot år tre to under mellom dette ut når mer uten noe slikt bedre",
    letters: "øåæ",
  },
  {
    lang: "is",
    name: "Icelandic",
    words:
      "og að á í er sem til við um það en af var með ekki fyrir hann hún þar eru verið hafa hefur til þess eftir frá ár segir yrði",
    letters: "ðþæ",
  },
  {
    lang: "fi",
    name: "Finnish",
    words:
      "ja on ei että oli hän myös mutta kun ovat joka sen kuin jos niin tai mukaan sekä ole vain jo nyt olla mitä siitä hänen ollut vielä tämä koskaan mitään emme he se ne sanoo sanoi kertoi ilmoitti asti kolme kaksi vuoden jälkeen noin voi",
    letters: "äö",
  },
  {
    lang: "et",
    name: "Estonian",
    words:
      "ja on ei et see ta oli ka kui mis oma aga või ning mida siis selle olid seda kes veel kuid sõnul kuni pärast teatas ütles kolm kaks aasta sai jääb",
    letters: "õäöü",
  },
  {
    lang: "pl",
    name: "Polish",
    words:
      "i w we na z ze do nie się że to jest o jak po przez dla od za ale są co czy był była było były tym oraz już tylko jego jej ich który która które przed pod może będzie według zostały został została nigdy powiedział powiedziała mówi trzy dwa lat tego a także podczas",
    letters: "łąęśżźćń",
  },
  {
    lang: "cs",
    name: "Czech",
    words:
      "a v ve se na je že s z ze do o to i pro po jako za by ale od však který která které jsou byl byla byli bylo není už jen při podle také nebo až k nikdy nic jsme uvedl uvedla řekl řekla tři dva let před mezi kdy tak co",
    letters: "řěůčšžý",
  },
  {
    lang: "sk",
    name: "Slovak",
    words:
      "a v vo sa na je že s zo z do o to aj pre po ako za by ale od však ktorý ktorá ktoré sú bol bola bolo boli nie už len pri podľa tiež alebo až k nikdy nič sme povedal povedala tri dva rokov pred medzi keď tak čo uviedol",
    letters: "ľťčšžýôäň",
  },
  {
    lang: "hu",
    name: "Hungarian",
    words:
      "a az és hogy nem is egy van meg el de ez volt csak már mint ha még ki azt lesz vagy amely akkor után pedig sem szerint mondta végéig miatt között három két év közölte számára őket",
    letters: "őűáéöü",
  },
  {
    lang: "ro",
    name: "Romanian",
    words:
      "și şi în de la a cu pe că nu este un o unui unei pentru din care mai se au fost sunt prin dar după sau lui al ale a să ca fi acest această potrivit spus până trei doi ani între către asupra va vor",
    letters: "șțăşţ",
  },
  {
    lang: "hr",
    name: "Croatian",
    words:
      "i u je na se da za su od s o a koji koja koje ne ili kao što iz do te bi će ali nije po bio bila bilo sa kako samo već još nakon prema tri dva su rekao rekla godine ostati tijekom izjavio dok",
    letters: "čćšžđ",
  },
  {
    lang: "sl",
    name: "Slovene",
    words:
      "in je v na se da za so z s ki ne pa bi tudi po pri kot od iz bo ali še že kar ni bil bila bile bili do med tem povedal povedala sporočil sporočila tri dve leta navedbah bolj zaradi",
    letters: "čšž",
  },
  {
    lang: "sq",
    name: "Albanian",
    words:
      "të në dhe e i një se për me është nga që do ka u janë tha më si kjo ky por pas deri ishte prej nuk vetëm mbi ku",
    letters: "ë",
  },
  {
    lang: "tr",
    name: "Turkish",
    words:
      "ve bir bu da de için ile olarak daha çok en gibi olan kadar sonra ancak ne o var değil ise her ya mı olduğu göre ki dedi söyledi açıkladı üç iki yıl önce tarafından günü istiyor",
    letters: "ğışçöü",
  },
  {
    lang: "az",
    name: "Azerbaijani",
    words: "və bir bu üçün ilə də da ki olan olub edib görə sonra deyib isə ya hər iki üç il qədər edən idi barədə",
    letters: "ə",
  },
  {
    lang: "eu",
    name: "Basque",
    words: "eta da du ez bat ere izan dira dute zuen dio baina bi urteko egin duen hau izango arte baino gero zen dela",
  },
  {
    lang: "mt",
    name: "Maltese",
    words: "li ta u il l fuq għal tal fil dan din kien kienet ma mill minn biex qal wara jew hu se lill fejn",
    letters: "ħġż",
  },
  {
    lang: "id",
    name: "Indonesian",
    words:
      "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena bisa ada mereka oleh saat sudah telah atau saya kami kata para tersebut bahwa hingga menurut lebih orang hari tiga dua tahun sebagai antara seorang",
  },
  {
    lang: "ms",
    name: "Malay",
    words:
      "yang dan di itu dengan untuk tidak ini dari daripada dalam akan pada juga ke kerana boleh ada mereka oleh ketika sudah telah atau saya kami kata para tersebut bahawa sehingga menurut lebih orang hari tiga dua tahun sebagai antara seorang beliau ialah",
  },
  {
    lang: "tl",
    name: "Tagalog",
    words:
      "ang ng sa na mga ay si ni at para ito hindi rin din kung siya nang may kay niya nila ako mula noong hanggang ayon tatlong dalawang tao matapos dahil kanyang pa",
  },
  {
    lang: "sw",
    name: "Swahili",
    words:
      "ya na wa kwa ni katika za la kuwa hiyo huo huyo pia lakini baada hii yake wake cha kama hivyo alisema kwamba hadi watu siku watatu mujibu wawili hilo huku mwa",
  },
  {
    lang: "zu",
    name: "Zulu",
    words:
      "ukuthi futhi kanye kodwa ngoba uma abantu lapho kuze kube yakhe bakhe wakhe wathi uthe uthi ithe bathi ngesikhathi njengoba lokhu leli lesi le lolu esho khona yini nje kakhulu kuthiwa kubikwa ngemuva",
    starts:
      "uku ukw nga nge ngo ngi kwa kwe kwi kub kuy kut oku okw eku emv ezi izi lwe iin sek seb ubu imi umn aba ama",
  },
  {
    lang: "xh",
    name: "Xhosa",
    words:
      "ukuba kwaye kunye kodwa kuba ukuze abantu kude kube utshilo uthe uthi xa nje ngexesha eli esi le apho kananjalo ngoku lakhe njengoko nangona malunga kwiofisi emva kuvakala",
    starts:
      "uku ukw nga nge ngo ngi kwa kwe kwi kub kuy kut oku okw eku emv ezi izi lwe iin sek seb ubu imi umn aba ama",
  },
  {
    lang: "st",
    name: "Sesotho",
    words: "ka ho le ya ba o e hore tsa wa ke ha na se bo mme kapa empa ne re hae bona ena tse sa batho jwalo",
  },
  {
    lang: "tn",
    name: "Setswana",
    words:
      "ka go le ya ba o e gore tsa wa ke fa ga mo se mme kgotsa mme ne re gagwe bona ene tse sa batho jaaka kwa fela",
  },
  {
    lang: "so",
    name: "Somali",
    words: "ayaa oo in ka ku iyo la uu ay waxaa soo aan loo ee kale si lagu waa ah kaas inay sheegay ilaa",
  },
  {
    lang: "ha",
    name: "Hausa",
    words:
      "da ya a na ta ba cewa za ga ce wannan shi su ne sun yi an don amma har kuma cikin zuwa wani mutane sai inda",
    letters: "ɗƙɓ",
  },
  {
    lang: "yo",
    name: "Yoruba",
    words: "ni ti àwọn sí ó kan fún tí láti wọn bí kò náà pé ọjọ́ rẹ̀ nínú wà sì",
    letters: "ọẹṣ",
  },
  {
    lang: "vi",
    name: "Vietnamese",
    words:
      "và của là có không được cho trong một người với những đã này khi các đến từ cũng để ở vào về tại theo bị vụ cây rằng sẽ ba hai năm hôm",
    letters: "ảạậắằẳẵặấầẩẫđệễếềểịọộốồổỗớờởỡợủụứừửữựươỏỉ",
  },
  {
    lang: "ca",
    name: "Catalan",
    words:
      "el la els les de del dels i que en un una per amb no es se al com més però és són ha han va van seva seu aquest aquesta entre quan molt sense sobre també fins segons després dos tres anys a d l",
  },
  {
    lang: "lt",
    name: "Lithuanian",
    words:
      "ir kad į iš su yra ne tai buvo bet kaip už dėl apie jo po nuo taip jau ar bus tik per iki pranešė teigimu sakė trys du metų pagal savo",
    letters: "ėųįšžčūą",
  },
  {
    lang: "lv",
    name: "Latvian",
    words:
      "un ir ka no ar par uz tas bija kas kā arī bet nav to pēc vai jau lai gan tika līdz teica trīs divi gada ziņām paziņoja savu",
    letters: "āēīūķļņģš",
  },
  {
    lang: "cy",
    name: "Welsh",
    words:
      "y yr yn a ac i o ar mae bod wedi ei eu gan am fod oedd hyn nid bydd tan ddiwedd dydd mwy ond fel gyda dywedodd",
    letters: "ŵŷ",
  },
  {
    lang: "ga",
    name: "Irish",
    words:
      "an na agus ar ag go i is a le do sé sí bhí atá tá leis chun mar nach sin seo níos dúirt dé gur faoi ach dtí mhí",
  },
];

/** A script that no English text is written in, with the language most news in it is in. */
export interface Script {
  readonly lang: string;
  readonly name: string;
  readonly letters: RegExp;
  /** Least share of these letters among those beyond Latin: of some languages, only some letters are their own. Default half. */
  readonly least?: number;
  /** Letters the language never has. */
  readonly never?: RegExp;
}

/** The first that matches holds. */
export const scripts: readonly Script[] = [
  // Chinese characters stand in Japanese text, too
  { lang: "ja", name: "Japanese", letters: /[\u3040-\u30ff]/gu, least: 0.03 },
  { lang: "ko", name: "Korean", letters: /[\uac00-\ud7af]/gu },
  { lang: "zh", name: "Chinese", letters: /[\u4e00-\u9fff]/gu },
  { lang: "uk", name: "Ukrainian", letters: /[іїєґІЇЄҐ]/gu, least: 0.03, never: /[ыэъё]/ },
  { lang: "be", name: "Belarusian", letters: /[ўі]/gu, least: 0.03 },
  { lang: "mk", name: "Macedonian", letters: /[ѓќѕ]/gu, least: 0.008 },
  { lang: "sr", name: "Serbian", letters: /[ђћџјљњ]/gu, least: 0.02 },
  { lang: "kk", name: "Kazakh", letters: /[әғқңөұүһ]/gu, least: 0.03 },
  { lang: "bg", name: "Bulgarian", letters: /ъ/gu, least: 0.008, never: /[ыэё]/ },
  { lang: "ru", name: "Russian", letters: /[\u0400-\u04ff]/gu },
  { lang: "el", name: "Greek", letters: /[\u0370-\u03ff\u1f00-\u1fff]/gu },
  { lang: "ur", name: "Urdu", letters: /[ٹڈڑںےۓ]/gu, least: 0.03 },
  { lang: "fa", name: "Persian", letters: /[پچژگ]/gu, least: 0.03 },
  { lang: "ar", name: "Arabic", letters: /[\u0600-\u06ff]/gu },
  { lang: "he", name: "Hebrew", letters: /[\u0590-\u05ff]/gu },
  { lang: "mr", name: "Marathi", letters: /ळ/gu, least: 0.005 },
  { lang: "hi", name: "Hindi", letters: /[\u0900-\u097f]/gu },
  { lang: "bn", name: "Bengali", letters: /[\u0980-\u09ff]/gu },
  { lang: "pa", name: "Punjabi", letters: /[\u0a00-\u0a7f]/gu },
  { lang: "gu", name: "Gujarati", letters: /[\u0a80-\u0aff]/gu },
  { lang: "ta", name: "Tamil", letters: /[\u0b80-\u0bff]/gu },
  { lang: "te", name: "Telugu", letters: /[\u0c00-\u0c7f]/gu },
  { lang: "kn", name: "Kannada", letters: /[\u0c80-\u0cff]/gu },
  { lang: "ml", name: "Malayalam", letters: /[\u0d00-\u0d7f]/gu },
  { lang: "si", name: "Sinhala", letters: /[\u0d80-\u0dff]/gu },
  { lang: "th", name: "Thai", letters: /[\u0e00-\u0e7f]/gu },
  { lang: "my", name: "Burmese", letters: /[\u1000-\u109f]/gu },
  { lang: "ka", name: "Georgian", letters: /[\u10a0-\u10ff]/gu },
  { lang: "am", name: "Amharic", letters: /[\u1200-\u137f]/gu },
  { lang: "km", name: "Khmer", letters: /[\u1780-\u17ff]/gu },
  { lang: "hy", name: "Armenian", letters: /[\u0530-\u058f]/gu },
];
