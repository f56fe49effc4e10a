import type { Ground } from "./ground.ts";
import { isCommonWord } from "./words/common-words.ts";
import { isOffice } from "./words/office-words.ts";
import { organizationHeads } from "./words/organization-words.ts";

const countyTails =
  /^(Sheriff['’]s (Office|Department)|Board of (Supervisors|Commissioners)|Secondary Roads( Department)?|(County )?Attorney['’]s Office|Conservation Board)$/;
const cityTails =
  /^(City Council|Police Department|Fire Department|Public Works Department|Parks and Recreation Department|Planning and Zoning Commission)$/;

/**
 * The fullest name that the article tells: the longer name that ends or begins with the written one,
 * or the county or city of the story before a name that says only what it is.
 */
export function completeName(ground: Ground, written: string, known: readonly string[]): string {
  if (isOfHome(ground, written)) return written;
  const longer = known.find((name) => isLonger(name, written));
  if (longer) return longer;
  const place = placeFor(ground, written, known);
  return place ? `${place} ${written}` : written;
}

/** The Municipal Health Commission in a paper of a Chinese city is that city's, whatever else is named. */
function isOfHome({ setting }: Ground, written: string): boolean {
  return /^(?:Municipal|Provincial) /.test(written) && /^\d/.test(setting.home ?? "");
}

/** Whether two names differ only in case, article and full stops. */
export function namesTheSame(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** Whether every word says only what an organization is, not which: Board of Supervisors. */
function isGenericName(name: string): boolean {
  return name
    .split(/[\s'’]+/)
    .every(
      (word) => isCommonWord(word) || organizationHeads.has(word) || isOffice(word) || word === "s",
    );
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^the /, "").replace(/[.'’]/g, "");
}

function isLonger(name: string, written: string): boolean {
  if (name.length <= written.length) return false;
  if (isSchoolsOf(name, written)) return true;
  if (name.endsWith(` ${written}`)) return isGenericName(written);
  if (!name.startsWith(`${written} `) || isGenericName(written)) return false;
  return name
    .slice(written.length + 1)
    .split(" ")
    .every((word) => organizationHeads.has(word));
}

/** `Ames Schools` is the Ames Community School District. */
function isSchoolsOf(name: string, written: string): boolean {
  const place = / (Public )?Schools$/.test(written)
    ? written.replace(/ (Public )?Schools$/, "")
    : null;
  return place !== null && name.startsWith(`${place} `) && name.endsWith("School District");
}

function placeFor(ground: Ground, written: string, known: readonly string[]): string | null {
  if (countyTails.test(written)) return onlyOne(countiesIn(ground, known));
  if (cityTails.test(written)) return datelineCity(ground);
  return null;
}

function countiesIn(ground: Ground, known: readonly string[]): readonly string[] {
  const inNames = known.flatMap((name) => /^((?:\p{Lu}\S+ ){1,3}County) /u.exec(name)?.[1] ?? []);
  if (inNames.length > 0) return inNames;
  const text = ground.article.text.slice(ground.article.bodyStart);
  return [...text.matchAll(/((?:\p{Lu}[\p{Ll}.'’]+ ){1,2}County)\b/gu)].map(
    (match) => match[1] ?? "",
  );
}

function datelineCity(ground: Ground): string | null {
  return (
    ground.found.find((one) => one.method === "dateline" && one.kind === "location")?.name ?? null
  );
}

function onlyOne(names: readonly string[]): string | null {
  const different = new Set(names);
  return different.size === 1 ? (names[0] ?? null) : null;
}
