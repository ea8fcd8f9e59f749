/** Countries and territories, with the short forms newspapers use. */
export const countries: ReadonlySet<string> = new Set(
  (
    "Afghanistan,Albania,Algeria,Andorra,Angola,Antigua and Barbuda,Argentina,Armenia,Australia,Austria,Azerbaijan,Bahamas,Bahrain,Bangladesh,Barbados," +
    "Belarus,Belgium,Belize,Benin,Bhutan,Bolivia,Bosnia,Bosnia and Herzegovina,Botswana,Brazil,Britain,Great Britain,Brunei,Bulgaria,Burkina Faso,Burma,Burundi," +
    "Cambodia,Cameroon,Canada,Cape Verde,Cabo Verde,Central African Republic,Chad,Chile,China,Colombia,Comoros,Congo,Democratic Republic of Congo," +
    "Democratic Republic of the Congo,DR Congo,DRC,Republic of Congo,Costa Rica,Croatia,Cuba,Cyprus,Czech Republic,Czechia,Czechoslovakia,Denmark,Djibouti," +
    "Dominica,Dominican Republic,East Timor,Timor-Leste,Ecuador,Egypt,El Salvador,England,Equatorial Guinea,Eritrea,Estonia,Eswatini,Ethiopia,Fiji,Finland," +
    "France,Gabon,Gambia,Georgia,Germany,East Germany,West Germany,Ghana,Greece,Greenland,Grenada,Guatemala,Guinea,Guinea-Bissau,Guyana,Haiti,Honduras,Hong Kong," +
    "Hungary,Iceland,India,Indonesia,Iran,Islamic Republic of Iran,Iraq,Ireland,Republic of Ireland,Northern Ireland,Israel,Italy,Ivory Coast,Cote d'Ivoire," +
    "Côte d'Ivoire,Jamaica,Japan,Jordan,Kazakhstan,Kenya,Kiribati,Kosovo,Kuwait,Kyrgyzstan,Laos,Latvia,Lebanon,Lesotho,Liberia,Libya,Liechtenstein,Lithuania," +
    "Luxembourg,Macau,Macao,Macedonia,North Macedonia,Madagascar,Malawi,Malaysia,Maldives,Mali,Malta,Marshall Islands,Mauritania,Mauritius,Mexico,Micronesia," +
    "Moldova,Monaco,Mongolia,Montenegro,Morocco,Mozambique,Myanmar,Namibia,Nauru,Nepal,Netherlands,Holland,New Zealand,Nicaragua,Niger,Nigeria,North Korea," +
    "Norway,Oman,Pakistan,Palau,Palestine,Panama,Papua New Guinea,Paraguay,Peru,Philippines,Poland,Portugal,Puerto Rico,Qatar,Romania,Russia," +
    "Russian Federation,Rwanda,Saint Lucia,Samoa,San Marino,Saudi Arabia,Scotland,Senegal,Serbia,Seychelles,Sierra Leone,Singapore,Slovakia,Slovenia," +
    "Solomon Islands,Somalia,Somaliland,South Africa,South Korea,Korea,South Sudan,Soviet Union,USSR,Spain,Sri Lanka,Sudan,Suriname,Swaziland,Sweden," +
    "Switzerland,Syria,Taiwan,Tajikistan,Tanzania,Thailand,Togo,Tonga,Trinidad and Tobago,Trinidad,Tunisia,Turkey,Türkiye,Turkiye,Turkmenistan,Tuvalu,Uganda," +
    "Ukraine,United Arab Emirates,UAE,U.A.E.,United Kingdom,UK,U.K.,United States,United States of America,US,U.S.,USA,U.S.A.,America,Uruguay,Uzbekistan," +
    "Vanuatu,Vatican,Vatican City,Holy See,Venezuela,Vietnam,Wales,Yemen,Yugoslavia,Zaire,Zambia,Zimbabwe,Zanzibar,PRC,ROK,DPRK"
  ).split(","),
);
