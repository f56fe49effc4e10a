import { z } from "zod";
import { type RankedRow, type Ranking, ranking } from "../../answers/answer.ts";
import type { Question } from "../question.ts";
import { articleObject, articleTuple, newest } from "../shapes.ts";

const limit = 20;

const tenure = z.object({
  firstSeenOn: z.string().nullable(),
  lastSeenOn: z.string().nullable(),
});
const person = z.object({ id: z.string(), name: z.string() });

type Official = z.infer<typeof tenure> &
  z.infer<typeof person> & {
    readonly title: string;
    readonly articles: readonly z.infer<typeof articleObject>[];
  };

/** The officials of an organization, last seen first, each with the three newest articles. */
export const officialsWithArticles: Question = {
  name: "officials-with-articles",
  growth: 2,
  draw: (pools, random) => ({ id: pools.body(random) }),
  reads: {
    newsgraph: z
      .object({
        entity: z.object({
          officials: z.object({
            edges: z.array(
              tenure.extend({
                title: z.string(),
                node: person.extend({ articles: z.object({ nodes: z.array(articleObject) }) }),
              }),
            ),
          }),
        }),
      })
      .transform(({ entity }) =>
        officials(
          entity.officials.edges.map(({ node, ...edge }) => ({
            ...edge,
            ...node,
            articles: node.articles.nodes,
          })),
        ),
      ),
    "neo4j-graphql": z
      .object({
        organizations: z.tuple([
          z.object({
            positions: z.array(
              z.object({
                title: z.string(),
                holdersConnection: z.object({
                  edges: z.array(
                    z.object({
                      properties: tenure,
                      node: person.extend({ articles: z.array(articleObject) }),
                    }),
                  ),
                }),
              }),
            ),
          }),
        ]),
      })
      .transform(({ organizations: [{ positions }] }) =>
        // It gives them office by office; the order of all is left to the one who asks.
        inOrder(
          officials(
            positions.flatMap(({ title, holdersConnection }) =>
              holdersConnection.edges.map(({ properties, node }) => ({
                title,
                ...properties,
                ...node,
              })),
            ),
          ),
        ),
      ),
    "hand-written": z
      .array(
        z
          .tuple([
            z.string(),
            z.string().nullable(),
            z.string().nullable(),
            z.string(),
            z.string(),
            z.array(articleTuple),
          ])
          .transform(([title, firstSeenOn, lastSeenOn, id, name, articles]) => ({
            title,
            firstSeenOn,
            lastSeenOn,
            id,
            name,
            articles,
          })),
      )
      .transform(officials),
  },
};

function officials(found: readonly Official[]): Ranking {
  return ranking(limit, found.map(officialRow));
}

function officialRow({ id, name, title, firstSeenOn, lastSeenOn, articles }: Official): RankedRow {
  return {
    id: `${id} ${title}`,
    key: lastSeenOn ?? "",
    facts: [name, title, firstSeenOn],
    below: [newest(3, articles)],
  };
}

function inOrder({ rows }: Ranking): Ranking {
  const sorted = [...rows].sort((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0));
  return ranking(limit, sorted.slice(0, limit));
}
