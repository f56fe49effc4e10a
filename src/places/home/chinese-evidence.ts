import { toSimplified } from "../../text/index.ts";
import type { Gazetteer, PlaceMatch } from "../gazetteer.ts";
import type { Evidence } from "./evidence.ts";

/**
 * What a Chinese page names: a paper's own name (张家界日报) weighs most, then full names, then short
 * forms of cities and counties; short forms of towns, mostly words like 发展 and 和平, say nothing.
 */
export function chineseEvidence(text: string, gazetteer: Gazetteer): readonly Evidence[] {
  const plain = toSimplified(text);
  const found: Evidence[] = [];
  let offset = 0;
  while (offset < plain.length) {
    const match = gazetteer.matchesAt(plain, offset).find((m) => weightOf(plain, m) > 0);
    if (match) {
      const places = match.places.filter((place) => /^\d/.test(place.code));
      if (places.length > 0) found.push({ places, weight: weightOf(plain, match) });
    }
    offset = match ? match.end : offset + 1;
  }
  return found;
}

const paper = /^(?:日报|晚报|晨报|早报|时报|新报|商报|都市报|广播电视报|新闻网|新闻|乡讯|报)/;

function weightOf(text: string, match: PlaceMatch): number {
  if (match.places.every((place) => place.level === "country")) return 0;
  const isTown = match.places.every((place) => place.level === "town");
  const isLocal = match.places.some(
    (place) => place.level !== "town" && place.level !== "province",
  );
  if (isLocal && paper.test(text.slice(match.end, match.end + 5))) return 20;
  if (match.isFull) return isTown ? 1.5 : 1;
  return isLocal ? 0.4 : 0;
}
