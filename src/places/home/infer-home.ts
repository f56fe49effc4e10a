import type { Language, Place, PlaceCode } from "../../domain/index.ts";
import type { Gazetteer } from "../gazetteer.ts";
import { openGazetteer } from "../open-gazetteer.ts";
import { chineseEvidence } from "./chinese-evidence.ts";
import { englishEvidence } from "./english-evidence.ts";
import type { Evidence } from "./evidence.ts";

/** The place that a page speaks from. */
export interface InferredHome {
  readonly code: PlaceCode;
  /** 0 to 1. */
  readonly certainty: number;
}

/**
 * The place that a page speaks from, by the places it names, most of all in the paper's own name:
 * in a Chinese page a city, or the county that it is all
 * about; in an English one a state or province, or the county or city that it is about. Null where the page gives too little.
 */
export function inferHome(text: string, language: Language): InferredHome | null {
  const gazetteer = openGazetteer();
  const evidence = evidenceIn[language](text, gazetteer);
  const votes = count(evidence, gazetteer);
  const best = favourite(votes, isRegion[language], gazetteer);
  if (!best || best.votes < leastVotes) return null;
  const inside = among(evidence, best.code, gazetteer);
  const home = narrower[language](best, inside, text, gazetteer);
  const share = weightOf(inside) / weightOf(evidence);
  return { code: home.code, certainty: 0.05 + 0.9 * share };
}

function weightOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}

// Less than one place named in full, or one dateline, is a coincidence.
const leastVotes = 2;

const evidenceIn: Record<Language, (text: string, gazetteer: Gazetteer) => readonly Evidence[]> = {
  zh: chineseEvidence,
  en: englishEvidence,
};

interface Favourite {
  readonly code: PlaceCode;
  readonly votes: number;
}

/** Votes by place; a place votes for what it lies in as well. Namesakes share a vote. */
function count(
  evidence: readonly Evidence[],
  gazetteer: Gazetteer,
): ReadonlyMap<PlaceCode, number> {
  const votes = new Map<PlaceCode, number>();
  for (const { places, weight } of evidence) {
    const share = weight / places.length;
    const voted = places.flatMap((place) => [place, ...gazetteer.ancestors(place.code)]);
    for (const { code } of voted) votes.set(code, (votes.get(code) ?? 0) + share);
  }
  return votes;
}

function favourite(
  votes: ReadonlyMap<PlaceCode, number>,
  isWanted: (place: Place) => boolean,
  gazetteer: Gazetteer,
): Favourite | null {
  return [...votes]
    .filter(([code]) => {
      const place = gazetteer.place(code);
      return place !== undefined && isWanted(place);
    })
    .map(([code, sum]) => ({ code, votes: sum }))
    .reduce<Favourite | null>(
      (best, next) => (best && best.votes >= next.votes ? best : next),
      null,
    );
}

/** How far out a paper's home is looked for first. */
const isRegion: Record<Language, (place: Place) => boolean> = {
  zh: ({ code, level, parent }) =>
    (level === "city" && /^\d/.test(code)) ||
    municipalities.has(code) ||
    (level === "county" && parent?.length === 2 && !municipalities.has(parent)),
  en: ({ level }) => level === "province",
};

const municipalities = new Set(["11", "12", "31", "50", "81", "82"]);

/** What of the evidence may speak for a place: of namesakes those that lie in it. */
function among(
  evidence: readonly Evidence[],
  within: PlaceCode,
  gazetteer: Gazetteer,
): readonly Evidence[] {
  return evidence
    .map(({ places, weight }) => ({
      places: places.filter((place) => gazetteer.isWithin(place.code, within)),
      weight,
    }))
    .filter(({ places }) => places.length > 0);
}

type Narrower = (
  best: Favourite,
  evidence: readonly Evidence[],
  text: string,
  gazetteer: Gazetteer,
) => Favourite;

/** The part of the favourite that the page is really about, where there is one; else the favourite. */
const narrower: Record<Language, Narrower> = {
  // A paper of a city names all its counties; a county's own paper hardly names another.
  zh: (best, evidence, text, gazetteer) =>
    speaksOfCity(text) ? best : part(best, evidence, ["county"], 0.75, gazetteer),
  en: (best, evidence, _text, gazetteer) =>
    part(best, evidence, ["city", "county"], 0.4, gazetteer),
};

function part(
  best: Favourite,
  evidence: readonly Evidence[],
  levels: readonly Place["level"][],
  leastShare: number,
  gazetteer: Gazetteer,
): Favourite {
  const votes = count(evidence, gazetteer);
  const first = levels
    .map((level) => favourite(votes, (place) => place.level === level, gazetteer))
    .find((found) => found !== null);
  return first && first.votes >= leastShare * (votes.get(best.code) ?? 0) ? first : best;
}

/** Whether a Chinese page says "our city" more often than "our county". */
function speaksOfCity(text: string): boolean {
  const ours = (level: string): number =>
    text.match(new RegExp(`[全我本]${level}|${level}[委长長]`, "gu"))?.length ?? 0;
  return ours("市") > ours("[县縣区區]");
}
