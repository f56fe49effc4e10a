import { phraseList, wordList } from "./word-list.ts";

/** Words that close an organization's name: Iowa Veterans Home, Grinnell Seed Co. */
export const organizationHeads = wordList(`
  Academy Administration Agency Airlines Airways Alliance Ambassadors Army Assembly Associates Association Attorneys
  Auditorium Authority Bakery Ballet Band Bank Bancorp Barracks Battalion Board Boards Brewery Brewing
  Brigade Broadcasting Brothers Bureau Cabinet Café Cafe Campaign Caucus Center Centre Chamber Chapel Chapter
  Charity Choir Church Cinema Clinic Club Co. Co Coalition Collective College Command Commission Committee
  Communications Companies Company Confederation Conference Congregation Congress Consortium Constabulary
  Convention Co-op Cooperative Corp. Corp Corporation Corps Council Court Courts Credit Daycare Department
  Dept. Dealership Diner Diocese Directorate District Division Electric Energy Enterprise Enterprises Farms Federation Fellowship
  FC Firm Foods Force Forum Foundation Fund Funeral Gallery Gazette Group Grocery Guard Guild
  Hall Health Healthcare Herald High Holdings Home Homes Hospice Hospital Hospitals Hotel House Inc. Inc
  Industries Initiative Inn Institute Institution Insurance International Jail Journal Laboratories
  Laboratory Labs League Legion Legislature Library Limited LLC LLP Lodge Ltd. Ltd Market Mart Media Medical
  Methodist Mills Ministries Ministry Mission Mosque Motors Museum Network News Newspapers Nursery Observatory Office
  Orchestra Organization Organisation Outfitters Panel Parliament Partners Partnership Party Patrol Pharmacy Philharmonic
  Police Post Power Preschool Press Prison Productions Program Programme Radio Railroad Railway Railways
  Rescue Reserve Resort Restaurant Rotary Salon Sanctuary Savings School Schools Seed Seminary Senate Seniors Service
  Services Shelter Society Solutions Station Store Stores Studio Studios Supermarket Symphony Synagogue
  Systems Tabernacle Task Tavern Team Technologies Technology Telegraph Television Temple Theater Theatre Times Tribe
  Tribunal Tribune Troop Trust UMC Union Unit United Universities University USA Utilities Utility Winery Works
  YMCA YWCA Zoo plc PLC GmbH AG Sentinel Trades Warehouse Wing Exchange Treasury Elevator Dairy Surgery Infirmary Register
  Navy Marines Workers Teamsters Machinists Kiwanis Lions Petroleum Paper Oil Gas Steel Tire Rubber Chemical
  Chemicals Software Semiconductor Beef Pork Poultry Ethanol Grain Milling Creamery Orchards Vineyards Ranch
  Farm Greenhouse Landscaping Auto Chevrolet Jewelers Furniture Pizza Grill Deli Bookstore Books Opera
  Airline Supply Tool Manufacturing Packing Produce Capital Ventures Consulting Architects Engineers
  Hardware Implement Equipment Lumber Builders Construction Realty Roofing Plumbing Logistics Trucking
  Pharmaceuticals Motorsports Athletics Freight Depot
`);

/** Heads too weak to close a name alone after one word that is not a place: they need two words before. */
export const weakHeads = wordList(`
  Center Centre Hall House High Home Homes International Market Post Power Press Program Programme Reserve
  Service Services Station Store Task Team Times Unit United USA Works Health Medical Credit Electric
  Energy Insurance Journal News Radio Court Force Trust Party Group Campaign Chapter Division Band Funeral
  Technology Media Command Fund Forum Conference Convention Wing Exchange Seniors Society Mission Rescue
  Navy Marines Workers Machinists Lions Petroleum Paper Oil Gas Steel Tire Rubber Chemical Chemicals Software
  Beef Pork Poultry Ethanol Grain Milling Ranch Farm Auto Furniture Pizza Grill Deli Books Opera Supply Tool
  Manufacturing Packing Produce Capital Ventures Consulting Architects Engineers Foods Farms Army Wheels
  Elevator Trades Register Equipment Construction Panel Partners Savings Prison Rotary Guard Union League
  Methodist Observatory Unit
`);

/** First words of names built with "of" or "for": University of Northern Iowa. */
export const ofHeads = wordList(`
  Academy Administration Agency Alliance Archdiocese Army Association Bank Banks Board Boys Brotherhood Bureau
  Center Centers Centre Chamber Church City Club Coalition College Commission Committee Community Company
  Confederation Congress Council Court Daughters Department Dept. Diocese Directorate District Division
  Federation Foundation Fraternal Friends Fund Girls Guild Habitat Hospital House Institute Institutes Institution
  International Joint Knights Kingdom League Library Loyal Ministry Museum National Office Order Organization Organisation
  Parliament Partnership Party School Secretariat Senate Society Sons State Supreme Union University Veterans Women
  Youth
`);

