/**
 * The class of each English word, as one character: common words have a class of their own, others
 * that of their part of speech. So that words run like characters, and one table counts both.
 */
export type WordClasses = ReadonlyMap<string, string>;

/** The characters that stand for parts of speech. */
export const partsOfSpeech = {
  name: "N",
  number: "0",
  noun: "n",
  nouns: "s",
  verb: "v",
  past: "d",
  doing: "g",
  third: "z",
  adjective: "j",
  adverb: "r",
} as const;

/** A text as its classes, one unit a word or mark; quote marks are left out, for columns lose them. */
export function classForm(classes: WordClasses, text: string): string {
  return unitsOf(text)
    .map((unit, i) => classOf(classes, unit, i === 0))
    .join("");
}

/** A text's units as `classForm` has them, but each known word and mark as itself; a class is written `=n`. */
export function wordForm(classes: WordClasses, text: string): readonly string[] {
  return unitsOf(text).map((unit, i) => {
    const word = unit.toLowerCase().replace(/’/g, "'");
    const one = classOf(classes, unit, i === 0);
    if (!/[a-z\d]/.test(word)) return one;
    return classes.get(word) === one ? word : `=${one}`;
  });
}

function unitsOf(text: string): readonly string[] {
  return (
    text.match(
      /[A-Za-z]+(?:['’.-][A-Za-z]+)*\.?(?<=[A-Za-z]|\b[A-Z]\.|\b[A-Z][a-z]{1,3}\.)|\$?\d[\d.,:-]*\d|\d|[.,;:!?()—–]/g,
    ) ?? []
  );
}

function classOf(classes: WordClasses, unit: string, isFirst: boolean): string {
  if (/^[.,;:!?()—–]$/.test(unit)) return unit === "–" ? "—" : unit;
  if (/\d/.test(unit)) return partsOfSpeech.number;
  const word = unit.toLowerCase().replace(/’/g, "'");
  const known = classes.get(word);
  if (/^[A-Z]/.test(unit)) {
    // A capital makes a name, but for the little words that begin a sentence.
    if (known !== undefined && (isFirst || hasOwnClass(known))) return known;
    return partsOfSpeech.name;
  }
  return known ?? classByEnding(word);
}

/** Whether a class is that of a single common word. */
export function hasOwnClass(one: string): boolean {
  return one > "\u4dff";
}

/** The likeliest part of speech of a word that was never seen. */
export function classByEnding(word: string): string {
  if (/ly$/.test(word)) return partsOfSpeech.adverb;
  if (/ing$/.test(word)) return partsOfSpeech.doing;
  if (/ed$/.test(word)) return partsOfSpeech.past;
  if (/(?:ous|ful|ive|ic|al|able|ible|less|ish|ary)$/.test(word)) return partsOfSpeech.adjective;
  if (/[^s]s$/.test(word)) return partsOfSpeech.nouns;
  return partsOfSpeech.noun;
}
