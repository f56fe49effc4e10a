import { z } from "zod";
import { ranking } from "../../answers/answer.ts";
import type { Question } from "../question.ts";
import { articleObject, articleRow, entityObject, entityRow } from "../shapes.ts";

const limit = 20;

const article = articleObject.extend({ text: z.string() });
type Article = z.infer<typeof article>;

interface Mention {
  readonly entity: z.infer<typeof entityObject>;
  readonly count: number;
  readonly salience: number;
}

/** An article, and all entities that it names, the most salient first. */
export const articleWithEntities: Question = {
  name: "article-with-entities",
  growth: 2,
  draw: (pools, random) => ({ id: pools.article(random) }),
  reads: {
    newsgraph: z
      .object({
        article: article.extend({
          mentions: z.object({
            edges: z.array(
              z.object({ count: z.number(), salience: z.number(), node: entityObject }),
            ),
          }),
        }),
      })
      .transform(({ article: { mentions, ...found } }) =>
        answer(
          found,
          mentions.edges.map(({ node, ...edge }) => ({ entity: node, ...edge })),
        ),
      ),
    "neo4j-graphql": z
      .object({
        articles: z.tuple([
          article.extend({
            mentionsConnection: z.object({
              edges: z.array(
                z.object({
                  properties: z.object({ count: z.number(), salience: z.number() }),
                  node: entityObject,
                }),
              ),
            }),
          }),
        ]),
      })
      .transform(({ articles: [{ mentionsConnection, ...found }] }) =>
        answer(
          found,
          mentionsConnection.edges.map(({ node, properties }) => ({ entity: node, ...properties })),
        ),
      ),
    "hand-written": z
      .tuple([
        z.tuple([
          z.string(),
          z.string().nullable(),
          z.string().nullable(),
          z.string(),
          z.array(z.tuple([z.string(), z.string(), z.string(), z.number(), z.number()])),
        ]),
      ])
      .transform(([[id, headline, publishedOn, text, mentions]]) =>
        answer(
          { id, headline, publishedOn, text },
          mentions.map(([entity, name, kind, count, salience]) => ({
            entity: { id: entity, name, kind },
            count,
            salience,
          })),
        ),
      ),
  },
};

function answer(found: Article, mentions: readonly Mention[]): ReturnType<typeof ranking> {
  const rows = mentions.map(({ entity, count, salience }) => entityRow(entity, salience, [count]));
  const { headline, text } = found;
  return ranking(1, [
    articleRow(found, { facts: [headline, text], below: [ranking(limit, rows)] }),
  ]);
}
