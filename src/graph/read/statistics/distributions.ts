import { found, nodeRows, type Rows, type Source, type SourceContext } from "../rows.ts";
import { bindScope, wholeArticleScope } from "../sources/article-scope.ts";
import { type Grouping, grouped } from "./grouped.ts";
import { numbers } from "./numbers.ts";

/** How the articles of a question are distributed: one row that the distributions are seen from. */
export const statistics: Source = (context) => {
  const { parameters } = context;
  const one = parameters.variable("one");
  const [article, repeat] = [parameters.variable("a"), parameters.variable("a")];
  const { clauses, arguments: passed } = bindScope(context);
  const asked = { ...context, arguments: passed };
  return {
    ...numbers([`UNWIND [1] AS ${one}`, ...clauses], one),
    values: {
      articleCount: `COUNT { ${found(wholeArticleScope(asked, article))} RETURN 1 }`,
      repeatCount: `COUNT { ${found(wholeArticleScope(asked, repeat), [`${repeat}:Repeat`])} RETURN 1 }`,
    },
    passed,
  };
};

/** The groups of a distribution: how they are found, and what is shown of each. */
type Distribution = (
  group: string,
  context: SourceContext,
) => Omit<Grouping, "group" | "counts"> & {
  /** Counts beside that of the articles. */
  readonly counts?: Readonly<Record<string, string>>;
  readonly values?: Rows["values"];
  /** Whether the group is a node. */
  readonly node?: true;
  readonly bound?: Rows["bound"];
};

/** The distribution of the articles of the row above over groups, the largest group first. */
function distribution(describe: Distribution): Source {
  return ({ from, parameters, arguments: own }) => {
    const context = { from, parameters, arguments: { ...from.passed, ...own } };
    const group = parameters.variable("g");
    const articles = parameters.variable("c");
    const { counts = {}, values = {}, node, bound = {}, ...grouping } = describe(group, context);
    const clauses = grouped(context, {
      ...grouping,
      group,
      counts: (article) => ({ [articles]: `count(DISTINCT ${article})`, ...counts }),
    });
    return {
      ...(node ? nodeRows(group, clauses) : numbers(clauses, group)),
      bound,
      values: {
        ...values,
        articleCount: articles,
        ...Object.fromEntries(Object.keys(counts).map((name) => [name, name])),
      },
      orders: { ARTICLE_COUNT: [articles] },
      defaultOrder: [{ by: "ARTICLE_COUNT", descending: true }],
      tieFollows: false,
    };
  };
}

export const articlesByKind = distribution((group) => ({
  along: (article) => [
    `MATCH (${article})-[edge:MENTIONS]->(entity:Entity)`,
    `WITH ${article}, edge, entity, entity.kind AS ${group}`,
  ],
  counts: { mentionCount: "sum(edge.count)", entityCount: "count(DISTINCT entity)" },
  values: { kind: group },
}));

export const articlesByPublication = distribution((group) => ({
  along: (article) => [`MATCH (${article})-[:APPEARED_ON]->(:Page)-[:OF]->(${group}:Publication)`],
  node: true,
  bound: { publication: group },
}));

export const articlesByLanguage = distribution((group) => ({
  along: (article) => [
    `MATCH (${article})-[:APPEARED_ON]->(sheet:Page)`,
    `WITH ${article}, sheet.language AS ${group}`,
  ],
  values: { language: group },
}));

/**
 * Over the places of one level: an article counts once for each place in whose subtree it names any. Of
 * all articles it is what is kept with each place, else it is counted.
 */
export const articlesByPlace: Source = (context) =>
  isOfAllArticles(context) ? articlesKeptByPlace(context) : articlesCountedByPlace(context);

const articlesKeptByPlace: Source = ({ arguments: { level }, parameters }) => {
  const place = parameters.variable("g");
  const articles = `${place}.subtreeArticleCount`;
  return {
    ...nodeRows(place, [`MATCH (${place}:Location)`]),
    where: [`${articles} > 0`, `${place}.level = ${parameters.add(level)}`],
    bound: { place },
    values: { articleCount: articles },
    orders: { ARTICLE_COUNT: [articles] },
    defaultOrder: [{ by: "ARTICLE_COUNT", descending: true }],
    tieFollows: false,
  };
};

function isOfAllArticles({ from }: SourceContext): boolean {
  const { within, naming, publication, language, from: since, to } = from.passed ?? {};
  return [within, naming, publication, language, since, to].every((said) => said == null);
}

const articlesCountedByPlace = distribution((group, { arguments: { level }, parameters }) => ({
  along: (article) => [
    `MATCH (${article})-[:MENTIONS]->(named:Location)`,
    `MATCH (named)-[:PART_OF*0..6]->(${group}:Location) WHERE ${group}.level = ${parameters.add(level)}`,
  ],
  node: true,
  bound: { place: group },
}));

/** Over how many entities an article names. */
export const articlesByEntityCount = distribution((group) => ({
  by: (article) => `COUNT { (${article})-[:MENTIONS]->() }`,
  values: { entityCount: group },
}));
