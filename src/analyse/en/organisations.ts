/** Bodies, firms, teams and outlets known without a hint. */
export const organisations: ReadonlySet<string> = new Set(
  (
    "UN,U.N.,United Nations,EU,E.U.,European Union,Nato,NATO,African Union,AU,ASEAN,Asean,Arab League,OPEC,Opec,OPEC+,OECD,IMF,International Monetary Fund,World Bank,WHO,World Health Organization," +
    "World Health Organisation,WTO,World Trade Organization,UNESCO,Unesco,UNICEF,Unicef,UNHCR,UNRWA,UNDP,UNEP,UNAIDS,WFP,World Food Programme,IAEA,ICC,ICJ,International Criminal Court,Interpol,INTERPOL," +
    "Europol,Red Cross,Red Crescent,International Committee of the Red Cross,ICRC,Amnesty International,Amnesty,Human Rights Watch,HRW,Greenpeace,Oxfam,Save the Children," +
    "Doctors Without Borders,Médecins Sans Frontières,MSF,Transparency International,Mercosur,BRICS,Brics,G7,G8,G20,G77,ECOWAS,Ecowas,SADC,IGAD,APEC,SCO,Shanghai Cooperation Organisation," +
    "Security Council,UN Security Council,General Assembly,UN General Assembly,Human Rights Council,European Commission,European Parliament,European Council,European Central Bank,ECB," +
    "Congress,Senate,House of Representatives,House of Commons,House of Lords,House,Parliament,Knesset,Bundestag,Bundesrat,Duma,State Duma,Lok Sabha,Rajya Sabha,Majlis,Politburo," +
    "Supreme Court,High Court,Constitutional Court,Court of Appeal,State Department,Pentagon,Justice Department,Treasury,Home Office,Foreign Office,Interior Ministry,Foreign Ministry," +
    "Defence Ministry,Defense Ministry,Health Ministry,Finance Ministry,Education Ministry,Cabinet,Federal Reserve,Fed,Bank of England,FBI,F.B.I.,CIA,C.I.A.,NSA,DEA,ICE,FDA,CDC,EPA,NASA,Nasa," +
    "SEC,IRS,TSA,FEMA,DOJ,DHS,Scotland Yard,MI5,MI6,NHS,Mossad,Shin Bet,IDF,FSB,KGB,GRU,PLO,PLA,IRA,PKK,YPG,SDF,Hamas,Hezbollah,Hizbollah,Fatah,Taliban,Islamic Jihad,Isis,ISIS,ISIL,Isil,IS,Islamic State," +
    "Daesh,Al-Qaeda,al-Qaeda,Al Qaeda,al-Qaida,al-Nusra,Al-Nusra Front,Boko Haram,Al-Shabaab,Al-Shabab,al-Shabab,al-Shabaab,Al Shabaab,Houthis,Farc,FARC,ELN,ETA,Hezb-e-Islami,Lashkar-e-Taiba,Muslim Brotherhood,Ku Klux Klan," +
    "Labour,Labor,Tories,GOP,Democratic Party,Republican Party,Conservative Party,Labour Party,Liberal Democrats,Greens,SNP,UKIP,Sinn Fein,Sinn Féin,DUP,BJP,ANC,CDU,CSU,SPD,AfD,Likud,AKP,PPP,PML-N,PTI," +
    "Reuters,AP,Associated Press,AFP,Agence France-Presse,Bloomberg,BBC,CNN,CNBC,NBC,NBC News,ABC,ABC News,CBS,CBS News,Fox News,MSNBC,NPR,PBS,ITV,Sky News,Al Jazeera,Al Arabiya,RT,TASS,Tass,Xinhua,Interfax,dpa,DPA,EFE,ANSA,PTI," +
    "New York Times,Washington Post,Wall Street Journal,Financial Times,Guardian,Times of London,Daily Mail,Daily Telegraph,Telegraph,Independent,Economist,USA Today,Los Angeles Times,Le Monde,Der Spiegel,Die Welt,El País,Bild," +
    "Haaretz,Jerusalem Post,Globe and Mail,Toronto Star,Sydney Morning Herald,The Hindu,Times of India,Asahi Shimbun,Global Times,Nikkei,Forbes,Politico,BuzzFeed,Vox," +
    "Google,Alphabet,Apple,Microsoft,Amazon,Facebook,Meta,Twitter,Netflix,Tesla,SpaceX,Intel,IBM,Oracle,Nvidia,Qualcomm,Cisco,Samsung,Sony,Toyota,Honda,Nissan,Hyundai,Kia,Huawei,Tencent,Alibaba,Baidu,ByteDance,Xiaomi," +
    "Boeing,Airbus,Lockheed Martin,Raytheon,General Motors,GM,Ford,Volkswagen,BMW,Daimler,Mercedes-Benz,Renault,Fiat,Peugeot,Volvo,Siemens,Bosch,Nokia,Ericsson,Shell,BP,ExxonMobil,Exxon,Chevron,TotalEnergies,Gazprom,Rosneft," +
    "Lukoil,Aramco,Saudi Aramco,Petrobras,Walmart,McDonald's,Starbucks,Nike,Adidas,Coca-Cola,PepsiCo,Unilever,Nestle,Nestlé,Pfizer,Moderna,AstraZeneca,BioNTech,Novartis,Roche,GSK,Merck,Bayer,Uber,Airbnb,PayPal,Visa,Mastercard," +
    "Goldman Sachs,Morgan Stanley,JPMorgan,JPMorgan Chase,Citigroup,Citibank,Barclays,HSBC,UBS,Credit Suisse,Deutsche Bank,BNP Paribas,Moody's,Lehman Brothers,Berkshire Hathaway,BlackRock,KPMG,Deloitte,PwC,McKinsey," +
    "YouTube,Instagram,WhatsApp,TikTok,Reddit,WikiLeaks,Wikileaks,Lufthansa,Ryanair,easyJet,Qantas,Emirates,Delta,Fifa,FIFA,Uefa,UEFA,IOC,NBA,NFL,NHL,MLB,NCAA,ATP,WTA,Premier League,Champions League,La Liga,Bundesliga,Serie A," +
    "Real Madrid,FC Barcelona,Manchester United,Manchester City,Liverpool FC,Chelsea,Arsenal,Tottenham,Juventus,Bayern Munich,AC Milan,Inter Milan,PSG,Paris Saint-Germain,Ajax,Celtic,Yankees,Red Sox,Dodgers,Lakers,Celtics," +
    "Harvard,Yale,Princeton,Stanford,MIT,Oxford University,Cambridge University,Harvard University,Johns Hopkins University,UCLA,LSE,Catholic Church,Church of England,Orthodox Church,Anglican Church,Nasdaq,Dow Jones,New York Stock Exchange,NYSE"
  ).split(","),
);
