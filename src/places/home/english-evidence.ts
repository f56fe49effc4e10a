import type { Gazetteer, PlaceMatch } from "../gazetteer.ts";
import type { Evidence } from "./evidence.ts";

/**
 * What an English page names: a place in the paper's own name (Marshall County Sentinel) and one that
 * opens a story (MARSHALLTOWN —) weigh most, then counties and states, then other places of more
 * than one word; single words may be anybody's surname.
 */
export function englishEvidence(text: string, gazetteer: Gazetteer): readonly Evidence[] {
  const found: Evidence[] = [];
  let offset = 0;
  while (offset < text.length) {
    const match = gazetteer.matchesAt(text, offset).find((m) => weightOf(text, offset, m) > 0);
    if (match) found.push({ places: match.places, weight: weightOf(text, offset, match) });
    offset = match ? match.end : offset + 1;
  }
  return found;
}

const paper =
  /^ (?:\p{Lu}\p{L}+ )?(?:Sentinel|Times|Herald|Gazette|News|Tribune|Courier|Journal|Register|Post|Press|Star|Record|Republican|Democrat|Chronicle|Observer|Daily|Weekly|Dispatch|Reporter|Leader|Independent|Mail|Bulletin|Examiner|Enterprise|Citizen|Advocate|Standard|Argus|Messenger|Review|Sun|Echo|Telegraph|Banner|Eagle|Beacon|Call|Globe|Ledger)\b/u;

function weightOf(text: string, offset: number, match: PlaceMatch): number {
  const name = text.slice(offset, match.end);
  const after = text.slice(match.end, match.end + 40);
  if (match.places.every((place) => place.level === "country")) return 0;
  if (paper.test(after) && offset < 200) return 20;
  if (/^(?:, [A-Z][\w. ]{1,20})? (?:—|–|--|-) |^(?:, [A-Z][\w. ]{1,20})? \(AP\)/.test(after))
    return 4;
  if (match.places.some((place) => place.level === "county")) return 2;
  if (match.places.some((place) => place.level === "province")) return 1;
  return name.includes(" ") ? 0.5 : 0;
}
