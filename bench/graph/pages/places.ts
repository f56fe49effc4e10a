import {
  type EntityId,
  type Location,
  type PlaceLevel,
  placeId,
} from "../../../src/domain/index.ts";
import { at } from "./random.ts";
import { placeStems } from "./words.ts";

/** A place, and the larger ones it lies in, nearest first. */
export interface WorldPlace {
  readonly entity: Location;
  readonly within: readonly Location[];
}

/** The levels from the whole to the part: how many there are, how a name ends, how long a code is. */
const levels = [
  { level: "province", count: 10, ending: "省", digits: 2 },
  { level: "city", count: 60, ending: "市", digits: 4 },
  { level: "county", count: 480, ending: "县", digits: 6 },
  { level: "town", count: 2_450, ending: "镇", digits: 9 },
] as const;

/**
 * 3,000 places in four levels, in an order that mixes the levels. Their codes begin with 9, which the
 * standard gives to no province, so that they never meet a real place.
 */
export function makePlaces(): WorldPlace[] {
  const places: WorldPlace[] = [];
  let wholes: WorldPlace[] = [];
  for (const { level, count, ending, digits } of levels) {
    const above = wholes;
    wholes = Array.from({ length: count }, (_, i) => {
      const whole = above[i % Math.max(1, above.length)];
      const code = whole ? codeBelow(whole, Math.floor(i / above.length), digits) : `9${i}`;
      return place(`${placeStem(places.length + i)}${ending}`, level, code, whole);
    });
    places.push(...wholes);
  }
  // A step that shares no factor with the number of places visits each of them once.
  return places.map((_, rank) => at(places, (rank * 1_237 + 11) % places.length));
}

function place(
  name: string,
  level: PlaceLevel,
  code: string,
  whole: WorldPlace | undefined,
): WorldPlace {
  const id: EntityId = placeId(code);
  const names = [
    { text: name, kind: "canonical" },
    { text: name.slice(0, -1), kind: "short" },
  ] as const;
  const partOf = whole?.entity.id ?? null;
  return {
    entity: { id, kind: "location", name, names, code, level, partOf },
    within: whole ? [whole.entity, ...whole.within] : [],
  };
}

function codeBelow({ entity }: WorldPlace, index: number, digits: number): string {
  const code = entity.code ?? "";
  return code + String(index + 1).padStart(digits - code.length, "0");
}

/** Two characters that no other place has. */
function placeStem(index: number): string {
  const mixed = (index * 1_237) % placeStems.length ** 2;
  return (
    at(placeStems, mixed % placeStems.length) +
    at(placeStems, Math.floor(mixed / placeStems.length))
  );
}
