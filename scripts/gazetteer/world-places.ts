import { dict } from "@node-rs/jieba/dict.js";
import { toSimplified } from "../../src/text/variants/to-simplified.ts";
import type { Row } from "../make-gazetteer.ts";

type ReadJson = (file: string) => unknown;

/** Rows `code, Chinese names, English names, rank`, several names with `|` between; from Unicode's CLDR, which Node carries. */
export function countries(): readonly Row[] {
  const chinese = new Intl.DisplayNames("zh", { type: "region", fallback: "none" });
  const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => !notCountries.has(code))
    .flatMap((code): Row[] => {
      const zh = chinese.of(code);
      const en = english.of(code);
      if (!zh || !en) return [];
      return [[code, names(zh, chineseAliases[code]), names(en, englishAliases[code])]];
    });
}

/** Rows as for countries, with the inhabitants in thousands; of the United States the larger cities. */
export function worldCities(read: ReadJson, counties: CountiesByPlace): readonly Row[] {
  const cities = read("cities15000.json") as Readonly<Record<string, City>>;
  const capitals = capitalsAmong(Object.values(cities), read);
  const frequency = wordFrequencies();
  return Object.values(cities)
    .filter(({ countrycode }) => !notCountries.has(countrycode) && countrycode !== "CN")
    .filter((city) => isLarge(city) || capitals.has(city.geonameid))
    .map((city) => [
      codeOf(city, counties),
      names(chineseCityAliases[city.geonameid] ?? "", chineseNames(city, frequency).join("|")),
      names(city.name, [plainName(city.name), ...(cityAliases[city.geonameid] ?? [])].join("|")),
      String(Math.round(city.population / 1000)),
    ]);
}

/** County by state and coordinates, of places in the United States. */
export type CountiesByPlace = ReadonlyMap<string, string>;

/** Code of a city: its country's, in the United States also state and county, then its number. */
export function codeOf(city: City, counties: CountiesByPlace): string {
  const { countrycode, admin1code, latitude, longitude, geonameid } = city;
  if (countrycode !== "US") return `${countrycode}-${geonameid}`;
  const county = counties.get(`${admin1code} ${latitude} ${longitude}`);
  return ["US", admin1code, county, geonameid].filter((part) => part !== undefined).join("-");
}

export function isLarge({ countrycode, population }: City): boolean {
  return population >= leastPeople(countrycode);
}

const cityAliases: Readonly<Record<number, readonly string[]>> = {
  5128581: ["New York"],
  4140963: ["Washington, D.C.", "Washington D.C."],
};

const chineseCityAliases: Readonly<Record<number, string>> = { 4140963: "华盛顿" };

export interface City {
  readonly geonameid: number;
  readonly name: string;
  readonly countrycode: string;
  readonly admin1code: string;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly alternatenames: readonly string[];
}

/** Unions, islands without a government, test codes; and what is a province in this gazetteer. */
const notCountries = new Set([
  ..."EU EZ UN XA XB ZZ QO AC CP CQ DG EA IC TA UM HK MO TW".split(" "),
  // Withdrawn from ISO 3166, still in the data.
  ..."AN BU CS DD FX NT SU TP YD YU ZR DY FQ HV JT MI NH NQ PC PU PZ RH VD WK YD QU UK".split(" "),
]);

const chineseAliases: Readonly<Record<string, string>> = {
  AE: "阿联酋",
  BA: "波黑",
  BD: "孟加拉",
  CD: "刚果民主共和国",
  CG: "刚果共和国",
  CN: "中华人民共和国|我国",
  CZ: "捷克共和国",
  DM: "多米尼克国",
  DO: "多米尼加",
  GB: "大不列颠及北爱尔兰联合王国|联合王国",
  GW: "几内亚比绍共和国",
  ID: "印尼",
  KG: "吉尔吉斯",
  KP: "朝鲜民主主义人民共和国",
  KR: "大韩民国|南韩",
  KZ: "哈萨克",
  MN: "蒙古国",
  MY: "大马",
  NZ: "纽西兰",
  PG: "巴新",
  PS: "巴勒斯坦|巴勒斯坦国",
  RU: "俄罗斯联邦|俄国",
  SA: "沙特|沙特阿拉伯王国",
  SG: "星加坡",
  TJ: "塔吉克",
  TM: "土库曼",
  US: "美利坚合众国",
  UZ: "乌兹别克",
  VA: "教廷",
  ZA: "南非共和国",
};

const englishAliases: Readonly<Record<string, string>> = {
  AE: "U.A.E.|UAE",
  BA: "Bosnia",
  BO: "Plurinational State of Bolivia",
  CD: "Democratic Republic of the Congo|DR Congo",
  CG: "Republic of the Congo",
  CI: "Ivory Coast",
  CN: "People's Republic of China|PRC",
  CV: "Cape Verde",
  CZ: "Czech Republic",
  GB: "Great Britain|Britain|U.K.|UK",
  KP: "Democratic People's Republic of Korea|DPRK",
  KR: "Republic of Korea|ROK",
  LA: "Lao People's Democratic Republic",
  MM: "Myanmar|Burma",
  PS: "Palestine",
  RU: "Russian Federation",
  SZ: "Swaziland",
  TL: "East Timor",
  TR: "Turkey|Türkiye",
  US: "United States of America|U.S.|USA|U.S.A.|America",
  VA: "Holy See",
};

/** Names of small towns of these countries are written like many a Chinese word. */
function leastPeople(country: string): number {
  return ["JP", "KR", "KP", "VN"].includes(country) ? 400_000 : 100_000;
}

/** The numbers of the capitals: of a country's cities of that name the one with most people. */
function capitalsAmong(cities: readonly City[], read: ReadJson): ReadonlySet<number> {
  const listed = read("countries.json") as Readonly<Record<string, { capital: string }>>;
  return new Set(
    Object.entries(listed).flatMap(([country, { capital }]) => {
      const called = newNames[capital] ?? capital.trim();
      const namesakes = cities
        .filter((city) => city.countrycode === country && plainName(city.name) === called)
        .sort((a, b) => b.population - a.population);
      return namesakes.slice(0, 1).map((city) => city.geonameid);
    }),
  );
}

const newNames: Readonly<Record<string, string>> = { "Nur-Sultan": "Astana" };

/** Han names are Chinese or Japanese: both readers know the city by them. The commonest first. */
function chineseNames(city: City, frequency: ReadonlyMap<string, number>): readonly string[] {
  const han = city.alternatenames
    .filter((name) => /^\p{Script=Han}{2,8}$/u.test(name))
    .map(toSimplified)
    .filter((name) => !/[県町村]$/.test(name));
  const often = (name: string): number => frequency.get(name) ?? 0;
  return [...new Set(han)].sort((a, b) => often(b) - often(a) || a.length - b.length).slice(0, 4);
}

/** How often the word list of jieba, made from mainland texts, has a word. */
function wordFrequencies(): ReadonlyMap<string, number> {
  const lines = Buffer.from(dict).toString("utf8").split("\n");
  return new Map(
    lines.map((line) => {
      const [word = "", count = "0"] = line.split(" ");
      return [word, Number(count)];
    }),
  );
}

function plainName(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "");
}

function names(name: string, aliases: string | undefined): string {
  return [...new Set([name, ...(aliases?.split("|") ?? [])])].filter((n) => n !== "").join("|");
}
