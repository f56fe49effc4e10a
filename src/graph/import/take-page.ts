import { isOfOfficial } from "../write/holds.ts";
import type { MentionRow, PageRows } from "../write/page-rows.ts";
import type { KnownEntity } from "./entity-book.ts";
import type { ImportBooks } from "./import-books.ts";
import type { ImportTables } from "./import-tables.ts";

/**
 * Writes what is a page's own to the tables and notes what it shares with others in the books. Each page
 * may be taken once.
 */
export function takePage(rows: PageRows, tables: ImportTables, books: ImportBooks): void {
  books.entities.add(rows);
  books.offices.add(rows, books.entities);
  const page = takeSheet(rows, tables, books);
  const articles = takeArticles(rows, page, tables, books);
  takeBlocks(rows, page, articles, tables, books);
  takeAuthors(rows, articles, tables, books);
  takeClaims(rows, articles, tables, books);
}

/** The nodes of a page's own things by their ids. */
type Nodes = ReadonlyMap<string, number>;

/** The page itself and its newspaper; gives the page's node. */
function takeSheet(
  { page, publication }: PageRows,
  tables: ImportTables,
  books: ImportBooks,
): number {
  const number = books.numbers.next();
  tables.pages.node(number, { ...page.properties, id: page.id });
  if (publication) tables.of.relationship(number, books.publications.add(publication).number);
  return number;
}

function takeArticles(
  { articles, mentions }: PageRows,
  page: number,
  tables: ImportTables,
  { numbers, articles: book, entities }: ImportBooks,
): Nodes {
  const nodes = new Map<string, number>();
  const ofArticle = new Map(articles.map(({ id }) => [id, [] as MentionRow[]]));
  for (const row of mentions) ofArticle.get(row.article)?.push(row);
  for (const row of articles) {
    const number = numbers.next();
    nodes.set(row.id, number);
    tables.articles.node(number, { ...row.properties, id: row.id });
    tables.appearedOn.relationship(number, page);
    book.begin(row, number);
    for (const { entity, properties } of ofArticle.get(row.id) ?? []) {
      const mentioned = spoken(entities.get(entity));
      tables.mentions.relationship(number, mentioned.number, properties);
      book.mention(mentioned.index, properties.count.toNumber());
    }
  }
  return nodes;
}

function takeBlocks(
  { blocks, joins }: PageRows,
  page: number,
  articles: Nodes,
  tables: ImportTables,
  { numbers }: ImportBooks,
): void {
  const nodes = new Map<string, number>();
  for (const { id, article, properties } of blocks) {
    const number = numbers.next();
    nodes.set(id, number);
    tables.blocks.node(number, { ...properties, id });
    tables.has.relationship(page, number);
    if (article) tables.partOfArticle.relationship(number, nodeOf(article, articles));
  }
  for (const { block, after, properties } of joins)
    tables.joinedTo.relationship(nodeOf(block, nodes), nodeOf(after, nodes), properties);
}

function takeAuthors(
  { authors }: PageRows,
  articles: Nodes,
  tables: ImportTables,
  { entities }: ImportBooks,
): void {
  for (const row of authors) {
    const { number } = spoken(entities.get(row.entity));
    tables.writtenBy.relationship(nodeOf(String(row.article), articles), number, row);
  }
}

function takeClaims(
  { claims }: PageRows,
  articles: Nodes,
  tables: ImportTables,
  { numbers, entities, offices }: ImportBooks,
): void {
  for (const claim of claims) {
    const number = numbers.next();
    const subject = spoken(entities.get(claim.subject));
    tables.claims.node(number, { ...claim.properties, id: claim.id });
    tables.subject.relationship(number, subject.number);
    tables.statedIn.relationship(number, nodeOf(String(claim.article), articles), claim);
    if (claim.object) tables.object.relationship(number, spoken(entities.get(claim.object)).number);
    if (isOfOfficial(claim)) subject.isOfficial = true;
    if (!claim.position) continue;
    const position = offices.get(claim.position);
    tables.claimed.relationship(number, position.number);
    offices.claim(claim, position, subject);
  }
}

function spoken(entity: KnownEntity): KnownEntity {
  entity.isSpoken = true;
  return entity;
}

function nodeOf(id: string, nodes: Nodes): number {
  const node = nodes.get(id);
  if (node === undefined) throw new Error(`a page refers to "${id}", which it lacks`);
  return node;
}
