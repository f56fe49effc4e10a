import { wordList } from "./word-list.ts";

/** Last words of the names of places: Tama County, Iowa River, Riverside Cemetery. */
export const placeHeads = wordList(`
  County Parish Township Borough Province Prefecture Oblast River Creek Lake Reservoir Pond Brook Canal
  Bay Gulf Strait Sea Ocean Sound Harbor Harbour Beach Coast Cape Peninsula Island Islands Isle Isles
  Mountain Mountains Mount Hills Ridge Peak Pass Valley Canyon Desert Plateau Plains Basin Delta Falls
  Springs Forest Woods Park Gardens Cemetery Trail Square Plaza Bridge Dam Airport Stadium Arena Heights
  District Town Village Municipality Wetlands Moor Common Marsh Meadow Preserve Fairgrounds Speedway Glacier
`);

/** Last words of the names of streets. */
export const streetHeads = wordList(`
  Street Avenue Road Boulevard Drive Lane Terrace Parkway Crescent St. Ave. Rd. Blvd. Dr.
`);

/** First words of the names of places: Lake Michigan, Mount Rainier, Fort Dodge. */
export const placeLeads = wordList("Lake Mount Mt. Fort Ft. Cape Gulf Port Camp");

/** Words that point at a place when a name follows; `of` only after an age or a comma. */
export const placePrepositions = wordList(`
  in near at outside around across throughout toward towards from into through inside beyond between
`);

/** States, provinces and countries of the United Kingdom, with the short forms that newspapers use. */
const regions: Readonly<Record<string, string>> = {
  Alabama: "Ala.",
  Alaska: "",
  Arizona: "Ariz.",
  Arkansas: "Ark.",
  California: "Calif.",
  Colorado: "Colo.",
  Connecticut: "Conn.",
  Delaware: "Del.",
  Florida: "Fla.",
  Georgia: "Ga.",
  Hawaii: "",
  Idaho: "",
  Illinois: "Ill.",
  Indiana: "Ind.",
  Iowa: "Ia.",
  Kansas: "Kan.",
  Kentucky: "Ky.",
  Louisiana: "La.",
  Maine: "",
  Maryland: "Md.",
  Massachusetts: "Mass.",
  Michigan: "Mich.",
  Minnesota: "Minn.",
  Mississippi: "Miss.",
  Missouri: "Mo.",
  Montana: "Mont.",
  Nebraska: "Neb.",
  Nevada: "Nev.",
  "New Hampshire": "N.H.",
  "New Jersey": "N.J.",
  "New Mexico": "N.M.",
  "New York": "N.Y.",
  "North Carolina": "N.C.",
  "North Dakota": "N.D.",
  Ohio: "",
  Oklahoma: "Okla.",
  Oregon: "Ore.",
  Pennsylvania: "Pa.",
  "Rhode Island": "R.I.",
  "South Carolina": "S.C.",
  "South Dakota": "S.D.",
  Tennessee: "Tenn.",
  Texas: "Tex.",
  Utah: "",
  Vermont: "Vt.",
  Virginia: "Va.",
  Washington: "Wash.",
  "West Virginia": "W.Va.",
  Wisconsin: "Wis.",
  Wyoming: "Wyo.",
  "Washington, D.C.": "D.C.",
  "Puerto Rico": "",
  Alberta: "",
  "British Columbia": "B.C.",
  Manitoba: "",
  "New Brunswick": "",
  Newfoundland: "",
  "Nova Scotia": "",
  Ontario: "Ont.",
  Quebec: "Que.",
  Saskatchewan: "",
  England: "",
  Scotland: "",
  Wales: "",
  "Northern Ireland": "",
  "New South Wales": "",
  Queensland: "",
  Tasmania: "",
};

/** Each region's name by itself and by its short form. */
export const regionNames: ReadonlyMap<string, string> = new Map(
  Object.entries(regions).flatMap(([name, short]) =>
    short === ""
      ? [[name, name]]
      : [
          [name, name],
          [short, name],
        ],
  ) as [string, string][],
);

