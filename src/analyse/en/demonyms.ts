/** Nationalities, peoples, religions and parties' followers, as adjective or singular noun. A plural "s" is taken off before asking. */
export const demonyms: ReadonlySet<string> = new Set(
  (
    "Afghan,African,African American,African-American,Afrikaner,Albanian,Algerian,American,Amhara,Andean,Angolan,Arab,Arabian,Arabic,Argentine,Argentinian,Argentinean,Armenian,Aryan," +
    "Ashkenazi,Asian,Assyrian,Australian,Austrian,Aymara,Azerbaijani,Azeri,Aztec,Bahraini,Balkan,Baltic,Bangladeshi,Basque,Bavarian,Bedouin,Belarusian,Belgian,Bengali,Berber," +
    "Bolivian,Bosniak,Bosnian,Botswanan,Brazilian,Briton,British,Brit,Bruneian,Bulgarian,Burkinabe,Burkinabé,Burmese,Burundian,Californian,Cambodian,Cameroonian,Canadian," +
    "Caribbean,Catalan,Caucasian,Chadian,Chechen,Cherokee,Chilean,Chinese,Colombian,Congolese,Copt,Coptic,Cornish,Corsican,Cossack,Costa Rican,Creole,Croat," +
    "Croatian,Cuban,Cypriot,Czech,Dane,Danish,Dinka,Dominican,Druze,Dutch,East Asian,East African,Ecuadorian,Ecuadorean,Egyptian,Emirati,English,Englishman,Eritrean,Estonian," +
    "Ethiopian,Eurasian,European,Fijian,Filipino,Filipina,Finn,Finnish,First Nations,First Nation,Flemish,French,Frenchman,Fulani,Gabonese,Gambian,Georgian,German,Germanic,Ghanaian,Gibraltarian,Greek," +
    "Greenlandic,Guatemalan,Guinean,Gujarati,Guyanese,Gypsy,Haitian,Han,Hausa,Hawaiian,Hazara,Hebrew,Hispanic,Honduran,Hong Konger,Hungarian,Hutu,Iberian,Icelandic,Igbo," +
    "Indian,Indigenous Australian,Indonesian,Inuit,Iranian,Iraqi,Irish,Irishman,Israeli,Italian,Ivorian,Jamaican,Japanese,Jordanian,Kashmiri,Kazakh,Kenyan,Khmer,Kikuyu," +
    "Kiwi,Korean,Kosovar,Kurd,Kurdish,Kuwaiti,Kyrgyz,Lao,Laotian,Latin,Latin American,Latina,Latino,Latvian,Lebanese,Liberian,Libyan,Lithuanian,Londoner,Luo,Maasai," +
    "Macedonian,Malagasy,Malawian,Malay,Malaysian,Maldivian,Malian,Maltese,Maori,Māori,Mapuche,Marathi,Mauritanian,Mauritian,Maya,Mayan,Mediterranean,Mexican,Middle Eastern," +
    "Moldovan,Mongol,Mongolian,Montenegrin,Moroccan,Mozambican,Namibian,Nepalese,Nepali,New Yorker,New Zealander,Nicaraguan,Nigerian,Nigerien,Nordic,North African,North American,North Korean," +
    "Northern Irish,Norwegian,Nubian,Omani,Oromo,Ossetian,Ottoman,Pacific Islander,Pakistani,Palestinian,Panamanian,Papuan,Paraguayan,Parisian,Pashtun,Persian,Peruvian,Polish,Polynesian," +
    "Portuguese,Prussian,Punjabi,Qatari,Quechua,Roma,Romani,Roman,Romanian,Rohingya,Russian,Rwandan,Salvadoran,Salvadorean,Sami,Samoan,Saudi,Saudi Arabian,Scandinavian,Scot,Scottish," +
    "Senegalese,Serb,Serbian,Sicilian,Sierra Leonean,Singaporean,Sinhalese,Slav,Slavic,Slovak,Slovakian,Slovene,Slovenian,Somali,South African,South American,South Asian,South Korean,South Sudanese," +
    "Soviet,Spaniard,Spanish,Sri Lankan,Sudanese,Surinamese,Swahili,Swazi,Swede,Swedish,Swiss,Syriac,Syrian,Taiwanese,Tajik,Tamil,Tanzanian,Tasmanian,Tatar,Telugu,Texan,Thai,Tibetan," +
    "Tigrayan,Togolese,Tongan,Trinidadian,Tuareg,Tunisian,Turk,Turkic,Turkish,Turkmen,Tutsi,Ugandan,Uighur,Uyghur,Ukrainian,Uruguayan,Uzbek,Venezuelan,Vietnamese,Viking," +
    "Welsh,West African,West Indian,Western,Westerner,Xhosa,Yazidi,Yemeni,Yoruba,Zambian,Zimbabwean,Zulu,Aboriginal,Aborigine," +
    // beliefs
    "Alawite,Anglican,Baha'i,Baptist,Buddhist,Calvinist,Catholic,Roman Catholic,Christian,Evangelical,Hasidic,Haredi,Hindu,Hindus,Islamic,Islamist,Ismaili,Jain,Jew,Jewish,Lutheran," +
    "Maronite,Methodist,Mormon,Muslim,Moslem,Orthodox,Parsi,Pentecostal,Presbyterian,Protestant,Puritan,Quaker,Salafi,Salafist,Shi'a,Shi’a,Shia,Shi'ite,Shi’ite,Shiite,Sikh,Sufi,Sunni," +
    "Wahhabi,Zionist,Zoroastrian," +
    // leanings
    "Communist,Conservative,Democrat,Democratic,Liberal,Fascist,Kemalist,Liberal Democrat,Maoist,Marxist,Nazi,Peronist,Republican,Sandinista,Socialist,Stalinist,Tory,Tories,Trotskyist,Whig,Zapatista,LGBT,LGBTQ,LGBTQ+,LGBTI"
  ).split(","),
);
