import type { PlaceLevel } from "../../domain/index.ts";
import { namePartsOf } from "./name-parts.ts";

/**
 * The other names that a Chinese place goes by: without its kind (桑植), without the ethnic groups
 * (芷江县, 湘西州), a development zone by its short form (长沙高新区, 长沙经开区).
 */
export function shortForms(name: string, level: PlaceLevel): readonly string[] {
  const { stem, groups, kind } = namePartsOf(name);
  if (kind === "") return [];
  const zone = zones[kind];
  if (zone) return [`${stem}${zone}`];
  const plain = groups.length > 0 || kind.startsWith("自治") ? plainKinds[kind] : undefined;
  return [
    stem,
    ...(plain ? [`${stem}${plain}`] : []),
    ...(level === "town" ? offices(name, kind) : []),
  ];
}

const zones: Readonly<Record<string, string>> = {
  经济技术开发区: "经开区",
  高新技术产业开发区: "高新区",
  开发区: "经开区",
};

const plainKinds: Readonly<Record<string, string>> = {
  自治州: "州",
  自治县: "县",
  自治旗: "旗",
  乡: "乡",
  民族乡: "乡",
};

function offices(name: string, kind: string): readonly string[] {
  return kind === "街道办事处" || kind === "地区办事处" ? [name.slice(0, -"办事处".length)] : [];
}
