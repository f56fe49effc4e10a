import { ethnicGroups } from "./ethnic-groups.ts";

/** What a Chinese place's name is made of: 芷江 + 侗族 + 自治县, 桑植 + 县, 桃源 + 开发区. */
export interface NameParts {
  /** The name without group and kind: 芷江. At least two characters. */
  readonly stem: string;
  /** English words of the ethnic groups named: Dong. */
  readonly groups: readonly string[];
  /** The kind of place: 自治县; empty where the name has none that could be left out. */
  readonly kind: string;
}

/** Takes a Chinese place's name apart. A name that would leave one character stays whole. */
export function namePartsOf(name: string): NameParts {
  const kind = kindsByEnd.get(name.slice(-1))?.find((k) => name.endsWith(k)) ?? "";
  if (kind === "" || wholeNames.has(name)) return whole(name);
  const { stem, groups } = withoutGroups(name.slice(0, name.length - kind.length), kind);
  return stem.length >= 2 ? { stem, groups, kind } : whole(name);
}

/** Longest first, so that 自治县 is not taken for 县. */
const kinds = [
  "特别行政区",
  "街道办事处",
  "地区办事处",
  "经济技术开发区",
  "高新技术产业开发区",
  "民族苏木",
  "自治区",
  "自治州",
  "自治县",
  "自治旗",
  "开发区",
  "民族乡",
  "街道",
  "地区",
  "林区",
  "特区",
  "新区",
  "苏木",
  "省",
  "市",
  "盟",
  "县",
  "区",
  "旗",
  "镇",
  "乡",
].sort((a, b) => b.length - a.length);

const kindsByEnd: ReadonlyMap<string, readonly string[]> = new Map(
  kinds.map((kind) => [kind.slice(-1), kinds.filter((k) => k.endsWith(kind.slice(-1)))]),
);

// What is left of them is a word that means something else.
const wholeNames = new Set([
  "市中区",
  "城中区",
  "市区",
  "城区",
  "郊区",
  "矿区",
  "自治区",
  "市辖区",
]);

const named = ethnicGroups
  .flatMap(({ name, english, short }) => [
    { name, english },
    ...(short ? [{ name: name.slice(0, -1), english }] : []),
  ])
  .sort((a, b) => b.name.length - a.name.length);

/** Whether a kind of place is named after ethnic groups. */
function isEthnic(kind: string): boolean {
  return kind.startsWith("自治") || kind.endsWith("乡") || kind.endsWith("苏木");
}

function withoutGroups(name: string, kind: string): Pick<NameParts, "stem" | "groups"> {
  const groups: string[] = [];
  let stem = name;
  for (let group = lastGroup(stem, kind); group; group = lastGroup(stem, kind)) {
    const rest = stem.slice(0, stem.length - group.name.length);
    // 东乡族自治县 and 鄂伦春自治旗 are called by the group's name itself; 内蒙古 is no group.
    if (rest === "") return { stem: group.name.replace(/族$/, ""), groups: [] };
    if (rest.length < 2) break;
    groups.unshift(group.english);
    stem = rest;
  }
  return { stem, groups };
}

function lastGroup(name: string, kind: string): (typeof named)[number] | undefined {
  if (!isEthnic(kind) || !(name.endsWith("族") || kind.startsWith("自治"))) return undefined;
  return named.find((group) => name.endsWith(group.name));
}

function whole(name: string): NameParts {
  return { stem: name, groups: [], kind: "" };
}
