import { mapValues } from "../given.ts";
import type { SourceContext } from "../rows.ts";
import type { Naming } from "../sources/article-scope.ts";
import { bindEntity } from "../sources/references.ts";

/** Counts of articles that are kept by month: those of an entity, or of a place and all below it. */
export interface MonthsKept {
  /** Clauses that bind `month`, a node with `month` and `articles`. */
  readonly clauses: readonly string[];
  /** Holds where the request's period consists of whole months, which is when they can answer it. */
  readonly holds: string;
}

/** The counts that answer a question about one entity's or one place's articles; null where none do. */
export function monthsKept(context: SourceContext, month: string): MonthsKept | null {
  const { arguments: given, parameters } = context;
  if (given.publication || given.language) return null;
  const { all = [], any, none } = (given.naming ?? {}) as Naming;
  if (any?.length || none?.length) return null;
  const named = all ?? [];
  const entity = parameters.variable("e");
  if (given.within && named.length === 0)
    return {
      clauses: [
        bindEntity(given.within, entity, parameters),
        `MATCH (${month}:PlaceMonth) WHERE ${month}.placeId = ${entity}.id AND ${month}.month IS NOT NULL`,
      ],
      holds: wholeMonths(context),
    };
  if (!given.within && named.length === 1)
    return {
      clauses: [
        bindEntity(named[0], entity, parameters),
        `MATCH (${month}:EntityMonth) WHERE ${month}.entityId = ${entity}.id AND ${month}.month IS NOT NULL`,
      ],
      holds: wholeMonths(context),
    };
  return null;
}

/** A parameter that says whether the period begins and ends with months. */
export function wholeMonths({ arguments: { from, to }, parameters }: SourceContext): string {
  return parameters.add(
    mapValues([from, to], (...ends) => ends.every((end) => end == null || String(end).length <= 7)),
  );
}
