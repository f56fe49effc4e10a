import type { EntityId, JudgementId, LikenessId } from "./id.ts";
import type { Judge } from "./judgement.ts";
import type { PlaceCode } from "./place.ts";

/** What was decided of two entities: that they are one, that nobody can tell, that they are two. */
export const likenessDecisions = ["same", "doubtful", "different"] as const;
export type LikenessDecision = (typeof likenessDecisions)[number];

/** From this certainty on two entities are taken for one; below it nothing is. */
export const certain = 0.9;

/** Below this certainty two entities are not even doubted; a judgement by hand is kept all the same. */
export const doubtful = 0.35;

/** How sure it is that two people are one, and why. */
export interface Likeness {
  /** 0 to 1. */
  readonly score: number;
  /** What speaks for and against it, in words, the weightiest first. */
  readonly reasons: readonly string[];
}

/** An office that a person was seen in. */
export interface OfficeSeen {
  readonly title: string;
  readonly isPublic: boolean;
  readonly at: EntityId;
  /** What the organization or place of the office is called. */
  readonly atName: string;
  /** The place of the office and all that it lies in. */
  readonly within: readonly EntityId[];
}

/** Somebody or something that stands beside a person in the news. */
export interface Companion {
  readonly id: EntityId;
  readonly name: string;
}

/** What the graph has of a person that may tell who it is. All lists are in a fixed order. */
export interface PersonProfile {
  readonly id: EntityId;
  readonly name: string;
  /** The forms of the name that are names in full, in any script. */
  readonly names: readonly string[];
  readonly offices: readonly OfficeSeen[];
  /** People named in the same articles. */
  readonly people: readonly Companion[];
  readonly bodies: readonly Companion[];
  /** Counties and smaller places named in the same articles. */
  readonly places: readonly Companion[];
  /** The home places of its pages. */
  readonly homes: readonly PlaceCode[];
  readonly publications: readonly string[];
  readonly pages: readonly string[];
  /** Null where no article of it has a date. */
  readonly firstSeenOn: string | null;
  readonly lastSeenOn: string | null;
}

/** What names are looked up by to find whom else they may name. */
export interface LikenessKeys {
  readonly folded: readonly string[];
  readonly pinyin: readonly string[];
}

/** How it is told whether two people of the graph are one. */
export interface LikenessRules {
  /** The keys of all who may bear one of these names. If A's keys find B, then B's find A. */
  readonly keysOf: (names: readonly string[]) => LikenessKeys;
  /** Null where nothing in their names makes them one. The order of the two does not matter. */
  readonly compare: (one: PersonProfile, other: PersonProfile) => Likeness | null;
}

/** What is decided by hand of two entities. */
export interface IdentityJudgement extends Judge {
  readonly one: EntityId;
  readonly other: EntityId;
  readonly isSame: boolean;
}

/** What a judgement of identity is kept as, and what it decides. */
export interface Judged {
  readonly judgement: JudgementId;
  readonly likeness: LikenessId;
}
