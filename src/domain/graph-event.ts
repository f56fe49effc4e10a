import type { ArticleId, EntityId, EventId, PageId } from "./id.ts";

/** What can become of a page in the graph. */
export const eventKinds = ["added", "replaced", "removed"] as const;
export type EventKind = (typeof eventKinds)[number];

/** What one page changed in the graph, told in the order in which the changes were made. */
export interface GraphEvent {
  readonly id: EventId;
  /** Counts the events from 1; who has seen one never finds an earlier one later. */
  readonly seq: number;
  /** ISO time of the change, as the writer's clock had it. */
  readonly at: string;
  readonly kind: EventKind;
  readonly pageId: PageId;
  /** The articles that are new or newly name somebody. */
  readonly articleIds: readonly ArticleId[];
  /** The entities that are newly named. */
  readonly entityIds: readonly EntityId[];
  /** Which article newly names which entity, flat: an index into each list, again and again. */
  readonly pairs: readonly number[];
  /** Every entity of an article that changed. */
  readonly touched: readonly EntityId[];
  /** Every month of an article that changed, before or after; see `monthOf`. */
  readonly months: readonly string[];
  /** How many articles the page has; of a removed one, had. */
  readonly articles: number;
  /** How many mentions these have. */
  readonly mentions: number;
}
