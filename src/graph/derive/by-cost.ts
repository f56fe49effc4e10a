import type { EntityId } from "../../domain/index.ts";

/** An entity and how many articles mention it: counting it anew costs so much. */
export type Cost = readonly [entity: EntityId, articles: number];

const mostEntities = 500;
const mostArticles = 10_000;

/** Cuts entities into parts of some tenths of a second each; one that costs more is a part by itself. */
export function byCost(costs: readonly Cost[]): readonly (readonly EntityId[])[] {
  const parts: EntityId[][] = [];
  let sum = Number.POSITIVE_INFINITY;
  for (const [entity, articles] of costs) {
    const part = parts.at(-1);
    sum += articles;
    if (part && part.length < mostEntities && sum <= mostArticles) part.push(entity);
    else {
      parts.push([entity]);
      sum = articles;
    }
  }
  return parts;
}

/** Cuts a list into parts of one length. */
export function inParts<T>(list: readonly T[], length: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / length) }, (_, i) =>
    list.slice(i * length, (i + 1) * length),
  );
}
