import type { EntityKind } from "../generated/operations.ts";

/** An entity as lists and graphs show it. */
export interface ShownEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** Of people: whether an article states a public office. */
  readonly isOfficial?: boolean;
}

/** A kind as it looks: officials are people whom one wants to tell apart. */
export type ShownKind = EntityKind | "OFFICIAL";

export function shownKind({
  kind,
  isOfficial,
}: Pick<ShownEntity, "kind" | "isOfficial">): ShownKind {
  return kind === "PERSON" && isOfficial === true ? "OFFICIAL" : kind;
}

/** The shape of each kind, around 0,0 and in a circle of radius 1: colour alone tells nothing to some. */
export const kindShapes: Record<ShownKind, string> = {
  PERSON: "M-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0z",
  OFFICIAL: "M0-1.15 1.15 0 0 1.15-1.15 0z",
  ORGANIZATION: "M-.86-.86h1.72v1.72h-1.72z",
  LOCATION: "M0-1.1 1.1.85h-2.2z",
};

export const kindColours: Record<ShownKind, string> = {
  PERSON: "#4c6ef5",
  OFFICIAL: "#e8590c",
  ORGANIZATION: "#0ca678",
  LOCATION: "#f59f00",
};
