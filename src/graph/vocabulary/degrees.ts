import { type EntityKind, entityKinds } from "../../domain/index.ts";

/** The property of an entity that says how many others of a kind are named in its stories. */
export const degreeOfKind = {
  person: "personDegree",
  organization: "organizationDegree",
  location: "locationDegree",
} as const satisfies Record<EntityKind, string>;

/** How many others of each kind. */
export type KindDegrees<Count = number> = Readonly<
  Record<(typeof degreeOfKind)[EntityKind], Count>
>;

/** Counts by kind, in the order of `entityKinds`, under the names of their properties. */
export function kindDegrees<Count>(countOf: (place: number) => Count): KindDegrees<Count> {
  const degrees = entityKinds.map((kind, place) => [degreeOfKind[kind], countOf(place)]);
  return Object.fromEntries(degrees) as KindDegrees<Count>;
}
