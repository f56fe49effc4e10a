import { pinyinSurnames } from "./words/pinyin-words.ts";

/**
 * Whether words are a Chinese name in pinyin, the surname first: `Long Qiming`, `Ouyang Na`, `Li Ming-hua`.
 * What is no surname in front, or no one or two syllables behind, is none.
 */
export function isPinyinName(words: readonly string[]): boolean {
  const [surname, ...given] = words;
  if (surname === undefined || given.length === 0 || given.length > 2) return false;
  if (!pinyinSurnames.has(surname.toLowerCase())) return false;
  const rest = given.join("").replace(/['’-]/g, "").toLowerCase();
  return twoSyllables.test(rest) && given.every((word) => /^\p{Lu}/u.test(word));
}

const initial = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?";
const final =
  "(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|ve|er|a|o|e|i|u|v)";
const twoSyllables = new RegExp(`^${initial}${final}(?:${initial}${final})?$`);
