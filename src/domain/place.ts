/**
 * The code of a place: GB/T 2260 and its extension in China (`43`, `4308`, `430822`, `430822102`,
 * `430822102201`), ISO 3166-1 alpha-2 for countries (`CN`), ISO 3166-2 and finer elsewhere.
 */
export type PlaceCode = string;

/** How large a place is, from the whole to the part. */
export const placeLevels = ["country", "province", "city", "county", "town", "village"] as const;
export type PlaceLevel = (typeof placeLevels)[number];

/** An administrative place of the gazetteer. */
export interface Place {
  readonly code: PlaceCode;
  /** The full official name in its own language: 桑植县, Marshall County. */
  readonly name: string;
  readonly level: PlaceLevel;
  /** The place that this one is directly part of; null for a country. */
  readonly parent: PlaceCode | null;
}
