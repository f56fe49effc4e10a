import type { EntityKind } from "../../domain/index.ts";

/** The property of an entity that says how many others of a kind are named in its stories. */
export const degreeOfKind = {
  person: "personDegree",
  organization: "organizationDegree",
  location: "locationDegree",
} as const satisfies Record<EntityKind, string>;

/** How many others of each kind. */
export type KindDegrees = Readonly<Record<(typeof degreeOfKind)[EntityKind], number>>;
