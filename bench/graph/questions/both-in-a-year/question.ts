import { z } from "zod";
import { drawTwo } from "../draw-entity.ts";
import type { Question } from "../question.ts";
import { articleObject, articleTuple, newest } from "../shapes.ts";

const limit = 20;

/** The twenty newest articles of a year that name both of two entities. */
export const bothInAYear: Question = {
  name: "both-in-a-year",
  growth: 4,
  draw: (pools, random) => {
    const year = pools.year(random);
    return { ...drawTwo(pools, random), from: `${year}-01-01`, to: `${year}-12-31` };
  },
  reads: {
    newsgraph: z
      .object({ articles: z.object({ nodes: z.array(articleObject) }) })
      .transform(({ articles }) => newest(limit, articles.nodes)),
    "neo4j-graphql": z
      .object({ articles: z.array(articleObject) })
      .transform(({ articles }) => newest(limit, articles)),
    "hand-written": z.array(articleTuple).transform((rows) => newest(limit, rows)),
  },
};
