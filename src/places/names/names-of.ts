import type { Entry } from "../listing/entry.ts";
import { isChinese } from "../listing/entry.ts";
import { englishName } from "./english-name.ts";
import { namePartsOf } from "./name-parts.ts";
import { shortForms } from "./short-forms.ts";

/** All Chinese names of a place, the full one first. */
export function chineseNamesOf(entry: Entry): readonly string[] {
  if (!isChinese(entry)) return entry.chinese;
  return [entry.place.name, ...shortForms(entry.place.name, entry.place.level)];
}

/**
 * All Latin names of a place, the usual one first. Counties and what is larger also go by the bare
 * reading (Sangzhi), towns do not: there are too many of them for so few syllables.
 */
export function latinNamesOf(entry: Entry): readonly string[] {
  if (!isChinese(entry)) return entry.latin;
  const { name, level } = entry.place;
  const reading = entry.latin[0] ?? "";
  const { kind } = namePartsOf(name);
  const plain = kind === "自治区" ? undefined : plainWords[kind.slice(-1)];
  const names = [
    englishName(name, level, reading),
    ...(level === "town" || level === "village" || kind === "" ? [] : [reading]),
    ...(plain ? [`${reading} ${plain}`] : []),
  ];
  return [...new Set(names)].filter((n) => n.length >= 2);
}

/** What a kind is called for short: Zhijiang County for Zhijiang Dong Autonomous County. */
const plainWords: Readonly<Record<string, string>> = {
  省: "Province",
  市: "City",
  州: "Prefecture",
  盟: "League",
  县: "County",
  区: "District",
  旗: "Banner",
  镇: "Town",
  乡: "Township",
  道: "Subdistrict",
  木: "Sum",
};
