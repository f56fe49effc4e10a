import { z } from "zod";
import { type Ranking, ranking } from "../../answers/answer.ts";
import type { Question } from "../question.ts";
import { articleObject, articleRow, articleTuple, newest } from "../shapes.ts";

const limit = 5;

type Article = z.infer<typeof articleObject>;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly salience: number;
  readonly articles: readonly Article[];
}

const person = z.object({ id: z.string(), name: z.string() });

/** Five articles of a person, five people of each, and five articles of each of these. */
export const peopleAroundAPerson: Question = {
  name: "people-around-a-person",
  growth: 2,
  draw: (pools, random) => ({ id: pools.person(random) }),
  reads: {
    newsgraph: z
      .object({
        entity: z.object({
          articles: z.object({
            nodes: z.array(
              articleObject.extend({
                mentions: z.object({
                  edges: z.array(
                    z.object({
                      salience: z.number(),
                      node: person.extend({
                        articles: z.object({ nodes: z.array(articleObject) }),
                      }),
                    }),
                  ),
                }),
              }),
            ),
          }),
        }),
      })
      .transform(({ entity }) =>
        around(
          entity.articles.nodes.map(({ mentions, ...article }) => [
            article,
            mentions.edges.map(({ salience, node }) => ({
              ...node,
              salience,
              articles: node.articles.nodes,
            })),
          ]),
        ),
      ),
    "neo4j-graphql": z
      .object({
        people: z.tuple([
          z.object({
            articles: z.array(
              articleObject.extend({
                mentionsConnection: z.object({
                  edges: z.array(
                    z.object({
                      properties: z.object({ salience: z.number() }),
                      node: person.extend({ articles: z.array(articleObject) }),
                    }),
                  ),
                }),
              }),
            ),
          }),
        ]),
      })
      .transform(({ people: [{ articles }] }) =>
        around(
          articles.map(({ mentionsConnection, ...article }) => [
            article,
            mentionsConnection.edges.map(({ properties, node }) => ({ ...node, ...properties })),
          ]),
        ),
      ),
    "hand-written": z
      .tuple([
        z.tuple([
          z.array(
            z.tuple([
              z.string(),
              z.string().nullable(),
              z.string().nullable(),
              z.array(z.tuple([z.string(), z.number()])),
            ]),
          ),
          z.array(z.tuple([z.string(), z.string(), z.array(articleTuple)])),
        ]),
      ])
      .transform(([[articles, people]]) => {
        const known = new Map(people.map(([id, name, own]) => [id, { id, name, articles: own }]));
        const nobody = { id: "", name: "", articles: [] };
        return around(
          articles.map(([id, headline, publishedOn, mentions]) => [
            { id, headline, publishedOn },
            mentions.map(([who, salience]) => ({ ...(known.get(who) ?? nobody), salience })),
          ]),
        );
      }),
  },
};

function around(articles: readonly (readonly [Article, readonly Named[]])[]): Ranking {
  return ranking(
    limit,
    articles.map(([article, people]) => articleRow(article, { below: [named(people)] })),
  );
}

function named(people: readonly Named[]): Ranking {
  return ranking(
    limit,
    people.map(({ id, name, salience, articles }) => ({
      id,
      key: salience,
      facts: [name],
      below: [newest(limit, articles)],
    })),
  );
}
