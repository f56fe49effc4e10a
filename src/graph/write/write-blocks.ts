import type { RunStatement } from "../store/connection.ts";
import type { BatchRows } from "./batch-rows.ts";
import { collectNodes, placesOf, propertiesFrom, valuesOf } from "./list-rows.ts";

/** Writes the blocks of pages, which article each went to and how they are joined. */
export async function writeBlocks(
  run: RunStatement,
  { pages, articles, blocks, joins }: Pick<BatchRows, "pages" | "articles" | "blocks" | "joins">,
): Promise<void> {
  if (blocks.length === 0) return;
  const pagePlaces = placesOf(pages);
  const articlePlaces = placesOf(articles);
  const blockPlaces = placesOf(blocks);
  await run(statement, {
    pages: pages.map(({ id }) => id),
    articles: articles.map(({ id }) => id),
    blocks: blocks.map(({ id, page, properties }) => [
      pagePlaces.get(page),
      id,
      ...valuesOf(properties, blockProperties),
    ]),
    parts: blocks.flatMap(({ id, article }) =>
      article && articlePlaces.has(article)
        ? [[blockPlaces.get(id), articlePlaces.get(article)]]
        : [],
    ),
    joins: joins.map(({ block, after, properties }) => [
      blockPlaces.get(block),
      blockPlaces.get(after),
      ...valuesOf(properties, joinProperties),
    ]),
  });
}

const blockProperties = [
  "index",
  "start",
  "end",
  "text",
  "role",
  "roleConfidence",
  "order",
  "runnerUpBlock",
  "runnerUpScore",
];
const joinProperties = ["score", "runsOn", "reasons"];

const statement = `
${collectNodes("Page", "pages")}
${collectNodes("Article", "articles", ["pages"])}
UNWIND $blocks AS row
WITH pages, articles, row, pages[row[0]] AS page
CREATE (page)-[:HAS]->(b:Block {id: row[1], ${propertiesFrom("row", 2, blockProperties)}})
WITH articles, collect(b) AS blocks
CALL (articles, blocks) {
  UNWIND $parts AS part
  WITH blocks[part[0]] AS block, articles[part[1]] AS article
  CREATE (block)-[:PART_OF_ARTICLE]->(article)
}
UNWIND $joins AS row
WITH blocks[row[0]] AS block, blocks[row[1]] AS after, row
CREATE (block)-[:JOINED_TO {${propertiesFrom("row", 2, joinProperties)}}]->(after)`;
