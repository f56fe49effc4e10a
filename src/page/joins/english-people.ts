import { isOccupation } from "./english-occupations.ts";

/** Whether a text begins with a name of two words or more, as people have. */
export function opensWithName(plain: string): boolean {
  return /^[A-Z][a-z'’-]+ (?:[A-Z]\. |["“][A-Z][a-z]+["”] )?[A-Z][A-Za-z'’-]+/.test(plain);
}

/** Whether a text tells of somebody whom “he” or “she” may mean after it. */
export function tellsOfPerson(plain: string): boolean {
  if (pronoun.test(plain) || person.test(plain)) return true;
  return [...plain.matchAll(/([A-Za-z]+) [A-Z][a-z'’-]+ [A-Z][a-z]/g)].some(([, word = ""]) =>
    isOccupation(word),
  );
}

/** Whether a text soon says “he” or “she” of somebody whom it has not told of. */
export function needsPerson(plain: string): boolean {
  const start = plain.slice(0, soon);
  const before = start.slice(0, Math.max(0, start.search(pronoun)));
  return pronoun.test(start) && !person.test(before) && !/[A-Z][a-z'’-]+ [A-Z][a-z]/.test(before);
}

/** Within how many characters; further on, who is meant may have been told in other ways. */
const soon = 120;

const pronoun = /\b(?:he|she|his|her|him)\b/i;

/** Mrs Tallentire, Lund said, Jesse Whitten, 36, a man. */
const person =
  /\b(?:Mrs?|Ms|Miss|Dr)\b|\b[A-Z][a-z'’-]+ (?:said|says|told)\b|\bsaid [A-Z]|[A-Z][a-z'’-]+, (?:\d{1,2}|who)\b|\b(?:man|woman|boy|girl)\b/;
