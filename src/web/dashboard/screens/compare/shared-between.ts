import type { ShownEntity } from "../../entity/entity-kinds.ts";

/** An entity and in how many stories it is named with another. */
export interface Companion {
  readonly articleCount: number;
  readonly node: ShownEntity;
}

/** An entity that is named with both of two. */
export interface SharedCompanion {
  readonly entity: ShownEntity;
  readonly withA: number;
  readonly withB: number;
}

/** Who is on both lists, first whoever is named most with the one that it is named with less. */
export function sharedBetween(
  a: readonly Companion[],
  b: readonly Companion[],
): readonly SharedCompanion[] {
  const counts = new Map(b.map(({ node, articleCount }) => [node.id, articleCount]));
  const shared = a.flatMap(({ node, articleCount }) => {
    const withB = counts.get(node.id);
    return withB === undefined ? [] : [{ entity: node, withA: articleCount, withB }];
  });
  const lesser = ({ withA, withB }: SharedCompanion): number => Math.min(withA, withB);
  return shared.sort((x, y) => lesser(y) - lesser(x) || y.withA + y.withB - x.withA - x.withB);
}
