import type { Place, PlaceCode } from "../../domain/index.ts";
import { readLines } from "../listing/read-lines.ts";
import { villageName } from "./village-name.ts";

/** The villages of China by town, read from a file for each province when first asked for. */
export interface VillageList {
  of(town: PlaceCode): readonly Place[];
  /** All villages of a county, town by town. */
  within(county: PlaceCode): readonly Place[];
}

export function openVillageList(): VillageList {
  const provinces = new Map<string, ReadonlyMap<PlaceCode, string>>();
  const linesOf = (code: PlaceCode): ReadonlyMap<PlaceCode, string> => {
    const province = code.slice(0, 2);
    const known = provinces.get(province) ?? linesByTown(province);
    provinces.set(province, known);
    return known;
  };
  const of = (town: PlaceCode): readonly Place[] => placesIn(linesOf(town).get(town) ?? "");
  return {
    of,
    within: (county) => {
      const towns = [...linesOf(county).keys()].filter((town) => town.startsWith(county));
      return towns.flatMap(of);
    },
  };
}

// Of Taiwan, Hong Kong and Macau no villages are listed.
const unlisted = new Set(["71", "81", "82"]);

function linesByTown(province: string): ReadonlyMap<PlaceCode, string> {
  if (!/^\d\d$/.test(province) || unlisted.has(province)) return new Map();
  return new Map(readLines(`villages/${province}`).map((line) => [line.slice(0, 9), line]));
}

function placesIn(line: string): readonly Place[] {
  const [town = "", ...villages] = line.split("\t");
  return villages.map((village) => ({
    code: `${town}${village.slice(0, 3)}`,
    name: villageName(village.slice(3)),
    level: "village",
    parent: town,
  }));
}
