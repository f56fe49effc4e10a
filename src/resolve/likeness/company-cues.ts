import type { Companion, PersonProfile } from "../../domain/index.ts";
import { type Cue, cue } from "./cue.ts";

/** What the company tells that both keep in the news: people, bodies, the county where it happens. */
export function companyCues(one: PersonProfile, other: PersonProfile): readonly Cue[] {
  return [
    ...shared("samePeople", 1.3, 3, one.people, other.people),
    ...shared("sameOrganizations", 0.7, 2, one.bodies, other.bodies),
    ...shared("samePlaces", 0.6, 1, one.places, other.places),
  ];
}

/** Each of the first `most` that they share counts `each`. */
function shared(
  name: Cue["name"],
  each: number,
  most: number,
  ours: readonly Companion[],
  theirs: readonly Companion[],
): readonly Cue[] {
  const known = new Set(theirs.map(({ id }) => id));
  const both = ours.filter(({ id }) => known.has(id)).slice(0, most);
  if (both.length === 0) return [];
  const names = both.map((companion) => companion.name).join(", ");
  return [cue(name, each * both.length, names)];
}
