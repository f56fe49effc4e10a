import type { PlaceLevel } from "../../domain/index.ts";
import { toSimplified } from "../../text/index.ts";
import { namePartsOf } from "../names/name-parts.ts";
import { openGazetteer } from "../open-gazetteer.ts";
import { nationalWords, organizationWords } from "./organization-words.ts";

/**
 * What a Chinese organization is called in English, by the words of its name: 张家界市医疗保障局 is the
 * Zhangjiajie Municipal Medical Insurance Bureau. A name that begins with a kind of place alone
 * (市医疗保障局) gives the gloss without the place. Null where a part of the name is not known.
 */
export function englishGloss(organization: string): string | null {
  const name = toSimplified(organization);
  const plain = name.replace(/^中共|^中国共产党(?=..)/, "");
  return nationalWords.get(name) ?? ofUnnamedPlace(plain) ?? ofPlace(plain);
}

/** What stands between a place and its organization in English, by how a Chinese name ends. */
const adjectives: Readonly<Record<string, string>> = {
  自治区: "Autonomous Region",
  自治州: "Prefectural",
  自治县: "County",
  自治旗: "Banner",
  街道办事处: "Subdistrict",
  街道: "Subdistrict",
  地区: "Prefectural",
  省: "Provincial",
  市: "Municipal",
  州: "Prefectural",
  盟: "League",
  县: "County",
  区: "District",
  旗: "Banner",
  镇: "Town",
  乡: "Township",
  村: "Village",
};

const kinds = Object.keys(adjectives).sort((a, b) => b.length - a.length);

function ofUnnamedPlace(name: string): string | null {
  const kind = kinds.find((k) => name.startsWith(k));
  const word = kind && organizationWords.get(name.slice(kind.length));
  return kind && word ? `${adjectives[kind]} ${word}` : null;
}

function ofPlace(name: string): string | null {
  const gazetteer = openGazetteer();
  const [match] = gazetteer.matchesAt(name, 0).filter(({ isFull }) => isFull);
  const place = match?.places.find((p) => p.name === name.slice(0, match.end));
  if (!match || !place) return null;
  const rest = name.slice(match.end);
  const inner = ofPlace(rest);
  if (inner) return inner;
  const word = organizationWords.get(rest);
  const english = gazetteer.english(place);
  if (!word || !english) return null;
  return [withAdjective(place.name, place.level, english), word].join(" ");
}

/** Zhangjiajie Municipal, Sangzhi County, Hunan Provincial, Liaohe Town. */
function withAdjective(name: string, level: PlaceLevel, english: string): string {
  const { kind, groups } = namePartsOf(name);
  const isBare = (level === "province" || level === "city") && groups.length === 0;
  if (kind === "省" || (kind === "市" && isBare)) return `${english} ${adjectives[kind]}`;
  return kind === "市" ? english.replace(/ City$/, " Municipal") : english;
}
