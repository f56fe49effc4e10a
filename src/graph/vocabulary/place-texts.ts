import { valueOfPlace } from "./mention-lists.ts";

/**
 * What each place of a mention has a text for (`methods`, `resolvedBy`), as one property: the texts in the
 * order of the places, or the one that all share. A list of texts would lie in a record of its own beside
 * every mention, and mostly says one thing.
 */
const separator = "|";

export function writePlaceTexts(texts: readonly string[]): string {
  const [first = "", ...others] = texts.map((text) => text.replaceAll(separator, "/"));
  return others.every((text) => text === first) ? first : [first, ...others].join(separator);
}

/** The text of a place, counted from 0; null where there is none. Claims and graphs of structure 4 have lists. */
export function readPlaceText(written: unknown, place: number): string | null {
  const texts = Array.isArray(written) ? written : String(written ?? "").split(separator);
  return valueOfPlace(texts, place) || null;
}
