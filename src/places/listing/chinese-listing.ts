import type { PlaceCode, PlaceLevel } from "../../domain/index.ts";
import { type Listing, openListing } from "./listing.ts";

/** The columns of data/places/china: stem and rest joined are the name, the reading is the stem's. */
export const chinaColumns = { code: 0, stem: 1, rest: 2, reading: 3 } as const;

/** The places of China from provinces to towns. */
export function chineseListing(): Listing {
  return openListing("china", ([code = "", stem = "", rest = "", reading = ""], isListed) => ({
    place: { code, name: stem + rest, level: levelOf(code), parent: parentOf(code, isListed) },
    chinese: [],
    latin: [reading],
    people: 0,
  }));
}

const levels: Readonly<Record<number, PlaceLevel>> = { 2: "province", 4: "city", 6: "county" };

function levelOf(code: PlaceCode): PlaceLevel {
  return levels[code.length] ?? "town";
}

/** The nearest listed place whose code begins this one: counties may lie directly in a province. */
function parentOf(code: PlaceCode, isListed: (code: PlaceCode) => boolean): PlaceCode {
  const length = [6, 4, 2].find((n) => n < code.length && isListed(code.slice(0, n)));
  return length === undefined ? "CN" : code.slice(0, length);
}
