import { type PlaceLevel, placeLevels } from "../../../domain/index.ts";
import type { Gazetteer } from "../../../places/index.ts";
import { worldPlaces } from "../../chinese/lexicon/world-places.ts";
import { placeInSpan } from "./place-in-span.ts";

/**
 * Marks the places of the gazetteer, the longest names from left to right: 0 where there is none,
 * else 1 to 48 for the largest place of that name. Villages are left out: their names mean something
 * only within their town.
 */
export function markPlaces(folded: string, gazetteer: Gazetteer): Uint8Array {
  const marks = new Uint8Array(folded.length);
  for (let start = 0; start < folded.length; ) {
    const found = placeAt(folded, start, gazetteer);
    for (let at = start; found && at < found.end; at += 1) {
      marks[at] = 1 + found.kind * 4 + placeInSpan(at, start, found.end);
    }
    start = found ? found.end : start + 1;
  }
  return marks;
}

interface MarkedPlace {
  readonly end: number;
  readonly kind: number;
}

function placeAt(folded: string, start: number, gazetteer: Gazetteer): MarkedPlace | null {
  if (folded.charCodeAt(start) < firstHan) return null;
  const match = gazetteer.matchesAt(folded, start)[0];
  const level = match?.places[0]?.level;
  if (match && level)
    return { end: match.end, kind: levelNumber[level] * 2 + Number(match.isFull) };
  const end = listedEnd(folded, start);
  return end === null ? null : { end, kind: listedKind };
}

const firstHan = 0x3400;
const levelNumber = Object.fromEntries(
  placeLevels.map((level, number) => [level, number]),
) as Readonly<Record<PlaceLevel, number>>;
/** The kind of what only the list of places abroad has: villages never occur. */
const listedKind = levelNumber.village * 2;

const longestListed = Math.max(...[...worldPlaces].map((name) => name.length));
const listedBeginnings = new Set([...worldPlaces].map((name) => name.slice(0, 2)));

function listedEnd(folded: string, start: number): number | null {
  if (!listedBeginnings.has(folded.slice(start, start + 2))) return null;
  for (let length = longestListed; length >= 2; length -= 1) {
    if (worldPlaces.has(folded.slice(start, start + length))) return start + length;
  }
  return null;
}
