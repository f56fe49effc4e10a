import { isOffice, isPublicTitle } from "./words/office-words.ts";

/** Titles that firms, clubs and churches give as well as governments do. */
const ambiguous =
  /^(president|vice president|chairman|chairwoman|chairperson|chair|director|executive director|manager|general manager|member|secretary|treasurer|spokesman|spokeswoman|spokesperson|coordinator|engineer|captain|leader|trustee|commissioner|chief|officer|administrator|planner|chancellor|general|major|marshal|clerk|inspector|commander|chief of staff|speaker|supervisor|superintendent|lord|lady|prince|princess|king|queen|dame|auditor|whip|vice chairman|vice chairwoman|vice chair|board chairman|board chairwoman|board president|board member|council president|baron|warden|recorder|am|pc|delegate|press secretary|representative|minister)$/i;

const publicWords =
  /\b(County|City|Town|Township|Village|Borough|State|Federal|National|Parish|District|Department|Dept|Board|Council|Commission|Committee|Ministry|Government|Sheriff|Police|Constabulary|Fire|Army|Navy|Force|Guard|Patrol|Agency|Authority|Administration|Bureau|Senate|House|Congress|Parliament|Assembly|Legislature|Court|Party|Labour|Nations|United|European|NATO|World|International|Public|Treasury|Attorney|Office|U\.S|U\.N|NHS)\b/;
const privateWords =
  /\b(Co|Inc|Corp|Corporation|Company|LLC|Ltd|plc|PLC|Bank|Club|Church|Association|Foundation|Society|Union|University|College|School|Academy|Hospital|Museum|Cooperative|Seed|Group|Holdings|Industries|Farms|Hotel|Theatre|Theater|Orchestra|Charity|Trust|FC)\b/;
const schoolDistrict =
  /\b(School District|Schools|School Board|Board of Education|Board of Regents)\b/;

/**
 * Whether a title at an organization is a public office: government, court, congress, police,
 * parties. `isPlace` says that the organization is a country, state or town.
 */
export function isPublicOffice(
  title: string,
  organization: string | null,
  isPlace: boolean,
): boolean {
  const head = headOf(title);
  if (head === null) return false;
  if (!ambiguous.test(head)) return true;
  const at = organization ?? "";
  if (schoolDistrict.test(at)) return true;
  if (privateWords.test(at)) return false;
  if (publicWords.test(at) || publicWords.test(title)) return true;
  return isPlace || isOwnPublic(head, title, at);
}

/** The longest office with which a title ends, where it is a public one. */
function headOf(title: string): string | null {
  const words = title.split(" ");
  const tails = words.map((_, i) => words.slice(i).join(" "));
  const head = tails.find((tail) => isOffice(tail));
  return head !== undefined && isPublicTitle(head) ? head : null;
}

/** Offices that stand without an organization: `Superintendent`, `President Biden`, `Supervisor`. */
function isOwnPublic(head: string, title: string, organization: string): boolean {
  if (organization !== "" || title.charAt(0) !== title.charAt(0).toUpperCase()) return false;
  if (/^director$/i.test(head)) return isMunicipalDirector(title);
  return /^(supervisor|superintendent|commissioner|president|vice president|chancellor|king|queen|prince|princess|lord|lady|speaker|minister|secretary|general|major|captain|commander|chief|officer|marshal|representative|delegate|recorder|inspector|pc)$/i.test(
    head,
  );
}

/** `Law Director`, `Public Works Director`: with capitals and no firm beside, a town's. */
function isMunicipalDirector(title: string): boolean {
  return (
    title.includes(" ") &&
    !/^(Executive|Managing|Artistic|Athletic|Activities|Music|Choir|Band|Sales|Marketing|Program|Creative)/.test(
      title,
    )
  );
}
