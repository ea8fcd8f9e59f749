/** Languages told by their small words, with the words no longer text of theirs does without. Latin script only. */
export const tongues: readonly (readonly [lang: string, name: string, words: string])[] = [
  [
    "fr",
    "French",
    "le la les de des du un une et est en que qui dans pour pas sur au aux avec ce cette il elle ils se sa son ses par plus ont été être mais ou nous vous leur sont sans fait était a",
  ],
  [
    "de",
    "German",
    "der die das und ist in den von zu mit sich des auf für nicht ein eine einer einem einen dem im auch es an werden wird aus er sie hat dass nach bei um am sind noch wie einen über war haben zum zur aber vor durch",
  ],
  [
    "es",
    "Spanish",
    "el la los las de del y que en un una por con para no se su sus al lo como más pero es son ha fue este esta entre cuando muy sin sobre también hasta donde desde han está",
  ],
  [
    "it",
    "Italian",
    "il lo la gli le di del della dei delle dell e che in un una per con non si da dal alla al nel nella sono è ha anche come più ma questo questa stato suo sua hanno ai tra i",
  ],
  [
    "pt",
    "Portuguese",
    "o os a as de do da dos das e que em um uma para com não por no na nos nas se ao mais como mas foi são é pelo pela seu sua ser também já está ou entre",
  ],
  [
    "nl",
    "Dutch",
    "de het een van en in is dat op te zijn met voor niet die aan er om ook als maar bij nog uit door naar heeft hebben worden wordt over dan werd ze hij wij dit deze",
  ],
  [
    "sv",
    "Swedish",
    "och i att det som en på är av för med den till inte har de om ett men var från vid så kan när eller han hon skulle sig man också efter ska över nu",
  ],
  [
    "da",
    "Danish",
    "og i at det er en til på som af for med de den ikke der har et var fra men om han hun sig vil kan blev eller også efter skal ved nu så over bliver hvor",
  ],
  [
    "no",
    "Norwegian",
    "og i det er en til på som av for med de den ikke har et var fra men om han hun seg vil kan ble eller også etter skal ved nå så over blir hvor å at",
  ],
  [
    "fi",
    "Finnish",
    "ja on ei se että oli hän myös mutta kun ovat joka sen kuin jos niin tai mukaan sekä ole vain jo nyt olla mitä siitä hänen ollut vielä tämä",
  ],
  [
    "pl",
    "Polish",
    "i w na z do nie się że to jest o jak po przez dla od za ale są co czy był było tym oraz już tylko jego który która które przed pod może będzie ze",
  ],
  [
    "cs",
    "Czech",
    "a v se na je že s z do o to i pro po ve jako za by ale od však který která které jsou byl bylo není už jen při podle také nebo až k",
  ],
  [
    "sk",
    "Slovak",
    "a v sa na je že s z do o to aj pre po vo ako za by ale od však ktorý ktorá ktoré sú bol bolo nie už len pri podľa tiež alebo až k",
  ],
  [
    "hu",
    "Hungarian",
    "a az és hogy nem is egy van meg el de ez volt csak már mint ha még ki azt lesz vagy amely akkor után pedig sem szerint",
  ],
  [
    "ro",
    "Romanian",
    "și şi în de la a cu pe că nu este un o pentru din care mai se au fost sunt prin dar după sau lui al ale să ca fi acest",
  ],
  [
    "hr",
    "Croatian",
    "i u je na se da za su od s o a koji koja koje ne ili kao što iz do te bi će ali nije po bio bila sa kako samo već još nakon",
  ],
  [
    "sl",
    "Slovene",
    "in je v na se da za so z ki ne pa bi tudi po pri kot od iz s bo ali še že kar ni bil bila do med tem",
  ],
  [
    "tr",
    "Turkish",
    "ve bir bu da de için ile olarak daha çok en gibi olan kadar sonra ancak ne o var değil ise her ya mı olduğu göre ki",
  ],
  [
    "id",
    "Indonesian",
    "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena bisa ada mereka oleh saat sudah telah atau saya kami kata para tersebut",
  ],
  ["tl", "Tagalog", "ang ng sa na mga ay si ni at para ito hindi rin din kung siya nang may kay niya nila ako mula"],
  [
    "sw",
    "Swahili",
    "ya na wa kwa ni katika za la kuwa hiyo huo huyo pia lakini baada hii yake wake cha kama hivyo alisema",
  ],
  [
    "vi",
    "Vietnamese",
    "và của là có không được cho trong một người với những đã này khi các đến từ cũng để ở vào về tại",
  ],
  [
    "ca",
    "Catalan",
    "el la els les de del dels i que en un una per amb no es se al com més però és són ha va seu seva aquest aquesta entre quan molt sense sobre també fins",
  ],
  ["et", "Estonian", "ja on ei et see ta oli ka kui mis oma aga või ning mida siis selle olid seda kes veel kuid"],
  ["lt", "Lithuanian", "ir kad į iš su yra ne tai buvo bet kaip už dėl apie jo po nuo taip jau ar bus tik"],
  ["lv", "Latvian", "un ir ka no ar par uz tas bija kas kā arī bet nav to pēc vai jau lai gan tika"],
];

/** Scripts that no English text is written in, with the language most news in them is in; the first that matches holds. */
export const scripts: readonly (readonly [lang: string, name: string, letters: RegExp])[] = [
  ["ja", "Japanese", /[\u3040-\u30ff]/gu],
  ["ko", "Korean", /[\uac00-\ud7af]/gu],
  ["zh", "Chinese", /[\u4e00-\u9fff]/gu],
  ["uk", "Ukrainian", /[іїєґІЇЄҐ]/gu],
  ["ru", "Russian", /[\u0400-\u04ff]/gu],
  ["el", "Greek", /[\u0370-\u03ff]/gu],
  ["fa", "Persian", /[پچژگ]/gu],
  ["ar", "Arabic", /[\u0600-\u06ff]/gu],
  ["he", "Hebrew", /[\u0590-\u05ff]/gu],
  ["hi", "Hindi", /[\u0900-\u097f]/gu],
  ["bn", "Bengali", /[\u0980-\u09ff]/gu],
  ["ta", "Tamil", /[\u0b80-\u0bff]/gu],
  ["th", "Thai", /[\u0e00-\u0e7f]/gu],
  ["ka", "Georgian", /[\u10a0-\u10ff]/gu],
  ["hy", "Armenian", /[\u0530-\u058f]/gu],
];
