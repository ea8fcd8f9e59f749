/** Continents, regions, states and provinces, seas and rivers that news names without a word such as "river". */
export const regions: ReadonlySet<string> = new Set(
  (
    "Ala.,Ariz.,Ark.,Calif.,Colo.,Conn.,Del.,Fla.,Ga.,Ill.,Ind.,Kan.,Ky.,La.,Md.,Mass.,Mich.,Minn.,Mo.,Mont.,Neb.,Nev.,N.C.,N.D.,N.H.,N.J.,N.M.,N.Y.,Okla.,Ore.,Pa.,R.I.,S.C.,S.D.,Tenn.,Tex.,Va.,Vt.,W.Va.,Wash.,Wis.,Wyo.,B.C.,N.S.W.,Africa,Asia,Europe,Oceania,Antarctica,North America,South America,Central America,Latin America,the Americas,Americas,Middle East,Near East,Far East,North Africa," +
    "West Africa,East Africa,Southern Africa,Central Africa,Sub-Saharan Africa,sub-Saharan Africa,Sahel,Maghreb,Horn of Africa,Western Europe,Eastern Europe,Central Europe,Southern Europe," +
    "Northern Europe,Western Balkans,Balkans,Baltics,Scandinavia,Caucasus,Central Asia,South Asia,East Asia,Southeast Asia,South East Asia,South-East Asia," +
    "West Asia,Asia Pacific,Asia-Pacific,Indo-Pacific,Pacific,Atlantic,Mediterranean,Caribbean,Arctic,Gulf,Persian Gulf,Levant,Eurasia,Siberia,Crimea,Donbas,Donbass,Kurdistan," +
    "Iraqi Kurdistan,Kashmir,Jammu,Jammu and Kashmir,Punjab,Sindh,Balochistan,Khyber Pakhtunkhwa,Bengal,West Bengal,Gujarat,Maharashtra,Karnataka,Kerala," +
    "Tamil Nadu,Telangana,Andhra Pradesh,Uttar Pradesh,Madhya Pradesh,Himachal Pradesh,Rajasthan,Bihar,Odisha,Assam,Goa,Haryana,Jharkhand,Chhattisgarh," +
    "Uttarakhand,Manipur,Nagaland,Mizoram,Tripura,Meghalaya,Sikkim,Ladakh,Tibet,Xinjiang,Inner Mongolia,Guangdong,Guangxi,Sichuan,Hubei,Henan,Hunan,Hebei," +
    "Zhejiang,Jiangsu,Fujian,Yunnan,Shandong,Shanxi,Shaanxi,Gansu,Hainan,Jilin,Liaoning,Heilongjiang,Java,Sumatra,Borneo,Bali,Papua,West Papua,Aceh," +
    "Sulawesi,Mindanao,Luzon,Sabah,Sarawak,Johor,Penang,Selangor,Hokkaido,Okinawa,Fukushima,Hiroshima,Nagasaki,Queensland,New South Wales,NSW,Victoria,Tasmania," +
    "South Australia,Western Australia,Northern Territory,Ontario,Quebec,Québec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick," +
    "Newfoundland,Yukon,Nunavut,Northwest Territories,Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho," +
    "Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada," +
    "New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota," +
    "Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Washington state,Wisconsin,Wyoming,Midwest,New England,Silicon Valley,Wall Street,Capitol Hill," +
    "Downing Street,White House,Kremlin,Bavaria,Saxony,Catalonia,Andalusia,Galicia,Brittany,Normandy,Provence,Corsica,Sicily,Sardinia,Tuscany,Lombardy," +
    "Flanders,Wallonia,Transylvania,Chechnya,Dagestan,Abkhazia,South Ossetia,Nagorno-Karabakh,Transnistria,Yorkshire,Cornwall,Kent,Essex,Sussex,Surrey," +
    "Lancashire,Cumbria,Devon,Dorset,Somerset,Norfolk,Suffolk,Ulster,Gaza,Gaza Strip,West Bank,Golan Heights,Sinai,Negev,Galilee,Judea,Samaria,Darfur,Tigray," +
    "Amhara,Oromia,Puntland,Biafra,Borno,Kaduna State,Lagos State,Katanga,Kivu,North Kivu,South Kivu,Ituri,Gauteng,KwaZulu-Natal,Western Cape,Eastern Cape,Limpopo," +
    "Mpumalanga,Free State,Western Sahara,Patagonia,Amazon,Amazonia,Chiapas,Oaxaca,Jalisco,Sinaloa,Sonora,Chihuahua,Guerrero,Yucatan,Veracruz,Baja California," +
    "Antioquia,Minas Gerais,Bahia,Anbar,Nineveh,Helmand,Kandahar,Idlib,Hasakah,Deir ez-Zor,Rakhine,Shan State,Nile,Danube,Rhine,Thames,Volga,Euphrates,Tigris,Ganges," +
    "Mekong,Yangtze,Congo River,Himalayas,Himalaya,Alps,Andes,Rockies,Pyrenees,Carpathians,Sahara,Kalahari,Gobi,Everest,Kilimanjaro"
  ).split(","),
);
