import {
  type ArticleId,
  type AskedCorrection,
  type BlockId,
  type BlockMark,
  blockMarks,
  type Correction,
  type PageId,
  Problem,
} from "../../domain/index.ts";
import type { Connection } from "../store/connection.ts";

/** A correction and the page that it is of. */
interface FoundCorrection {
  readonly page: PageId;
  readonly correction: Correction;
}

/**
 * Says a correction that was asked for in words that survive reading the page again. Throws a Problem
 * where one of its things is not in the graph, is on another page, or can't be corrected so.
 */
export async function findCorrection(
  connection: Connection,
  asked: AskedCorrection,
): Promise<FoundCorrection> {
  switch (asked.kind) {
    case "split":
      return findSplit(connection, asked.article, asked.at);
    case "join":
      return findJoin(connection, asked.first, asked.second);
    default: {
      const { page, blocks } = await pageWith(connection, "block", asked.block);
      const block = blockOf(blocks, asked.block);
      const other = blockOf(blocks, asked.other);
      if (block === other)
        throw new Problem("BAD_INPUT", `Block "${block.id}" can't be moved next to itself.`);
      if (other.article === null)
        throw new Problem(
          "BAD_INPUT",
          `Block "${other.id}" ("${other.mark.begins}…") is in no article; name a block of the article that "${block.id}" belongs to.`,
        );
      return { page, correction: { kind: asked.kind, blocks: [block.mark, other.mark] } };
    }
  }
}

async function findSplit(
  connection: Connection,
  article: ArticleId,
  at: BlockId,
): Promise<FoundCorrection> {
  const { page, blocks } = await pageWith(connection, "article", article);
  const block = blockOf(blocks, at);
  if (block.article !== article)
    throw new Problem(
      "BAD_INPUT",
      `Block "${at}" ("${block.mark.begins}…") is not in article "${article}"; name a block of that article.`,
    );
  if (block.order === 0)
    throw new Problem(
      "BAD_INPUT",
      `Block "${at}" ("${block.mark.begins}…") is the first of its article; name the first block of what is to be the second article.`,
    );
  return { page, correction: { kind: "split", blocks: [block.mark] } };
}

async function findJoin(
  connection: Connection,
  first: ArticleId,
  second: ArticleId,
): Promise<FoundCorrection> {
  const { page, blocks } = await pageWith(connection, "article", first);
  const other = await pageWith(connection, "article", second);
  if (first === second)
    throw new Problem("BAD_INPUT", `Article "${first}" can't be joined to itself.`);
  if (other.page !== page)
    throw new Problem(
      "BAD_INPUT",
      `Article "${second}" is on another page than article "${first}"; only articles of one page can be joined.`,
    );
  return {
    page,
    correction: { kind: "join", blocks: [firstOf(blocks, first), firstOf(blocks, second)] },
  };
}

/** A block as it stands in the graph. */
interface StoredBlock {
  readonly id: BlockId;
  readonly article: ArticleId | null;
  readonly order: number | null;
  readonly mark: BlockMark;
}

/** The page of a block or an article, with all its blocks. */
async function pageWith(
  connection: Connection,
  what: "block" | "article",
  id: string,
): Promise<{ readonly page: PageId; readonly blocks: readonly StoredBlock[] }> {
  const rows = (await connection.read({
    text: blocksBeside[what],
    parameters: { id },
  })) as readonly (readonly [PageId, BlockId, string, number | null, ArticleId | null])[];
  const [row] = rows;
  if (!row) throw new Problem("NOT_FOUND", `There is no ${what} "${id}" in the graph.`);
  const marks = blockMarks(rows.map(([, , text]) => text));
  const blocks = rows.flatMap(([, block, , order, article], i) => {
    const mark = marks[i];
    return mark ? [{ id: block, order, article, mark }] : [];
  });
  return { page: row[0], blocks };
}

function blockOf(blocks: readonly StoredBlock[], id: BlockId): StoredBlock {
  const block = blocks.find((one) => one.id === id);
  if (block) return block;
  const [first] = blocks;
  throw new Problem(
    "NOT_FOUND",
    `There is no block "${id}" on the page of "${first?.id}"; only blocks of one page can be read together.`,
  );
}

function firstOf(blocks: readonly StoredBlock[], article: ArticleId): BlockMark {
  const first = blocks.find((block) => block.article === article && block.order === 0);
  if (!first)
    throw new Problem("BAD_INPUT", `Article "${article}" has no blocks; ingest its page again.`);
  return first.mark;
}

const blocksOfPage = `
MATCH (p)-[:HAS]->(b:Block)
RETURN p.id, b.id, b.text, b.order, head(COLLECT { MATCH (b)-[:PART_OF_ARTICLE]->(a) RETURN a.id })
ORDER BY b.index`;

const blocksBeside = {
  block: `MATCH (p:Page)-[:HAS]->(:Block {id: $id}) ${blocksOfPage}`,
  article: `MATCH (p:Page)<-[:APPEARED_ON]-(:Article {id: $id}) ${blocksOfPage}`,
};
