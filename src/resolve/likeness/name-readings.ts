import type { LikenessKeys } from "../../domain/index.ts";
import { foldName, readInPinyin } from "../../text/index.ts";

/** The keys by which everybody is found who may bear one of these names, in characters or in pinyin. */
export function likenessKeys(names: readonly string[]): LikenessKeys {
  const han = names.filter(isHan);
  const latin = names.filter((name) => !isHan(name)).flatMap(latinReadings);
  return {
    folded: distinct([...han.map(foldName), ...han.flatMap(latinSpellings), ...latin]),
    // Readings are kept with lü as lv.
    pinyin: distinct(latin.flatMap((reading) => [reading, reading.replace(/([ln])yu/g, "$1v")])),
  };
}

export function isHan(name: string): boolean {
  return /\p{Script=Han}/u.test(name);
}

/**
 * How a Chinese name may be written in Latin letters, folded: by each reading, the surname first or last.
 * 向未央 is Xiang Weiyang, Weiyang Xiang, Xiang Wei-yang.
 */
export function latinSpellings(name: string): readonly string[] {
  const folded = foldName(name);
  if (!/^\p{Script=Han}{2,4}$/u.test(folded)) return [];
  const readings = (["surname", "plain"] as const).map((reading) => readInPinyin(folded, reading));
  return distinct(readings.flatMap(ordersOf).flatMap(spellings));
}

/** Beginning with each syllable: the surname first, and last, of whatever length it is. */
function ordersOf(syllables: readonly string[]): readonly string[] {
  return syllables.map((_, from) =>
    [...syllables.slice(from), ...syllables.slice(0, from)].join(""),
  );
}

/** lü is written lü, lu, lv and lyu. */
function spellings(reading: string): readonly string[] {
  if (!/[ln]v/.test(reading)) return [reading];
  return ["v", "u", "yu"].map((vowel) => reading.replace(/([ln])v/g, `$1${vowel}`));
}

/**
 * A Latin name of two words or more, folded, in either order: what is last may be the surname. One word
 * alone names nobody.
 */
export function latinReadings(name: string): readonly string[] {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .split(/[\s,]+/)
    .filter((word) => word !== "");
  const [first, ...rest] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length < 2) return [];
  const orders = [words, [...rest, first], [last, ...words.slice(0, -1)]];
  return distinct(orders.map((order) => foldName(order.join(""))));
}

function distinct(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].filter((key) => key !== "");
}
