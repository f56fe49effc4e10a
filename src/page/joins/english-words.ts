import { hasOwnClass, type WordClasses } from "./word-classes.ts";

/** Words that only hold a sentence together. */
export const functionWords = new Set(
  "a about according after all also an and any are as at be because been before but by can could did do for from had has have he her his how if in into is it its may more most no not of on one or other our out over said she should so some such than that the their them then there they this to two under until up was we were what when which while who will with would you where there's while since during despite although though however meanwhile".split(
    " ",
  ),
);

const days =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|ober)?$/;
/** Whether a word in small letters is the name of a day or a month. */
export function isDay(word: string): boolean {
  return days.test(word);
}

/** Whether any page may have a word, whatever it tells of. */
export function isEverywhere(word: string): boolean {
  return everywhere.has(word);
}

const everywhere = new Set(
  "street road avenue highway county city town state school community public board district department office police north south east west national center university college council member president director manager people year week month time new first last state home house family north said service group company association local area news report".split(
    " ",
  ),
);

/** The words of a text that can tell its subject, and how telling each is; kin words are one. */
export function wordsOf(plain: string, classes: WordClasses): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [word] of plain.matchAll(/[A-Za-z][A-Za-z'’]+|\d[\d,.]*\d/g)) {
    const bare = word.toLowerCase().replace(/['’]s?$/, "");
    if (functionWords.has(bare) || bare.length < 3 || days.test(bare)) continue;
    const rarity = rarityOf(bare, /^[A-Z]/.test(word), classes);
    const stem = stemOf(bare);
    words.set(stem, Math.min(words.get(stem) ?? rarity, rarity));
  }
  return words;
}

/** Names tell most, then words seldom used; the commonest tell next to nothing. */
function rarityOf(word: string, isCapital: boolean, classes: WordClasses): number {
  if (everywhere.has(word)) return 0.8;
  const known = classes.get(word) ?? classes.get(word.replace(/s$/, ""));
  if (known === undefined) return isCapital ? 5.5 : 4.5;
  return hasOwnClass(known) ? 0.6 : 3;
}

/** wrestling, wrestlers, wrestled: the first letters that all have. */
function stemOf(word: string): string {
  if (word.length > 6) return word.slice(0, 6);
  return word.replace(/(?<=[^s])s$/, "");
}
