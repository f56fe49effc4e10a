import { z } from "zod";
import type { Path } from "../../answers/answer.ts";
import { drawTwo } from "../draw-entity.ts";
import type { Question } from "../question.ts";

const thing = z.object({ id: z.string() });

/** The shortest chain of articles that connects two entities. */
export const shortestPath: Question = {
  name: "shortest-path",
  growth: 4,
  draw: drawTwo,
  reads: {
    newsgraph: z
      .object({
        paths: z.array(
          z.object({ hops: z.array(z.object({ from: thing, article: thing, to: thing })) }),
        ),
      })
      .transform(
        ({ paths: [path] }): Path => ({
          form: "path",
          hops: (path?.hops ?? []).map(({ from, article, to }) => ({
            from: from.id,
            article: article.id,
            to: to.id,
          })),
        }),
      ),
    "neo4j-graphql": z
      .object({ shortestPath: z.array(thing) })
      .transform((data) => pathThrough(data.shortestPath.map(({ id }) => id))),
    "hand-written": z
      .array(z.tuple([z.string(), z.string().nullable(), z.string().nullable()]))
      .transform((rows) => pathThrough(rows.map(([id]) => id))),
  },
};

/** A path given as entity, article, entity, article, entity. */
function pathThrough(ids: readonly string[]): Path {
  const articles = ids.filter((_, i) => i % 2 === 1);
  const entities = ids.filter((_, i) => i % 2 === 0);
  return {
    form: "path",
    hops: articles.map((article, i) => ({
      from: entities[i] ?? "",
      article,
      to: entities[i + 1] ?? "",
    })),
  };
}
