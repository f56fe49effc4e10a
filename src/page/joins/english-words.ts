/** Words that only hold a sentence together. */
export const functionWords = new Set(
  "a about according after all also an and any are as at be because been before but by can could did do for from had has have he her his how if in into is it its may more most no not of on one or other our out over said she should so some such than that the their them then there they this to two under until up was we were what when which while who will with would you where there's while since during despite although though however meanwhile".split(
    " ",
  ),
);

const days =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|ober)?$/;
const everywhere = new Set(
  "street road avenue highway county city town state school community public board district department office police north south east west national center university college council member president director manager people year week month time new first last state home house family north said service group company association local area news report".split(
    " ",
  ),
);

/** Names tell most, long words more than short ones, words of every page least. */
function rarityOf(word: string, stem: string): number {
  if (days.test(stem)) return 0;
  if (everywhere.has(stem)) return 0.8;
  if (/^[A-Z]/.test(word)) return 5;
  if (stem.length > 6) return 3;
  return stem.length > 4 ? 2 : 1;
}

/** The words of a text that can tell its subject, and how telling each is. */
export function wordsOf(plain: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [word] of plain.matchAll(/[A-Za-z][A-Za-z']+|\d[\d,.]*\d/g)) {
    const stem = word.toLowerCase().replace(/^[A-Z]/.test(word) ? /'s$/ : /(?:'s|s)$/, "");
    if (functionWords.has(word.toLowerCase()) || stem.length < 3) continue;
    const weight = rarityOf(word, stem);
    words.set(stem, Math.min(words.get(stem) ?? weight, weight));
  }
  return words;
}
