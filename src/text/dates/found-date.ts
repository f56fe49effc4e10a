import type { PartialDate, Span } from "../../domain/index.ts";

/** A date that a text states. */
export interface FoundDate {
  readonly span: Span;
  readonly date: PartialDate;
}
