import type { PartialDate } from "./date.ts";
import type { ArticleId, ClaimId, EntityId, PositionId } from "./id.ts";
import type { Modality, Tenure } from "./mention.ts";
import type { Span } from "./span.ts";

/** An office: a title at an organization or place. Named after org:Post of the W3C's ontology. */
export interface Position {
  readonly id: PositionId;
  readonly title: string;
  readonly at: EntityId;
  readonly isPublic: boolean;
}

export const claimKinds = [
  "holdsPosition",
  "met",
  "visited",
  "awarded",
  "commended",
  "memberOf",
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** A relation that an article states, with its time and its evidence. */
export interface Claim {
  readonly id: ClaimId;
  readonly kind: ClaimKind;
  readonly subject: EntityId;
  /**
   * The organization or place the office belongs to, null where the text leaves it open (市领导); who was
   * met, what was visited or joined; who awarded or commended, null where the text leaves it open.
   */
  readonly object: EntityId | null;
  readonly position: PositionId | null;
  /** The title as stated; of awarded the honour, of the others the word that states it. */
  readonly title: string;
  readonly isPublic: boolean;
  readonly tenure: Tenure;
  readonly modality: Modality;
  readonly article: ArticleId;
  /** Article offsets of the words that state it. */
  readonly span: Span;
  /** When it was seen in the news: the article's date, else the page's. */
  readonly observedOn: PartialDate | null;
  /** Only where the text says since when; never the date of the article by itself. */
  readonly validFrom: PartialDate | null;
  /** Only where the text says until when. */
  readonly validTo: PartialDate | null;
  /** The rule that found it, and the one that resolved its ends. */
  readonly method: string;
  /** 0 to 1. */
  readonly confidence: number;
}
