import type { PersonProfile } from "../../domain/index.ts";
import { type Cue, cue } from "./cue.ts";

/** What the pages tell that they are on: whether one page tells them apart, its paper, home and day. */
export function settingCues(one: PersonProfile, other: PersonProfile): readonly Cue[] {
  if (overlap(one.pages, other.pages)) return [cue("toldApart", -8)];
  return [...homeCues(one, other), ...dayCues(one, other)];
}

function homeCues(one: PersonProfile, other: PersonProfile): readonly Cue[] {
  if (overlap(one.publications, other.publications)) return [cue("oneNewspaper", 0.9)];
  const [ours, theirs] = [homesOf(one), homesOf(other)];
  if (overlap(ours, theirs)) return [cue("onePlace", 0.6)];
  if (ours.length === 0 || theirs.length === 0) return [];
  return [cue("otherPlaces", -0.7)];
}

/** The cities, or what is larger, that somebody is in the news of or in office at. */
function homesOf({ homes, offices }: PersonProfile): readonly string[] {
  const places = offices.flatMap(({ within }) =>
    within.filter((id) => /^location:\d{4}$/.test(id)).map((id) => id.slice("location:".length)),
  );
  return [...homes.map((code) => (/^\d{4,}$/.test(code) ? code.slice(0, 4) : code)), ...places];
}

const day = 86_400_000;

function dayCues(one: PersonProfile, other: PersonProfile): readonly Cue[] {
  const gap = daysBetween(one, other);
  if (gap === null) return [];
  if (gap <= 3) return [cue("sameTime", 0.5)];
  return gap > 3650 ? [cue("decadeApart", -1.5)] : [];
}

/** The days between the time that one is in the news and that of the other; 0 where they overlap. */
function daysBetween(one: PersonProfile, other: PersonProfile): number | null {
  const [aFirst, aLast] = [time(one.firstSeenOn), time(one.lastSeenOn)];
  const [bFirst, bLast] = [time(other.firstSeenOn), time(other.lastSeenOn)];
  if (aFirst === null || aLast === null || bFirst === null || bLast === null) return null;
  return Math.max(0, aFirst - bLast, bFirst - aLast) / day;
}

/** A date of any exactness, at its beginning. */
function time(date: string | null): number | null {
  const parsed = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(parsed) ? null : parsed;
}

function overlap(ours: readonly string[], theirs: readonly string[]): boolean {
  return ours.some((one) => theirs.includes(one));
}
