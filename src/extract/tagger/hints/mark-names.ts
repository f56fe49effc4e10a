import { neverInGivenName } from "../../chinese/lexicon/personal-words.ts";
import { surnameAt } from "../../chinese/lexicon/surnames.ts";
import { isSteppeName, isTransliterated } from "../../chinese/lexicon/transliteration.ts";

/**
 * Marks what names of people are written with, a bit each: begins with a surname, may stand in a given
 * name, writes a foreign sound, may stand in a Mongolian, Tibetan or Uyghur name.
 */
export function markNames(folded: string): Uint8Array {
  return Uint8Array.from({ length: folded.length }, (_, at) => markOf(folded, at));
}

function markOf(folded: string, at: number): number {
  return (surnameAt(folded, at) === null ? 0 : 1) + markOfCharacter(folded.charAt(at));
}

/** What was found of single characters, 16 added to tell a nought from the unknown. */
const known = new Uint8Array(0x10000);

function markOfCharacter(character: string): number {
  const code = character.charCodeAt(0);
  if (known[code] === 0) known[code] = 16 + lookUpCharacter(character);
  return (known[code] ?? 0) & 14;
}

function lookUpCharacter(character: string): number {
  if (!/\p{Script=Han}/u.test(character)) return 0;
  return (
    (neverInGivenName.has(character) ? 0 : 2) +
    (isTransliterated(character) ? 4 : 0) +
    (isSteppeName(character + character) ? 8 : 0)
  );
}
