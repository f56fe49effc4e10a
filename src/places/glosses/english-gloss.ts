import type { PlaceLevel } from "../../domain/index.ts";
import { toSimplified } from "../../text/index.ts";
import { namePartsOf } from "../names/name-parts.ts";
import { openGazetteer } from "../open-gazetteer.ts";
import { internationalWords } from "./international-words.ts";
import { nationalWords, organizationWords } from "./organization-words.ts";
import { adjectiveOf, kindsOfPlaces } from "./place-adjectives.ts";

/**
 * What a Chinese organization is called in English, by the words of its name: 张家界市医疗保障局 is the
 * Zhangjiajie Municipal Medical Insurance Bureau. A name that begins with a kind of place alone
 * (市医疗保障局) gives the gloss without the place. Null where a part of the name is not known.
 */
export function englishGloss(organization: string): string | null {
  return englishGlosses(organization)[0] ?? null;
}

/**
 * All that a Chinese organization is called in English, the full gloss first; then without its place:
 * Municipal Medical Insurance Bureau. Empty where a part of the name is not known.
 */
export function englishGlosses(organization: string): readonly string[] {
  const name = toSimplified(organization);
  const known = internationalWords.get(name) ?? ofWholeCountry(name);
  if (known) return known;
  const plain = withoutParty(name);
  const unnamed = ofUnnamedPlace(plain);
  return unnamed === null ? ofPlace(plain) : [unnamed];
}

function ofWholeCountry(name: string): readonly string[] | null {
  const english = nationalWords.get(name) ?? nationalWords.get(name.replace(/^中华人民共和国/, ""));
  return english === undefined ? null : [english];
}

/** 中共桑植县委 is called the county's committee; so is its 政协, whose full name goes around the place. */
function withoutParty(name: string): string {
  return name
    .replace(/^中国人民政治协商会议(.+)委员会$/, "$1政协")
    .replace(/^中共|^中国共产党(?=..)/, "");
}

function ofUnnamedPlace(name: string): string | null {
  const kind = kindsOfPlaces.find((k) => name.startsWith(k));
  const word = kind && organizationWords.get(name.slice(kind.length));
  return kind && word ? `${adjectiveOf(kind)} ${word}` : null;
}

function ofPlace(name: string): readonly string[] {
  const gazetteer = openGazetteer();
  const [match] = gazetteer.matchesAt(name, 0).filter(({ isFull }) => isFull);
  const place = match?.places.find((p) => p.name === name.slice(0, match.end));
  if (!match || !place) return [];
  const rest = name.slice(match.end);
  const inner = ofPlace(rest);
  if (inner.length > 0) return inner;
  const word = organizationWords.get(rest);
  const english = gazetteer.english(place);
  if (!word || !english) return [];
  const kind = kindsOfPlaces.find((k) => place.name.endsWith(k));
  return [
    `${withAdjective(place.name, place.level, english)} ${word}`,
    ...(kind ? [`${adjectiveOf(kind)} ${word}`] : []),
  ];
}

/** Zhangjiajie Municipal, Sangzhi County, Hunan Provincial, Liaohe Town. */
function withAdjective(name: string, level: PlaceLevel, english: string): string {
  const { kind, groups } = namePartsOf(name);
  const isBare = (level === "province" || level === "city") && groups.length === 0;
  if (kind === "省" || (kind === "市" && isBare)) return `${english} ${adjectiveOf(kind)}`;
  return kind === "市" ? english.replace(/ City$/, " Municipal") : english;
}
