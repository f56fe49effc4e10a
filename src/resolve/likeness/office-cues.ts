import type { EntityId, OfficeSeen, PersonProfile } from "../../domain/index.ts";
import { type Cue, cue } from "./cue.ts";
import { isHan } from "./name-readings.ts";
import { isSameTitle } from "./title-gloss.ts";

/** What their offices tell: the same one, one body, one city, or two that nobody holds at once. */
export function officeCues(one: PersonProfile, other: PersonProfile): readonly Cue[] {
  const pairs = one.offices.flatMap((a) => other.offices.map((b) => [a, b] as const));
  const same = pairs.find(([a, b]) => isOfOne(a, b) && isSameTitle(a.title, b.title));
  if (same) return [cue("oneOffice", 4.5, namesOf(same), bodyOf(same))];
  const atOne = pairs.find(([a, b]) => a.at === b.at);
  if (atOne) return [cue("oneBody", 2, atOne[0].atName)];
  return pairs.length > 0 ? acrossBodies(pairs, one, other) : inOfficeOrNot(one, other);
}

/** An English paper has the mayor of a city, a Chinese one that of its government. */
function isOfOne(a: OfficeSeen, b: OfficeSeen): boolean {
  return a.at === b.at || a.within[0] === b.at || b.within[0] === a.at;
}

type OfficePair = readonly [OfficeSeen, OfficeSeen];

/** 局长, or 局长 (director) where one of them is in English. */
function namesOf([a, b]: OfficePair): string {
  if (a.title === b.title) return a.title;
  return isHan(b.title) ? `${b.title} (${a.title})` : `${a.title} (${b.title})`;
}

/** The body that is told more exactly than its place. */
function bodyOf([a, b]: OfficePair): string {
  return a.within[0] === a.at ? b.atName : a.atName;
}

function acrossBodies(
  pairs: readonly OfficePair[],
  one: PersonProfile,
  other: PersonProfile,
): readonly Cue[] {
  const placed = pairs.filter(([a, b]) => regionOf(a) !== null && regionOf(b) !== null);
  if (placed.some(([a, b]) => regionOf(a) === regionOf(b))) return [cue("oneRegion", 0.8)];
  const [apart] = placed.filter(([a, b]) => a.isPublic && b.isPublic);
  if (!apart) return [];
  const weight = isSoonAfter(one, other) ? -3 : -0.5;
  return [cue("farApart", weight, apart[0].atName, apart[1].atName)];
}

/** The city of an office, else the largest place that it lies in. */
function regionOf({ within }: OfficeSeen): EntityId | null {
  return within.find((id) => /^location:\d{4}$/.test(id)) ?? within.at(-1) ?? null;
}

/** Whether hardly two years lie between what is seen of them. */
function isSoonAfter(one: PersonProfile, other: PersonProfile): boolean {
  const years = [one, other].map(({ firstSeenOn, lastSeenOn }) =>
    [firstSeenOn, lastSeenOn].map((date) => Number(date?.slice(0, 4) ?? Number.NaN)),
  );
  const [[aFirst, aLast], [bFirst, bLast]] = years as [[number, number], [number, number]];
  return !(aFirst - bLast > 2 || bFirst - aLast > 2);
}

/** Newspapers introduce officials: who stands there without office is seldom the one in office. */
function inOfficeOrNot(one: PersonProfile, other: PersonProfile): readonly Cue[] {
  const isIn = [one, other].map(({ offices }) => offices.some(({ isPublic }) => isPublic));
  if (isIn[0] === isIn[1]) return [];
  return [cue("oneInOffice", -1)];
}
