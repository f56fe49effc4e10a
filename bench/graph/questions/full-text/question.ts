import { z } from "zod";
import { type Ranking, ranking } from "../../answers/answer.ts";
import type { Question } from "../question.ts";
import { articleObject, articleRow, entityObject, entityRow } from "../shapes.ts";

const limit = 20;

type Hit = z.infer<typeof articleObject> & {
  readonly score: number;
  readonly mentions: readonly {
    readonly salience: number;
    readonly entity: z.infer<typeof entityObject>;
  }[];
};

/** The twenty best articles for a term, each with the entities that it names. */
export const fullText: Question = {
  name: "full-text",
  growth: 3,
  draw: (pools, random) => {
    const term = pools.term(random);
    return { term, phrase: `"${term}"` };
  },
  reads: {
    newsgraph: z
      .object({
        search: z.object({
          edges: z.array(
            z.object({
              score: z.number(),
              node: articleObject.extend({
                mentions: z.object({
                  edges: z.array(z.object({ salience: z.number(), node: entityObject })),
                }),
              }),
            }),
          ),
        }),
      })
      .transform(({ search }) =>
        hits(
          search.edges.map(({ score, node: { mentions, ...article } }) => ({
            score,
            ...article,
            mentions: mentions.edges.map(({ salience, node }) => ({ salience, entity: node })),
          })),
        ),
      ),
    "neo4j-graphql": z
      .object({
        articlesByText: z.object({
          edges: z.array(
            z.object({
              score: z.number(),
              node: articleObject.extend({
                mentionsConnection: z.object({
                  edges: z.array(
                    z.object({
                      properties: z.object({ salience: z.number() }),
                      node: entityObject,
                    }),
                  ),
                }),
              }),
            }),
          ),
        }),
      })
      .transform(({ articlesByText }) =>
        hits(
          articlesByText.edges.map(({ score, node: { mentionsConnection, ...article } }) => ({
            score,
            ...article,
            mentions: mentionsConnection.edges.map(({ properties, node }) => ({
              ...properties,
              entity: node,
            })),
          })),
        ),
      ),
    "hand-written": z
      .array(
        z
          .tuple([
            z.string(),
            z.string().nullable(),
            z.string().nullable(),
            z.number(),
            z.array(z.tuple([z.string(), z.string(), z.string(), z.number()])),
          ])
          .transform(([id, headline, publishedOn, score, mentions]) => ({
            id,
            headline,
            publishedOn,
            score,
            mentions: mentions.map(([entity, name, kind, salience]) => ({
              salience,
              entity: { id: entity, name, kind },
            })),
          })),
      )
      .transform(hits),
  },
};

function hits(found: readonly Hit[]): Ranking {
  return ranking(
    limit,
    found.map(({ score, mentions, ...article }) =>
      articleRow(article, {
        // Lucene's score is a single-precision number.
        key: Number(score.toPrecision(6)),
        facts: [article.headline, article.publishedOn],
        below: [
          ranking(
            limit,
            mentions.map(({ entity, salience }) => entityRow(entity, salience)),
          ),
        ],
      }),
    ),
  );
}