/** Organizations called by a name that no head word shows. */
export const wellKnownOrganizations: ReadonlyMap<string, string> = new Map(
  [
    ["The Associated Press", "AP", "Associated Press"],
    ["Agence France-Presse", "AFP"],
    ["Reuters"],
    ["Bloomberg"],
    ["Xinhua", "Xinhua News Agency"],
    ["United Nations", "U.N.", "UN"],
    ["United Nations Security Council", "U.N. Security Council", "UN Security Council"],
    ["World Health Organization", "WHO"],
    ["European Union", "EU", "E.U."],
    ["European Commission"],
    ["North Atlantic Treaty Organization", "NATO", "Nato"],
    ["International Monetary Fund", "IMF"],
    ["World Bank"],
    ["World Trade Organization", "WTO"],
    ["Federal Bureau of Investigation", "FBI"],
    ["Central Intelligence Agency", "CIA"],
    ["Environmental Protection Agency", "EPA"],
    ["Federal Emergency Management Agency", "FEMA"],
    ["U.S. Department of Agriculture", "USDA"],
    ["National Aeronautics and Space Administration", "NASA", "Nasa"],
    ["National Health Service", "NHS"],
    ["British Broadcasting Corporation", "BBC"],
    ["Federal Reserve", "Fed"],
    ["Congress", "U.S. Congress", "US Congress"],
    ["U.S. Senate"],
    ["U.S. House", "House of Representatives", "U.S. House of Representatives"],
    ["White House"],
    ["Pentagon"],
    ["Kremlin"],
    ["Downing Street", "No 10", "No. 10"],
    ["Taliban"],
    ["Hamas"],
    ["Hezbollah"],
    ["American Red Cross", "Red Cross"],
    ["Salvation Army"],
    ["International Committee of the Red Cross", "ICRC"],
    ["American Legion"],
    ["Veterans of Foreign Wars", "VFW"],
    ["Ofsted"],
    ["Labour"],
    ["Supreme Court", "U.S. Supreme Court", "US Supreme Court"],
    ["National Weather Service", "NWS"],
    ["National Guard"],
    ["Meals on Wheels"],
    ["Habitat for Humanity"],
    ["Boy Scouts"],
    ["Girl Scouts"],
    ["Boeing"],
    ["Google"],
    ["Microsoft"],
    ["Amazon"],
    ["Apple"],
    ["Facebook"],
    ["Twitter"],
    ["Walmart"],
    ["Netflix"],
    ["Tesla"],
    ["Toyota"],
    ["John Deere", "Deere & Co."],
    ["FIFA", "Fifa"],
    ["UEFA", "Uefa"],
    ["NCAA"],
    ["NFL"],
    ["NBA"],
    ["UNICEF", "Unicef"],
    ["UNESCO", "Unesco"],
    ["OPEC", "Opec"],
    ["OECD"],
  ].flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)),
);

/** News agencies that stand in a dateline's brackets. */
export const agencies = phraseList(`
  AP
  AFP
  Reuters
  UPI
  Xinhua
  PA
  CNN
  TNS
  Bloomberg
`);

/** Words that point back at an organization or a place: the word, and what the antecedent's name has. */
export const anaphoricHeads: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    board: ["Board", "Trustees", "Supervisors"],
    supervisors: ["Supervisors"],
    council: ["Council"],
    commission: ["Commission"],
    committee: ["Committee"],
    department: ["Department", "Dept."],
    office: ["Office"],
    bureau: ["Bureau"],
    agency: [
      "Agency",
      "Organization",
      "Organisation",
      "Administration",
      "Department",
      "Bureau",
      "Authority",
      "Service",
      "Commission",
    ],
    organization: [
      "Organization",
      "Association",
      "Foundation",
      "Society",
      "Council",
      "Federation",
      "Alliance",
      "Club",
    ],
    organisation: [
      "Organisation",
      "Organization",
      "Association",
      "Foundation",
      "Society",
      "Council",
      "Trust",
    ],
    authority: ["Authority"],
    ministry: ["Ministry"],
    district: ["District", "Schools"],
    university: ["University"],
    college: ["College"],
    school: ["School", "Academy", "High"],
    hospital: ["Hospital", "Medical", "Infirmary"],
    clinic: ["Clinic"],
    library: ["Library"],
    museum: ["Museum"],
    church: ["Church", "Chapel"],
    bank: ["Bank", "Bancorp"],
    company: [
      "Co.",
      "Company",
      "Inc.",
      "Inc",
      "Corp.",
      "Corporation",
      "LLC",
      "Ltd.",
      "Ltd",
      "plc",
      "Motors",
      "Industries",
      "Foods",
      "Energy",
      "Seed",
      "Electric",
      "Technologies",
      "Group",
      "Holdings",
      "Systems",
    ],
    firm: [
      "Co.",
      "Company",
      "Inc.",
      "Corp.",
      "LLC",
      "LLP",
      "Ltd",
      "Partners",
      "Associates",
      "Group",
      "Holdings",
    ],
    cooperative: ["Cooperative", "Co-op"],
    association: ["Association"],
    union: ["Union", "Federation", "Brotherhood"],
    court: ["Court"],
    club: ["Club", "FC", "United"],
    foundation: ["Foundation"],
    charity: ["Foundation", "Trust", "Charity", "Society"],
    trust: ["Trust"],
    party: ["Party"],
    center: ["Center"],
    centre: ["Centre"],
    force: ["Police", "Constabulary"],
    team: ["Team"],
    county: ["County"],
    parish: ["Parish"],
    township: ["Township"],
    river: ["River"],
    lake: ["Lake"],
    park: ["Park"],
    creek: ["Creek"],
  }),
);
