import { acronymsOf } from "./acronyms.ts";
import {
  type Found,
  foundAs,
  freeRuns,
  type Ground,
  isFree,
  isJoined,
  ofKind,
  type Run,
  textOf,
  wordsOf,
} from "./ground.ts";
import { isAddressed } from "./title-before.ts";
import { months } from "./words/calendar-words.ts";
import { isCommonWord } from "./words/common-words.ts";
import { isFunctionWord } from "./words/function-words.ts";
import { genderOf, isGivenName } from "./words/given-names.ts";
import { organizationHeads } from "./words/organization-words.ts";

/** Finds people by what is left of a name that was given in full: `Hutchens said`, `Eleanor was born`. */
export function findPeopleAgain(ground: Ground): readonly Found[] {
  const people = fullNames(ground);
  return freeRuns(ground).flatMap((run) => {
    const part = withoutOpening(ground, run, people);
    const person = personMeant(ground, part, people);
    return person ? [shortForm(ground, part, "person", person, "partOfName", 0.85)] : [];
  });
}

/** Finds organizations by acronym, or by the word that tells them from others. */
export function findOrganizationsAgain(ground: Ground): readonly Found[] {
  const names = [...new Set(ofKind(ground, "organization").map((one) => one.name))];
  return freeRuns(ground).flatMap((run) => organizationPart(ground, run, names));
}

/** The people named in full, each with the place of the first mention. */
function fullNames(ground: Ground): readonly Found[] {
  return ofKind(ground, "person").filter((one) => one.name.includes(" "));
}

/** `But Hutchens`, `Dr. Hutchens`: only the last word of the run can be the name. */
function withoutOpening(ground: Ground, run: Run, people: readonly Found[]): Run {
  const last = { from: run.to - 1, to: run.to };
  const isSurname = people.some((one) => surnameOf(one.name) === textOf(ground, last));
  const first = ground.tokens[run.from]?.text ?? "";
  return run.to - run.from === 2 && isSurname && (isCommonWord(first) || isAddressed(ground, last))
    ? last
    : run;
}

function personMeant(ground: Ground, run: Run, people: readonly Found[]): Found | null {
  const written = textOf(ground, run);
  const alike = people.filter((one) => isPartOfName(one.name, written));
  const before = alike.filter((one) => one.from < run.from);
  const fitting = (before.length > 0 ? before : alike).filter((one) =>
    fitsAddress(ground, run, one.name),
  );
  if (isMonthOrPronoun(ground, run)) return null;
  const isWord = isCommonWord(written) && ground.tokens[run.from]?.opens === true;
  if (isWord && /^(,|of|in|and)$/.test(ground.tokens[run.to]?.text ?? "")) return null;
  return fitting[0] ?? null;
}

/** `since May`; `He` at a sentence's beginning, unless a comma follows. */
function isMonthOrPronoun(ground: Ground, run: Run): boolean {
  const word = textOf(ground, run);
  const before = ground.tokens[run.from - 1]?.text ?? "";
  const next = ground.tokens[run.to];
  if (months.has(word)) return next?.shape === "number" || isFunctionWord(before);
  return isFunctionWord(word) && !isGivenName(word) && next?.text !== ",";
}

/** Surname, given name, or both without what stands between them. */
function isPartOfName(name: string, written: string): boolean {
  const words = nameWords(name);
  const parts = nameWords(written);
  if (parts.length === 1) return words.at(-1) === parts[0] || words[0] === parts[0];
  return parts.length < words.length && words[0] === parts[0] && words.at(-1) === parts.at(-1);
}

function surnameOf(name: string): string {
  return nameWords(name).at(-1) ?? name;
}

function nameWords(name: string): readonly string[] {
  return name.replace(/,?\s+(Jr\.?|Sr\.?|II|III|IV)$/, "").split(" ");
}

function fitsAddress(ground: Ground, run: Run, name: string): boolean {
  const address = ground.tokens[run.from - 1]?.text ?? "";
  const gender = genderOf(name.split(" ")[0] ?? "");
  if (/^(Mrs|Ms|Miss)\.?$/.test(address)) return gender !== "male";
  return /^Mr\.?$/.test(address) ? gender !== "female" : true;
}

function organizationPart(ground: Ground, run: Run, names: readonly string[]): readonly Found[] {
  const whole = textOf(ground, run);
  const name = names.find((one) => isShortFor(one, whole));
  if (name) return [shortForm(ground, run, "organization", name, "shortName", 0.8)];
  return acronymIn(ground, run, names);
}

/** `Grinnell Seed` for Grinnell Seed Co.; `Lenihan` for Lenihan Intermediate School. */
function isShortFor(name: string, written: string): boolean {
  if (name === written) return true;
  if (!name.startsWith(`${written} `)) return false;
  const words = written.split(" ");
  const rest = name.slice(written.length + 1).split(" ");
  const isDistinctive = words.some((word) => !isCommonWord(word) && !organizationHeads.has(word));
  const isNamed =
    words.length > 1 ||
    /^(Inc|Co|Corp|LLC|Ltd|Health|Foods|Energy|School|Industries|plc)\.?$/.test(rest.at(-1) ?? "");
  return (
    isDistinctive &&
    isNamed &&
    rest.every((word) => isCommonWord(word) || organizationHeads.has(word))
  );
}

function acronymIn(ground: Ground, run: Run, names: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  for (let i = run.from; i < run.to; i += 1) {
    const token = ground.tokens[i];
    if (token?.shape !== "caps") continue;
    const name = names.find((one) => acronymsOf(one).has(token.text.replace(/\./g, "")));
    const from =
      i > run.from && name?.startsWith(textOf(ground, { from: run.from, to: i })) ? run.from : i;
    if (name)
      found.push(shortForm(ground, { from, to: i + 1 }, "organization", name, "acronym", 0.9));
    else if (isBody(ground, i))
      found.push(
        foundAs(
          ground,
          { from: i, to: i + 1 },
          { kind: "organization", method: "unknownAcronym", confidence: 0.5 },
        ),
      );
  }
  return found;
}

/** `the NRCS`: letters that nothing explains stand for a body. */
function isBody(ground: Ground, i: number): boolean {
  const word = ground.tokens[i]?.text ?? "";
  const before = ground.tokens[i - 1]?.text ?? "";
  const isAlone = !isFree(ground, i - 1) && !(isFree(ground, i + 1) && isJoined(ground, i + 1));
  const isLetters =
    /^[A-Z]{3,6}$/.test(word) &&
    !/^(USA|COVID|GPS|DNA|CEO|CFO|DVD|CD|TV|GDP|IQ|SUV|ATV|UTV|FAQ|PDF|HIV|AIDS|GCSE|VAT|III|VII|VIII)$/.test(
      word,
    );
  return isLetters && isAlone && /^the$/i.test(before);
}

function shortForm(
  ground: Ground,
  run: Run,
  kind: Found["kind"],
  full: Found | string,
  method: string,
  confidence: number,
): Found {
  const name = typeof full === "string" ? full : full.name;
  const form = name === wordsOf(ground, run).join(" ") ? "name" : "short";
  return foundAs(ground, run, { kind, form, name, method, confidence });
}
