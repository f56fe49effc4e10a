import { z } from "zod";
import { ranking } from "../../answers/answer.ts";
import type { Question } from "../question.ts";
import { countedObject, countedTuple, entityObject, entityRow } from "../shapes.ts";

const limit = 20;

/** The twenty entities that most articles of a month name. */
export const mostNamedOfAMonth: Question = {
  name: "most-named-of-a-month",
  growth: 2,
  draw: (pools, random) => {
    const month = pools.month(random);
    return { month, from: `${month}-01`, to: `${month}-31` };
  },
  reads: {
    newsgraph: z
      .object({
        topEntities: z.object({
          edges: z.array(z.object({ articleCount: z.number(), node: entityObject })),
        }),
      })
      .transform(({ topEntities }) =>
        ranking(
          limit,
          topEntities.edges.map(({ node, articleCount }) => entityRow(node, articleCount)),
        ),
      ),
    "neo4j-graphql": z
      .object({ mostNamed: z.array(countedObject) })
      .transform(({ mostNamed }) => ranking(limit, mostNamed)),
    "hand-written": z.array(countedTuple).transform((rows) => ranking(limit, rows)),
  },
};