/** Countries and peoples: the country for each name of people, and the country's other forms. */
export const countryOf: ReadonlyMap<string, string> = new Map(
  `
  Afghan Afghanistan|Albanian Albania|Algerian Algeria|American United States|Argentine Argentina
  Armenian Armenia|Australian Australia|Austrian Austria|Azerbaijani Azerbaijan|Bangladeshi Bangladesh
  Belarusian Belarus|Belgian Belgium|Bolivian Bolivia|Bosnian Bosnia|Brazilian Brazil|British United Kingdom
  Bulgarian Bulgaria|Cambodian Cambodia|Canadian Canada|Chilean Chile|Chinese China|Colombian Colombia
  Croatian Croatia|Cuban Cuba|Cypriot Cyprus|Czech Czech Republic|Danish Denmark|Dutch Netherlands
  Ecuadorian Ecuador|Egyptian Egypt|Estonian Estonia|Ethiopian Ethiopia|Finnish Finland|French France
  German Germany|Ghanaian Ghana|Greek Greece|Guatemalan Guatemala|Haitian Haiti|Honduran Honduras
  Hungarian Hungary|Icelandic Iceland|Indian India|Indonesian Indonesia|Iranian Iran|Iraqi Iraq|Irish Ireland
  Israeli Israel|Italian Italy|Jamaican Jamaica|Japanese Japan|Jordanian Jordan|Kazakh Kazakhstan
  Kenyan Kenya|Kuwaiti Kuwait|Latvian Latvia|Lebanese Lebanon|Libyan Libya|Lithuanian Lithuania
  Malawian Malawi|Malian Mali|Maltese Malta|Moldovan Moldova|Mozambican Mozambique|Namibian Namibia|Nigerien Niger|Omani Oman|Paraguayan Paraguay|Singaporean Singapore|Tanzanian Tanzania|Uzbek Uzbekistan|Botswanan Botswana|Burmese Myanmar|Cameroonian Cameroon|Congolese Congo|Dominican Dominican Republic|Georgian Georgia|Gambian Gambia|Liberian Liberia|Malaysian Malaysia|Mexican Mexico|Mongolian Mongolia|Moroccan Morocco|Nepali Nepal|Nicaraguan Nicaragua
  Nigerian Nigeria|Norwegian Norway|Pakistani Pakistan|Palestinian Palestine|Panamanian Panama
  Peruvian Peru|Philippine Philippines|Polish Poland|Portuguese Portugal|Qatari Qatar|Romanian Romania
  Russian Russia|Rwandan Rwanda|Saudi Saudi Arabia|Scottish Scotland|Senegalese Senegal|Serbian Serbia
  Slovak Slovakia|Slovenian Slovenia|Somali Somalia|Spanish Spain|Sudanese Sudan|Swedish Sweden
  Swiss Switzerland|Syrian Syria|Taiwanese Taiwan|Thai Thailand|Tunisian Tunisia|Turkish Turkey
  Ugandan Uganda|Ukrainian Ukraine|Uruguayan Uruguay|Venezuelan Venezuela|Vietnamese Vietnam
  Welsh Wales|Yemeni Yemen|Zambian Zambia|Zimbabwean Zimbabwe
  `
    .split(/[|\n]/)
    .map((pair) => pair.trim())
    .filter((pair) => pair !== "")
    .map((pair) => [pair.slice(0, pair.indexOf(" ")), pair.slice(pair.indexOf(" ") + 1)] as const),
);

/** Peoples and origins that name no country of their own. */
export const otherDemonyms = wordList(`
  African Asian European Latino Latina Hispanic Arab Jewish Muslim Christian Catholic Protestant Lutheran
  English Londoner Texan Californian Iowan Iowans Hawkeye Americans Britons Canadians Russians Germans
  Ukrainians Mexicans Indians Israelis Palestinians Australians Democratic Republican Democrat Democrats
  Republicans Republican Conservative Conservatives Tory Tories Libertarian Communist
`);

