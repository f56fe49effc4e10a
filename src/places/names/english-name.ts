import type { PlaceLevel } from "../../domain/index.ts";
import { namePartsOf } from "./name-parts.ts";

/**
 * The English name of a Chinese place from the reading of its stem: Sangzhi County, Liaohe Town,
 * Zhijiang Dong Autonomous County; provinces and cities go by the stem alone (Hunan, Zhangjiajie).
 */
export function englishName(name: string, level: PlaceLevel, reading: string): string {
  const { groups, kind } = namePartsOf(name);
  const bare = (level === "province" || level === "city") && groups.length === 0;
  const word = bare && (kind === "省" || kind === "市") ? "" : (kindWords[kind] ?? "");
  return [reading, listed(groups), word].filter((part) => part !== "").join(" ");
}

/** The kinds of places in English. */
const kindWords: Readonly<Record<string, string>> = {
  特别行政区: "Special Administrative Region",
  街道办事处: "Subdistrict",
  地区办事处: "Area",
  经济技术开发区: "Economic and Technological Development Zone",
  高新技术产业开发区: "High-tech Industrial Development Zone",
  民族苏木: "Ethnic Sum",
  自治区: "Autonomous Region",
  自治州: "Autonomous Prefecture",
  自治县: "Autonomous County",
  自治旗: "Autonomous Banner",
  开发区: "Development Zone",
  民族乡: "Ethnic Township",
  街道: "Subdistrict",
  地区: "Prefecture",
  林区: "Forestry District",
  特区: "Special District",
  新区: "New Area",
  苏木: "Sum",
  省: "Province",
  市: "City",
  盟: "League",
  县: "County",
  区: "District",
  旗: "Banner",
  镇: "Town",
  乡: "Township",
};

function listed(groups: readonly string[]): string {
  if (groups.length < 3) return groups.join(" and ");
  return `${groups.slice(0, -1).join(", ")} and ${groups.at(-1)}`;
}
