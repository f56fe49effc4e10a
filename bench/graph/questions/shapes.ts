import { z } from "zod";
import { type RankedRow, type Ranking, ranking } from "../answers/answer.ts";

/** Shapes that several answers share, and the rows they become. */

export const articleObject = z.object({
  id: z.string(),
  headline: z.string().nullable(),
  publishedOn: z.string().nullable(),
});

export const articleTuple = z
  .tuple([z.string(), z.string().nullable(), z.string().nullable()])
  .transform(([id, headline, publishedOn]) => ({ id, headline, publishedOn }));

/** Kinds are LOCATION in an enumeration of GraphQL, location in the graph. */
const kind = z.string().toLowerCase();

export const entityObject = z.object({ id: z.string(), name: z.string(), kind });

/** Articles, the newest first. */
export function newest(limit: number, articles: readonly z.infer<typeof articleObject>[]): Ranking {
  return ranking(
    limit,
    articles.map((article) => articleRow(article)),
  );
}

export function articleRow(
  { id, headline, publishedOn }: z.infer<typeof articleObject>,
  more: Partial<RankedRow> = {},
): RankedRow {
  return { id, key: publishedOn ?? "", facts: [headline], ...more };
}

/** An entity in a list ordered by a number. */
export function entityRow(
  { id, name, kind }: z.infer<typeof entityObject>,
  key: number,
  facts: RankedRow["facts"] = [],
): RankedRow {
  return { id, key, facts: [name, kind, ...facts] };
}

/** Entities with a number, as `[id, name, kind, number]`. */
export const countedTuple = z
  .tuple([z.string(), z.string(), z.string(), z.number()])
  .transform(([id, name, kind, count]) => entityRow({ id, name, kind }, count));

/** The same as an object. */
export const countedObject = entityObject
  .extend({ count: z.number() })
  .transform(({ count, ...entity }) => entityRow(entity, count));
