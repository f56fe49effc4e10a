import { namePartsOf } from "../../src/places/names/name-parts.ts";
import type { Row } from "../make-gazetteer.ts";
import { readingOf } from "./reading-of.ts";

type ReadFile = (file: string) => string;

/**
 * Rows `code, stem, rest, reading` from provinces to towns: stem and rest joined
 * are the name, the reading is the stem's.
 */
export function chinesePlaces(read: ReadFile): readonly Row[] {
  const listed = ["provinces.csv", "cities.csv", "areas.csv", "streets.csv"]
    .flatMap((file) => csvRows(read(file)))
    .filter(({ name }) => !isPlaceholder(name));
  const own = new Set(listed.filter(({ code }) => code.length === 4).map(({ name }) => name));
  return [
    ...listed.filter(({ code, name }) => !(isRepeated(code) && own.has(name))),
    ...otherRegions(read),
  ].map(({ code, name }) => {
    const { stem } = namePartsOf(name);
    return [code, stem, name.slice(stem.length), readingOf(stem, code)];
  });
}

/** Rows `town, village, village, …` by province; a village is its number in the town and its name. */
export function villagesByProvince(read: ReadFile): ReadonlyMap<string, readonly Row[]> {
  const provinces = new Map<string, Map<string, string[]>>();
  for (const { code, name } of csvRows(read("villages.csv"))) {
    const towns = provinces.get(code.slice(0, 2)) ?? new Map<string, string[]>();
    const villages = towns.get(code.slice(0, 9)) ?? [];
    villages.push(`${code.slice(9)}${name}`);
    towns.set(code.slice(0, 9), villages);
    provinces.set(code.slice(0, 2), towns);
  }
  return new Map(
    [...provinces].map(([province, towns]) => [
      province,
      [...towns].map(([town, villages]) => [town, ...villages]),
    ]),
  );
}

interface Listed {
  readonly code: string;
  readonly name: string;
}

/** Municipalities have a city 市辖区, provinces one for counties that are under no city. */
function isPlaceholder(name: string): boolean {
  return name === "市辖区" || name === "县" || name.endsWith("直辖县级行政区划");
}

/** 东莞 and four more cities have no counties: the list repeats the city in their place. */
function isRepeated(code: string): boolean {
  return code.length === 6 && code.endsWith("00");
}

/** Taiwan, Hong Kong and Macau come without codes: they are numbered in the order of the list. */
function otherRegions(read: ReadFile): readonly Listed[] {
  const regions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = JSON.parse(
    read("HK-MO-TW.json"),
  );
  return Object.entries(regions).flatMap(([region, parts]) => {
    const code = regionCodes[region] ?? "";
    return [
      { code, name: region },
      ...(code === "71" ? citiesOf(code, parts) : districtsOf(code, parts)),
    ];
  });
}

const regionCodes: Readonly<Record<string, string>> = {
  台湾省: "71",
  香港特别行政区: "81",
  澳门特别行政区: "82",
};

type Parts = Readonly<Record<string, readonly string[]>>;

function citiesOf(region: string, cities: Parts): readonly Listed[] {
  return Object.entries(cities).flatMap(([city, districts], i) => {
    const code = `${region}${numbered(i, 2)}`;
    const parts = districts.map((name, k) => ({ code: `${code}${numbered(k, 2)}`, name }));
    return [{ code, name: city }, ...parts];
  });
}

/** The islands and peninsulas that the list groups districts by are no divisions. */
function districtsOf(region: string, groups: Parts): readonly Listed[] {
  return Object.values(groups)
    .flat()
    .map((name, i) => ({
      code: `${region}00${numbered(i, 2)}`,
      name: name.replace(/（.*）$/, ""),
    }));
}

function numbered(index: number, digits: number): string {
  return String(index + 1).padStart(digits, "0");
}

function csvRows(text: string): readonly Listed[] {
  return text
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => {
      const [code = "", name = ""] = line.split(",");
      return { code, name: tidy(name) };
    })
    .filter(({ name }) => name.length >= 2 && !/类似乡级|虚拟|^街道$/.test(name));
}

/** A name without quotation marks and without what is put in brackets: 浒墅关经开区（镇）. */
function tidy(name: string): string {
  const plain = name.replaceAll('"', "").trim();
  const bare = plain.replace(/[（(][^）)]*[）)]/g, "");
  return bare.length >= 2 ? bare : plain;
}
