import type { Likeness, PersonProfile } from "../../domain/index.ts";
import { companyCues } from "./company-cues.ts";
import { reasonOf } from "./cue.ts";
import { nameCue } from "./name-cue.ts";
import { officeCues } from "./office-cues.ts";
import { settingCues } from "./setting-cues.ts";

/**
 * Weighs whether two people of the graph are one. What speaks for it and against it adds up in nats, as
 * log-odds do; a name alone never makes two people one, whatever it is. Null where their names don't agree.
 */
export function comparePeople(one: PersonProfile, other: PersonProfile): Likeness | null {
  const name = nameCue(one, other);
  if (name === null) return null;
  const cues = [
    name,
    ...officeCues(one, other),
    ...companyCues(one, other),
    ...settingCues(one, other),
  ];
  const sum = cues.reduce((all, { weight }) => all + weight, 0);
  const reasons = cues.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map(reasonOf);
  return { score: Math.round(1000 / (1 + Math.exp(-sum))) / 1000, reasons };
}
