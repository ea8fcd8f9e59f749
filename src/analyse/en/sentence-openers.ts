/**
 * Words that open English sentences and are capitalised for that alone, lower case. A capitalised run that begins a
 * sentence loses these: "Former minister", "Meanwhile Poole".
 */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    "a able about above absolutely according acting activists actually add adding addressing admittedly afterwards again against ago all allowing almost alone along already also although always amid among analysts and angry " +
    "announcing annual another any anyone anything apart apparently are arguing around as asked asking aside at attacks authorities average away back based be bearing because before behind being believe below beneath besides best " +
    "better between beyond big both boys breaking bringing business businesses but by calling can cases caught certain certainly change changing children citing cities civil clearly close coming common companies compared consider considering construction contact " +
    "contrary could countries court critics current currently customers daily data day days dear death deaths demand describing despite details did different do doctors does doing don done donors down dozens driving drivers due during each " +
    "earlier early easy economic economists education efforts eight eighteen either elections eleven elsewhere emergency employees encouraged ending enough environmental especially established even eventually ever every everybody everyone everything evidence exactly " +
    "except exports expected experts explaining family families far farmers federal few fewer fifteen fifty fighting finally financial finding fire first five following food for foreign former formerly forty founded four fourteen fourth free frankly fresh friends " +
    "from fuel full further furthermore future gas gay general generally get getting girls give given giving global go going good government governments great ground growing growth had half happy hard has have having he health hence her here high higher " +
    "his historically home hopefully hospitals hours house how however human hundreds i if immediately important imports in including increasing increasingly indeed independent industry inflation initially inside instead interest interestingly international investors investigators is it its " +
    "job journalists judges just keep keeping know knowing land large larger last lastly late later launched law lawmakers lawyers leaders leading learning least left less let like likewise little local located long look looking lots low lower made " +
    "mainly major make making man many market markets massive may maybe me meanwhile media medical members men migrants military millions ministers minutes mobile modern money months more moreover most mostly mothers moving much music must my name named national " +
    "natural naturally nature near nearby nearly needless neither never nevertheless new newly next nine nineteen no nobody non none nonetheless nor normally not note nothing noting now number numerous nurses obviously of off officers officials often oil ok okay old older on once " +
    "one only open opening opponents opposition or ordinary organisers organizers original originally other others otherwise our out outside over overall own parents part parties partly passengers past patients pay people perhaps personal photo photos picture pictures please point " +
    "pointing police political politicians poor popular posted prayers previous previously prices primary prior private probably production profits prosecutors protesters protests provincial public published put questions quite raised rather read reading real really recalling recent recently " +
    "record referring refugees regarding regional related relations religious remarkably remember rescuers research researchers residents rights rising roughly rules running sadly said sales saying schools science scientists scores second security see seeing senior separately serious " +
    "seven seventeen several shares she should show significantly similar similarly simply since six sixteen sixty small so social soldiers some somebody someone something sometimes soon sources speaking special spread standing started starting state states statistics still stock stop " +
    "strong students studies study successful such suddenly supporters sure surely surprisingly survivors taken taking talking talks tax taxes teachers technically ten tens thank thanks that the their them then there thereafter therefore these they thing things think third thirteen thirty this those " +
    "though thousands three through throughout thus time times to today together tomorrow tonight too top total toward towards trade traditional traditionally trains travel travellers troops true trying turning twelve twenty twice two typically ultimately under unfortunately union unions unknown unless " +
    "unlike until up upon urban us use used users using usually various very victims video villagers violence visitors volunteers voters voting wait want warning was watch water we weather week well went were what whatever when whenever where whereas wherever whether which while who whoever whole whom whose " +
    "why wide widely will winning with within without witnesses women words work workers working world worldwide worse would wow writing wrote year years yes yesterday yet you young younger your youth " +
    "anti pro co ex pre post re deputy prime minister president chairman chief director spokesman spokeswoman professor coach manager captain mayor governor senator born asylum climate cyber digital energy heavy hot cold"
  ).split(" "),
);

/** Capitalised in running text, and no name of a person, body, place or people. */
export const unnamedCapitals: ReadonlySet<string> = new Set(
  (
    "Tk Dh HH HRH MoU MOU JV Jr. Sr. Jr Sr Rs Rs. USD GBP EUR HKD MW KW GW GWh MWh Mil Mn Bn ID Fahrenheit Celsius No. Nos. Member Members Millennial Millennials Indigenous Sci-Fi I I'm I’m OK TV DVD CD PC AI IT ID IDs DNA RNA HIV AIDS HIV/AIDS TB PCR Covid COVID Covid-19 COVID-19 GDP GNP CPI VAT CEO CFO CTO COO PM MP MPs MEP MEPs NGO NGOs PhD MBA BA MA MD PR HR Q&A FAQ GMT EST EDT UTC PST AM PM BC AD CE BCE CO2 " +
    "Internet Web Wi-Fi Wifi GPS SMS SUV SUVs IED IEDs LPG LNG ATM ATMs CCTV App iOS Android Christmas Easter Ramadan Eid Diwali Hanukkah Passover Thanksgiving Halloween Valentine New-Year God Allah Lord Bible Koran Quran Jihad Sharia Omicron Delta Ebola Zika " +
    "Photo Photos Image Picture File Video Source Read Related Advertisement Share Subscribe Comments Getty Mr Mrs Ms Dr Sir Madam Act Bill Article Section Chapter Part Phase Stage Group Table Figure Day Week Year No Nos Yes Version Grade Class Division Round Game Season Episode " +
    "Left Right Far-Right Internet-of-Things Bitcoin Nobel Oscar Grammy Emmy Pulitzer Pixel Windows STEM NFT NFTs IPO FIR DIG ADHD PTSD BMI ICU ER CT MRI LED USB URL PDF HTML QR SIM VPN VR AR CGI DJ MC UFO WWI WWII U-turn X-ray T-shirt Mass Earth Moon Mars Sun " +
    "Deputy Vice Chief Head Former Honourable Honorable Excellency Majesty Highness Holiness Captain Coach Dad Mom Mum Grandma Grandpa Uncle Aunt Hello Hi Oh Wow Thanks Dear State States Government Administration Constitution Republic Kingdom Empire Nation Province City County Council " +
    "Committee Commission Board Court Department Ministry Party Union University College School Church Club Army Navy Police Force Agency Office Company Bank Centre Center Hospital Internet Bay Act"
  ).split(" "),
);
