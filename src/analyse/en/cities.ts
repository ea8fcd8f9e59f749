/** Cities that stand in world news often enough to be known without a hint. */
export const cities: ReadonlySet<string> = new Set(
  (
    "Aachen,Abidjan,Abu Dhabi,Abuja,Acapulco,Accra,Adana,Addis Ababa,Adelaide,Aden,Agra,Ahmedabad,Albuquerque,Aleppo,Alexandria,Algiers,Almaty,Amman," +
    "Amritsar,Amsterdam,Anaheim,Anchorage,Ankara,Antalya,Antananarivo,Antwerp,Arusha,Ashgabat,Asmara,Astana,Asuncion,Athens,Atlanta,Auckland,Austin," +
    "Baghdad,Baku,Baltimore,Bamako,Bandung,Bangalore,Bengaluru,Bangkok,Bangui,Barcelona,Basel,Basra,Beersheba,Beijing,Beirut,Belfast,Belgrade,Belmopan,Benghazi," +
    "Bergen,Berlin,Bern,Bethlehem,Bhopal,Bilbao,Birmingham,Bishkek,Bissau,Blantyre,Bloemfontein,Bogota,Bogotá,Bologna,Bonn,Bordeaux,Boston,Brasilia," +
    "Bratislava,Brazzaville,Bremen,Brighton,Brisbane,Bristol,Brooklyn,Bronx,Brussels,Bucharest,Budapest,Buenos Aires,Buffalo,Bujumbura,Bulawayo,Bursa,Busan," +
    "Cairo,Calais,Calcutta,Calgary,Cali,Cambridge,Canberra,Cancun,Cape Town,Caracas,Cardiff,Casablanca,Cebu,Chandigarh,Charlotte,Chattogram,Chittagong,Chengdu,Chennai," +
    "Chernobyl,Chicago,Chisinau,Chongqing,Christchurch,Cincinnati,Cleveland,Cologne,Colombo,Conakry,Copenhagen,Cordoba,Cork,Cotonou,Coventry,Dakar,Dalian," +
    "Dallas,Damascus,Dammam,Da Nang,Dar es Salaam,Darwin,Davos,Dearborn,Dehradun,Delhi,New Delhi,Denver,Derby,Detroit,Dhaka,Diyarbakir,Dili,Djibouti City,Dnipro,Doha," +
    "Donetsk,Dortmund,Douala,Dresden,Dubai,Dublin,Dubrovnik,Duisburg,Dundee,Durban,Dushanbe,Düsseldorf,Dusseldorf,Edinburgh,Edmonton,El Paso,Entebbe,Erbil,Irbil,Essen," +
    "Fallujah,Florence,Fort Worth,Frankfurt,Freetown,Fresno,Fukuoka,Gaborone,Gaziantep,Gdansk,Geneva,Genoa,Georgetown,Ghent,Glasgow,Goma,Gothenburg,Granada," +
    "Grenoble,Grozny,Guadalajara,Guangzhou,Guayaquil,Gwangju,Haifa,Halifax,Hama,Hamburg,Hanoi,Hanover,Harare,Hargeisa,Harbin,Havana,Hebron,Helsinki,Herat," +
    "Heidelberg,Ho Chi Minh City,Saigon,Hobart,Hodeidah,Hollywood,Homs,Honolulu,Houston,Hull,Hyderabad,Ibadan,Incheon,Indianapolis,Indore,Irkutsk,Islamabad,Istanbul,Izmir," +
    "Jacksonville,Jaffna,Jaipur,Jakarta,Jalalabad,Jeddah,Jenin,Jericho,Jersey City,Jerusalem,East Jerusalem,Johannesburg,Juba,Kabul,Kaduna,Kampala,Kandy,Kano,Kanpur,Kansas City," +
    "Karachi,Karbala,Kathmandu,Kaunas,Kazan,Kharkiv,Khartoum,Kherson,Khan Younis,Kiev,Kyiv,Kigali,Kingston,Kinshasa,Kirkuk,Kisumu,Kobani,Kobe,Kochi,Kolkata,Kosice," +
    "Krakow,Kraków,Kuala Lumpur,Kumasi,Kunduz,Kunming,Kyoto,La Paz,Lagos,Lahore,Las Vegas,Latakia,Lausanne,Leeds,Leicester,Leipzig,Libreville,Lille,Lilongwe," +
    "Lima,Limassol,Lisbon,Liverpool,Ljubljana,Lome,Lomé,London,Los Angeles,L.A.,Louisville,Luanda,Lubumbashi,Lucknow,Luhansk,Lusaka,Luxor,Lviv,Lyon,Maastricht,Madrid," +
    "Maiduguri,Malaga,Malé,Malmo,Malmö,Managua,Manama,Manaus,Manchester,Mandalay,Manhattan,Manila,Maputo,Maracaibo,Mariupol,Marrakesh,Marrakech,Marseille,Maseru,Mashhad," +
    "Mbabane,Mecca,Medellin,Medellín,Medina,Melbourne,Memphis,Mexico City,Miami,Milan,Milwaukee,Minneapolis,Minsk,Mogadishu,Mombasa,Monrovia,Montego Bay," +
    "Monterrey,Montevideo,Montreal,Montréal,Moscow,Mosul,Multan,Mumbai,Bombay,Munich,Murmansk,Muscat,Mykolaiv,Nablus,Nagoya,Nagpur,Nairobi,Najaf,Nantes,Nanjing,Naples,Nashville," +
    "Nassau,Naypyidaw,Naypyitaw,N'Djamena,Newark,Newcastle,New Orleans,New York City,NYC,Niamey,Nice,Nicosia,Nottingham,Nouakchott,Novosibirsk,Nuremberg,Nuuk,Oakland,Odesa,Odessa,Omaha," +
    "Orlando,Osaka,Oslo,Ostrava,Ottawa,Ouagadougou,Oxford,Palermo,Palmyra,Panama City,Paris,Pattaya,Perth,Peshawar,Philadelphia,Phnom Penh,Phoenix,Phuket,Pisa," +
    "Pittsburgh,Plymouth,Podgorica,Port-au-Prince,Port Harcourt,Port Louis,Port Moresby,Port of Spain,Port Said,Port Sudan,Portland,Porto,Porto Alegre,Portsmouth,Poznan,Prague," +
    "Praia,Pretoria,Pristina,Pune,Puebla,Pyongyang,Quetta,Quito,Rabat,Rafah,Ramadi,Ramallah,Rangoon,Yangon,Raqqa,Rawalpindi,Recife,Reykjavik,Riga,Rio de Janeiro," +
    "Riyadh,Rome,Rostov,Rotterdam,Sacramento,Salvador,Salzburg,Samarkand,San Antonio,San Diego,San Francisco,San Jose,San José,San Juan,San Salvador,Sanaa,Sana'a,Santiago," +
    "Santo Domingo,Sao Paulo,São Paulo,Sarajevo,Seattle,Seoul,Sevastopol,Seville,Shanghai,Sharm el-Sheikh,Sharjah,Sheffield,Shenzhen,Shiraz,Sidon,Sirte,Skopje,Sofia," +
    "Southampton,Split,Srinagar,St. Louis,St. Petersburg,Saint Petersburg,Stalingrad,Stockholm,Strasbourg,Stuttgart,Sucre,Suez,Surabaya,Surat,Suva,Sydney,Tabriz,Taipei," +
    "Tallinn,Tampa,Tampere,Tangier,Tashkent,Tbilisi,Tegucigalpa,Tehran,Tel Aviv,Thessaloniki,Thimphu,Tianjin,Tijuana,Tikrit,Timbuktu,Tirana,Tokyo,Toronto,Toulouse," +
    "Trieste,Tripoli,Tucson,Tulsa,Tunis,Turin,Tyre,Ulaanbaatar,Ulan Bator,Ulsan,Utrecht,Valencia,Valletta,Valparaiso,Vancouver,Varanasi,Venice,Verona,Vienna,Vientiane,Vilnius," +
    "Vladivostok,Volgograd,Warsaw,Washington,Washington D.C.,Washington DC,D.C.,Wellington,Whitehorse,Windhoek,Winnipeg,Wroclaw,Wuhan,Xi'an,Yamoussoukro,Yaounde,Yaoundé,Yekaterinburg," +
    "Yerevan,Yokohama,York,Zagreb,Zaporizhzhia,Zurich,Zürich"
  )
    .replace("", "")
    .split(","),
);
