import { z } from "zod";
import { drawEntity } from "../draw-entity.ts";
import type { Question } from "../question.ts";
import { articleObject, articleTuple, newest } from "../shapes.ts";

const limit = 10;

/** The ten newest articles of a person, an organization or a place. */
export const newestArticles: Question = {
  name: "newest-articles",
  growth: 2,
  draw: (pools, random) => ({ id: drawEntity(pools, random) }),
  reads: {
    newsgraph: z
      .object({ entity: z.object({ articles: z.object({ nodes: z.array(articleObject) }) }) })
      .transform(({ entity }) => newest(limit, entity.articles.nodes)),
    "neo4j-graphql": z
      .object({ entities: z.tuple([z.object({ articles: z.array(articleObject) })]) })
      .transform(({ entities: [entity] }) => newest(limit, entity.articles)),
    "hand-written": z.array(articleTuple).transform((rows) => newest(limit, rows)),
  },
};
