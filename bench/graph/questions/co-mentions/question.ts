import { z } from "zod";
import { ranking } from "../../answers/answer.ts";
import { drawEntity } from "../draw-entity.ts";
import type { Question } from "../question.ts";
import { countedObject, countedTuple, entityObject, entityRow } from "../shapes.ts";

const limit = 20;

/** The twenty entities that are most often named in the same articles. */
export const coMentions: Question = {
  name: "co-mentions",
  growth: 2,
  draw: (pools, random) => ({ id: drawEntity(pools, random) }),
  reads: {
    newsgraph: z
      .object({
        entity: z.object({
          coMentions: z.object({
            edges: z.array(z.object({ articleCount: z.number(), node: entityObject })),
          }),
        }),
      })
      .transform(({ entity }) =>
        ranking(
          limit,
          entity.coMentions.edges.map(({ node, articleCount }) => entityRow(node, articleCount)),
        ),
      ),
    "neo4j-graphql": z
      .object({ coMentions: z.array(countedObject) })
      .transform(({ coMentions: rows }) => ranking(limit, rows)),
    "hand-written": z.array(countedTuple).transform((rows) => ranking(limit, rows)),
  },
};
