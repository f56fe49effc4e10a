import { phraseList } from "./word-list.ts";

/** Titles of public offices: government, courts, congress, police chiefs, international bodies, parties. */
const publicOffices = phraseList(`
  President
  Vice President
  Prime Minister
  Deputy Prime Minister
  Chancellor
  Premier
  King
  Queen
  Prince
  Princess
  Pope
  Secretary-General
  Secretary General
  Director-General
  High Commissioner
  Commissioner
  Ambassador
  Special Envoy
  Secretary
  Undersecretary
  Secretary of State
  Secretary of Defense
  Foreign Minister
  Minister
  Foreign Secretary
  Home Secretary
  First Minister
  Governor
  Gov.
  Lieutenant Governor
  Lt. Gov.
  Attorney General
  Solicitor General
  Surgeon General
  Comptroller
  Auditor
  Treasurer
  Recorder
  Assessor
  Clerk
  Coroner
  Medical Examiner
  Senator
  Sen.
  Sens.
  Congressman
  Congresswoman
  Representative
  Rep.
  Reps.
  Delegate
  Assemblyman
  Assemblywoman
  Assemblymember
  Speaker
  Majority Leader
  Minority Leader
  Whip
  Lawmaker
  MP
  MEP
  MSP
  AM
  TD
  Lord
  Lady
  Baroness
  Baron
  Dame
  Mayor
  Mayor Pro Tem
  Lord Mayor
  Vice Mayor
  Vice-Mayor
  Deputy Mayor
  Party Secretary
  Party Chief
  Vice Premier
  Vice-Premier
  Vice Governor
  Deputy Director
  Deputy Secretary
  Alderman
  Alderwoman
  Alderperson
  Councilman
  Councilwoman
  Councilmember
  Councilor
  Councillor
  Cllr
  Cllr.
  Selectman
  Trustee
  Supervisor
  Chairman
  Chairwoman
  Chairperson
  Chair
  Chairmen
  Member
  Leader
  Council Leader
  City Manager
  City Administrator
  City Attorney
  City Clerk
  City Engineer
  City Council Member
  Council Member
  County Administrator
  County Attorney
  County Auditor
  County Clerk
  County Engineer
  County Executive
  County Judge
  County Manager
  County Recorder
  County Treasurer
  Town Manager
  Village President
  Administrator
  District Attorney
  Prosecutor
  Public Defender
  Judge
  Justice
  Chief Justice
  Magistrate
  Superintendent
  Sheriff
  Undersheriff
  Deputy
  Constable
  Marshal
  Fire Marshal
  Police Chief
  Chief of Police
  Chief Constable
  Fire Chief
  Chief
  Commander
  Inspector
  Chief Inspector
  Detective Inspector
  Detective Chief Inspector
  Detective Superintendent
  Detective
  Det.
  Det
  Insp
  Ch Insp
  DCI
  DI
  PC
  Officer
  Trooper
  Sergeant
  Sgt.
  Sgt
  Lieutenant
  Lt.
  Lt
  Captain
  Capt.
  Corporal
  Cpl.
  Major
  Maj.
  Colonel
  Col.
  Lt. Col.
  General
  Gen.
  Brig. Gen.
  Maj. Gen.
  Lt. Gen.
  Admiral
  Adm.
  Game Warden
  Warden
  Conservation Officer
  Postmaster
  Chief of Staff
  Press Secretary
  Police Commissioner
  Director
  Engineer
  Manager
  Spokesman
  Spokeswoman
  Spokesperson
  Planner
  Coordinator
`);

/** Titles of other work: schools, churches, firms, sport, the arts. */
const otherOffices = phraseList(`
  Principal
  Headteacher
  Head Teacher
  Headmaster
  Headmistress
  Dean
  Provost
  Professor
  Prof.
  Librarian
  Curator
  Conductor
  Coach
  Head Coach
  Athletic Director
  Activities Director
  Teacher
  CEO
  CFO
  COO
  Chief Executive
  Chief Executive Officer
  Chief Financial Officer
  Chief Operating Officer
  Executive
  Executive Director
  Executive Vice President
  Managing Director
  General Manager
  Founder
  Co-founder
  Co-owner
  Owner
  Partner
  Economist
  Agronomist
  Analyst
  Attorney
  Lawyer
  Solicitor
  Barrister
  Editor
  Publisher
  Pastor
  Bishop
  Archbishop
  Cardinal
  Vicar
  Rector
  Deacon

  Imam
  Rabbi
  Rev.
  Reverend
  Doctor
  Physician
  Nurse
  Surgeon
  Researcher
  Scientist
  Meteorologist
  Climatologist
  Historian
  Biologist
  Veterinarian
  Captain
  Firefighter
  Paramedic
  Organizer
  Organiser
  Secretary-Treasurer
  Forward
  Goalkeeper
  Striker
  Midfielder
  Boss
`);

