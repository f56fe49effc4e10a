import type { EntityId } from "./id.ts";
import type { EntityKind } from "./mention.ts";
import type { PlaceCode, PlaceLevel } from "./place.ts";

/** What kind of form of a name it is. */
export const nameKinds = ["canonical", "full", "short", "alias", "traditional", "english"] as const;
export type NameKind = (typeof nameKinds)[number];

/** A form of an entity's name. Its search keys are made by `text`. */
export interface Name {
  readonly text: string;
  readonly kind: NameKind;
}

interface EntityBase {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The canonical name: 张家界市医疗保障局. */
  readonly name: string;
  /** All forms, the canonical one first. */
  readonly names: readonly Name[];
}

export interface Person extends EntityBase {
  readonly kind: "person";
}

export interface Organization extends EntityBase {
  readonly kind: "organization";
  /** Party, government, court, congress, and what they run. */
  readonly isPublicBody: boolean;
  /** The place in its name or of its paper. */
  readonly locatedIn: EntityId | null;
  /** The larger organization that its name says it belongs to. */
  readonly partOf: EntityId | null;
}

export interface Location extends EntityBase {
  readonly kind: "location";
  /** Null where the gazetteer lacks it (a river, a square). */
  readonly code: PlaceCode | null;
  readonly level: PlaceLevel | null;
  readonly partOf: EntityId | null;
}

/** A person, an organization or a location that the news speaks of. */
export type Entity = Person | Organization | Location;