/** Other forms of countries' names, with the name meant. */
export const countryForms: ReadonlyMap<string, string> = new Map([
  ["U.S.", "United States"],
  ["US", "United States"],
  ["USA", "United States"],
  ["United States of America", "United States"],
  ["America", "United States"],
  ["U.K.", "United Kingdom"],
  ["UK", "United Kingdom"],
  ["Britain", "United Kingdom"],
  ["Great Britain", "United Kingdom"],
  ["UAE", "United Arab Emirates"],
  ["United States", "United States"],
  ["United Kingdom", "United Kingdom"],
]);

/** Cities and regions of the world that stand without a country in the news, besides the countries. */
export const worldPlaces = new Set(
  `
  Addis Ababa|Africa|Algiers|Amman|Amsterdam|Ankara|Antarctica|Arctic|Asia|Athens|Atlanta|Auckland|Baghdad
  Baltimore|Bangkok|Barcelona|Beijing|Beirut|Belfast|Belgrade|Berlin|Birmingham|Bogota|Boston|Bratislava
  Bristol|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Canberra|Cape Town|Caracas|Cardiff|Central America
  Chicago|Cincinnati|Cleveland|Copenhagen|Crimea|Dallas|Damascus|Delhi|Denver|Detroit|Dhaka|Doha|Dubai
  Dublin|East Africa|Eastern Europe|Edinburgh|Europe|Frankfurt|Gaza|Gaza Strip|Geneva|Glasgow|Hamburg
  Hanoi|Havana|Helsinki|Hong Kong|Honolulu|Houston|Islamabad|Istanbul|Jakarta|Jerusalem|Johannesburg
  Kabul|Kampala|Kathmandu|Kharkiv|Khartoum|Kinshasa|Kyiv|Kiev|Lagos|Las Vegas|Latin America|Leeds|Lima|Lisbon
  Liverpool|London|Los Angeles|Madrid|Manchester|Manila|Marseille|Melbourne|Mexico City|Miami|Middle East
  Milan|Milwaukee|Minneapolis|Minsk|Montreal|Moscow|Mumbai|Munich|Nairobi|Naples|New Delhi|New Orleans
  New York City|Nice|North Africa|North America|Oceania|Odesa|Osaka|Oslo|Ottawa|Paris|Perth|Philadelphia
  Phoenix|Pittsburgh|Prague|Pretoria|Pyongyang|Rio de Janeiro|Riyadh|Rome|San Antonio|San Diego
  San Francisco|San Juan|Santiago|Sarajevo|Seattle|Seoul|Shanghai|Sheffield|Sofia|South America|South Asia
  Southeast Asia|St. Louis|St. Paul|Stockholm|Strasbourg|Sydney|Taipei|Tallinn|Tbilisi|Tehran|Tel Aviv
  The Hague|Tokyo|Toronto|Tripoli|Tunis|Vancouver|Venice|Vienna|Vilnius|Warsaw|Washington|West Bank|Wuhan
  Yerevan|Pacific|Atlantic|Caribbean|Mediterranean|Gulf of Mexico|South China Sea|Balkans|Himalayas|Amazon River|Zagreb|Zurich|England|Scotland|Wales|Northern Ireland|Midwest|Pacific Northwest|New England
  New Zealand|North Korea|South Korea|South Africa|South Sudan|Sri Lanka|Singapore|Malta|Luxembourg
  Madagascar|Mali|Niger|Chad|Cameroon|Angola|Mozambique|Malawi|Namibia|Botswana|Burkina Faso|Ivory Coast
  Liberia|Sierra Leone|Gambia|Guinea|Eritrea|Djibouti|Myanmar|Laos|Bhutan|Maldives|Fiji|Samoa|Tonga
  Papua New Guinea|Costa Rica|El Salvador|Belize|Paraguay|Guyana|Suriname|Dominican Republic|Bahamas
  Barbados|Trinidad and Tobago|Kosovo|Montenegro|North Macedonia|Moldova|Georgia|Kyrgyzstan|Tajikistan
  Turkmenistan|Uzbekistan|Bahrain|Oman|United Arab Emirates|Democratic Republic of Congo|Congo
  `
    .split(/[|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .concat([...countryOf.values()]),
);