/** Words that may stand before a title and belong to it: Vice, County, Assistant. */
const officeModifiers = phraseList(`
  Vice
  Deputy
  Assistant
  Associate
  Senior
  Junior
  Chief
  Executive
  Managing
  General
  Lead
  Head
  Lieutenant
  First
  Second
  Special
  Honorary
  Board
  Council
  Commission
  Committee
  County
  City
  Town
  Township
  Village
  Borough
  Parish
  State
  District
  Federal
  National
  Regional
  Local
  Ward
  Precinct
  Public
  Works
  Health
  Human
  Resources
  Services
  Police
  Fire
  Park
  Parks
  Recreation
  Library
  Finance
  Planning
  Zoning
  Building
  Emergency
  Management
  Conservation
  Environmental
  Transportation
  Highway
  Roads
  Water
  Utilities
  Engineering
  Communications
  Information
  Operations
  Program
  Project
  Economic
  Development
  Community
  School
  Education
  Athletic
  Activities
  Foreign
  Interior
  Defense
  Defence
  Home
  Prime
  Treasury
  Justice
  Energy
  Agriculture
  Labor
  Labour
  Trade
  Housing
  Culture
  Transport
  Veterans
  Affairs
  Extension
  Press
  Majority
  Minority
  House
  Senate
  Assembly
  Party
  Opposition
  Supreme
  Appeals
  Circuit
  Juvenile
  Detective
  Master
  Staff
  Varsity
  Girls
  Boys
  and
  Pro
  Tem
  Elect
  Shadow
  Law
  Legal
  Crown
  Field
  Sales
  Marketing
  Music
  Choir
  Band
`);

/** Words before a title that say when it is held. */
export const tenureWords: ReadonlyMap<string, "acting" | "former" | "appointed"> = new Map([
  ["acting", "acting"],
  ["interim", "acting"],
  ["former", "former"],
  ["ex", "former"],
  ["then", "former"],
  ["late", "former"],
  ["retired", "former"],
  ["outgoing", "former"],
  ["newly", "appointed"],
  ["incoming", "appointed"],
]);

/** Forms of address before a name; no offices. */
export const honorifics = phraseList(`
  Mr
  Mr.
  Mrs
  Mrs.
  Ms
  Ms.
  Miss
  Mx
  Mx.
  Dr
  Dr.
  Drs.
  Sir
  Dame
  Madam
  Hon.
  Messrs.
`);

const publicTitles = new Set([...publicOffices].map((title) => title.toLowerCase()));
const otherTitles = new Set([...otherOffices].map((title) => title.toLowerCase()));
const modifiers = new Set([...officeModifiers].map((word) => word.toLowerCase()));

/** Whether a word or phrase is a title, whatever its case. */
export function isOffice(phrase: string): boolean {
  const title = singularTitle(phrase);
  return publicTitles.has(title) || otherTitles.has(title);
}

/** Whether a title is by itself the title of a public office. */
export function isPublicTitle(phrase: string): boolean {
  return publicTitles.has(singularTitle(phrase));
}

/** Whether a title is said of several people: Supervisors, Sens. */
export function isPluralTitle(phrase: string): boolean {
  return singularTitle(phrase) !== phrase.toLowerCase() || /^(sens|reps)\.$/i.test(phrase);
}

function singularTitle(phrase: string): string {
  const title = phrase.toLowerCase();
  if (publicTitles.has(title) || otherTitles.has(title)) return title;
  return title.replace(/s$/, "").replace(/men$/, "man");
}

/** Whether a word may stand before a title as part of it. */
export function isOfficeModifier(word: string): boolean {
  return modifiers.has(word.toLowerCase());
}
