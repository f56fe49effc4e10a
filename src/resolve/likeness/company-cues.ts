import type { Companion, PersonProfile } from "../../domain/index.ts";
import type { Cue } from "./cue.ts";

/** What the company tells that both keep in the news: people, bodies, the county where it happens. */
export function companyCues(one: PersonProfile, other: PersonProfile): readonly Cue[] {
  return [
    ...shared("named with the same people", 1.3, 3, one.people, other.people),
    ...shared("named with the same organizations", 0.7, 2, one.bodies, other.bodies),
    ...shared("named with the same places", 0.6, 1, one.places, other.places),
  ];
}

/** Each of the first `most` that they share counts `each`. */
function shared(
  words: string,
  each: number,
  most: number,
  ours: readonly Companion[],
  theirs: readonly Companion[],
): readonly Cue[] {
  const known = new Set(theirs.map(({ id }) => id));
  const both = ours.filter(({ id }) => known.has(id)).slice(0, most);
  if (both.length === 0) return [];
  const names = both.map(({ name }) => name).join(", ");
  return [{ weight: each * both.length, reason: `${words}: ${names}` }];
}
