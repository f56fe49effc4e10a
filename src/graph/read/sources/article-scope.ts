import { isFirstAndPlain } from "../first-page.ts";
import { mapValue } from "../given.ts";
import type { Parameters } from "../parameters.ts";
import type { PageRequest } from "../plan.ts";
import type { Finding, SourceContext } from "../rows.ts";
import { mentionsOf } from "./mention-index.ts";
import { period } from "./period.ts";
import { bindEntities, bindEntity, type Reference } from "./references.ts";

/** Which entities an article must name. */
export interface Naming {
  readonly all?: readonly Reference[] | null;
  readonly any?: readonly Reference[] | null;
  readonly none?: readonly Reference[] | null;
}

/** How the articles of a question are found: of a period, naming some entities, of a place, of a paper. */
export interface ArticleScope extends Finding {
  /** The mention through whose index they are found in order of date, where they are. */
  readonly edge?: string;
}

/**
 * Finds articles from where the fewest are: from the least mentioned of the entities that all must be
 * named, through the index that has its articles in order of date; from a place's mentions; else from
 * all articles in order of date. Whatever else is asked is a test.
 */
export function articleScope(context: SourceContext, article: string): ArticleScope {
  const asked = ask(context, article);
  const { all, any, place, clauses, tests } = asked;
  const { page } = context;
  if (all.length === 0 && any.length > 0 && page && isFirstAndPlain(page))
    return newestOfEach(asked, page);
  if (place === null || all.length + any.length > 0)
    return wholeArticleScope(context, article, asked);
  const newest = byDates(asked, place);
  return {
    clauses,
    ways: {
      binds: [article],
      each: [
        [`WITH * WHERE ${isLarge(place)}`, ...newest],
        [`WITH * WHERE NOT ${isLarge(place)}`, ...bySubtree(asked, place)],
      ],
    },
    where: tests,
  };
}

/** The same where all of the articles are wanted and not the newest of them. */
export function wholeArticleScope(
  context: SourceContext,
  article: string,
  asked: Asked = ask(context, article),
): ArticleScope {
  const { place, clauses, tests } = asked;
  if (asked.all.length > 0) return fromRarest(asked);
  if (asked.any.length > 0) return fromAny(asked);
  if (place === null) return fromDates(asked);
  return { clauses: [...clauses, ...bySubtree(asked, place)], where: tests };
}

/** Binds the entities of a question once, for several sources that are seen from one row. */
export function bindScope({ arguments: given, parameters }: SourceContext): {
  readonly clauses: readonly string[];
  readonly arguments: Readonly<Record<string, unknown>>;
} {
  const naming = (given.naming ?? {}) as Naming;
  const all = bindEntities(naming.all, "e", parameters);
  const any = bindEntities(naming.any, "s", parameters, { optional: true });
  const none = bindEntities(naming.none, "u", parameters, { optional: true });
  const within = given.within ? parameters.variable("w") : null;
  const bound = (variables: readonly string[]): readonly Reference[] =>
    variables.map((variable) => ({ bound: variable }));
  return {
    clauses: [
      ...all.clauses,
      ...any.clauses,
      ...none.clauses,
      ...(within ? [bindEntity(given.within, within, parameters)] : []),
    ],
    arguments: {
      ...given,
      naming: given.naming
        ? { all: bound(all.variables), any: bound(any.variables), none: bound(none.variables) }
        : null,
      within: within ? { bound: within } : null,
    },
  };
}

/** A question about articles, with its entities bound. */
interface Asked {
  readonly context: SourceContext;
  readonly article: string;
  /** Bind the entities. */
  readonly clauses: readonly string[];
  /** Variables of entities. */
  readonly all: readonly string[];
  readonly any: readonly string[];
  readonly none: readonly string[];
  readonly place: string | null;
  /** What an article must fulfil beside its period, and beside what the way of finding it assures. */
  readonly tests: readonly string[];
}

function ask(context: SourceContext, article: string): Asked {
  const { parameters, arguments: given } = context;
  const naming = (given.naming ?? {}) as Naming;
  const all = bindEntities(naming.all, "e", parameters);
  const any = bindEntities(naming.any, "s", parameters, { optional: true });
  const none = bindEntities(naming.none, "u", parameters, { optional: true });
  const place = given.within ? parameters.variable("w") : null;
  return {
    context,
    article,
    clauses: [
      ...all.clauses,
      ...any.clauses,
      ...none.clauses,
      ...(place ? [bindEntity(given.within, place, parameters)] : []),
    ],
    all: all.variables,
    any: any.variables,
    none: none.variables,
    place,
    tests: [
      ...none.variables.map((entity) => `NOT ${names(article, entity)}`),
      ...publicationTest(article, context),
      ...languageTest(article, context),
    ],
  };
}

function fromRarest({ context, article, clauses, all, any, place, tests }: Asked): ArticleScope {
  const { parameters } = context;
  const edge = parameters.variable("r");
  const { rare, others, ...finding } = rarest(all, parameters);
  const anyOf = any.map((entity) => names(article, entity)).join(" OR ");
  return {
    clauses: [...clauses, ...finding.clauses, `MATCH (${article})-[${edge}:MENTIONS]->()`],
    where: [
      ...mentionsOf(rare, edge),
      ...period(`${edge}.sortOn`, context),
      ...others.map((entity) => names(article, entity)),
      ...(anyOf ? [`(${anyOf})`] : []),
      ...(place ? [isWithin(article, place)] : []),
      ...tests,
    ],
    edge,
  };
}

interface Rarest {
  /** Variable of the least mentioned of some entities. */
  readonly rare: string;
  /** Variables of those that an article must name besides. */
  readonly others: readonly string[];
  /** Bind both. */
  readonly clauses: readonly string[];
}

function rarest(entities: readonly string[], parameters: Parameters): Rarest {
  const [one = "", two] = entities;
  if (two === undefined) return { rare: one, others: [], clauses: [] };
  const rare = parameters.variable("rare");
  if (entities.length === 2) {
    const other = parameters.variable("other");
    const isRarer = `${one}.articleCount <= ${two}.articleCount`;
    return {
      rare,
      others: [other],
      clauses: [
        `WITH *, CASE WHEN ${isRarer} THEN ${one} ELSE ${two} END AS ${rare}, CASE WHEN ${isRarer} THEN ${two} ELSE ${one} END AS ${other}`,
      ],
    };
  }
  const list = entities.join(", ");
  return {
    rare,
    others: entities,
    clauses: [
      `CALL (${list}) { UNWIND [${list}] AS one WITH one ORDER BY one.articleCount LIMIT 1 RETURN one AS ${rare} }`,
    ],
  };
}

function fromAny(asked: Asked): ArticleScope {
  const { context, article, clauses, none, place } = asked;
  const [entity, edge] = [context.parameters.variable("s"), context.parameters.variable("r")];
  const mentioned = [...mentionsOf(entity, edge), ...period(`${edge}.sortOn`, context)];
  return {
    clauses: [
      ...clauses,
      oneByOne(asked, entity),
      `MATCH (${article})-[${edge}:MENTIONS]->() WHERE ${mentioned.join(" AND ")}`,
      `WITH DISTINCT ${[article, ...none, ...(place ? [place] : [])].join(", ")}`,
    ],
    where: testsBesidesPeriod(asked),
  };
}

/** As many of the newest articles of each entity as are wanted of all: read in the order of the index. */
function newestOfEach(asked: Asked, page: PageRequest): ArticleScope {
  const { context, article, clauses } = asked;
  const { parameters } = context;
  const [entity, edge] = [parameters.variable("s"), parameters.variable("r")];
  const wanted = parameters.addInteger(mapValue(page.size, (size) => size + 1));
  const mentioned = [...mentionsOf(entity, edge), ...period(`${edge}.sortOn`, context)];
  return {
    clauses: [
      ...clauses,
      `CALL (*) {
${oneByOne(asked, entity)}
CALL (*) {
MATCH (${article})-[${edge}:MENTIONS]->() WHERE ${[...mentioned, ...testsBesidesPeriod(asked)].join(" AND ")}
RETURN ${article} ORDER BY ${edge}.entityId DESC, ${edge}.sortOn DESC, ${edge}.articleId DESC LIMIT ${wanted}
}
RETURN DISTINCT ${article}
}`,
      "WITH *",
    ],
    where: [],
  };
}

// A row for each entity: for a list of ids the planner would look at all mentions there are.
function oneByOne({ any }: Asked, entity: string): string {
  return `UNWIND [${any.join(", ")}] AS ${entity}`;
}

function testsBesidesPeriod({ article, place, tests }: Asked): readonly string[] {
  return [...(place ? [isWithin(article, place)] : []), ...tests];
}

function fromDates({ context, article, clauses, tests }: Asked): ArticleScope {
  return {
    clauses: [...clauses, `MATCH (${article}:Article)`],
    where: [...period(`${article}.sortOn`, context), ...tests],
  };
}

/** A subtree with more articles than this is in so many of them that the newest are found by trying. */
const largeSubtree = 2_000;

function isLarge(place: string): string {
  return `coalesce(${place}.subtreeArticleCount, 0) > ${largeSubtree}`;
}

/** All articles in order of date, of which those are taken that name a place of the subtree. */
function byDates(asked: Asked, place: string): readonly string[] {
  const { article } = asked;
  return [
    `MATCH (${article}:Article) WHERE ${[...dated(asked), isWithin(article, place)].join(" AND ")}`,
    "WITH *",
  ];
}

/** The articles that name a place of the subtree, each once. */
function bySubtree(asked: Asked, place: string): readonly string[] {
  const { article, none } = asked;
  return [
    `MATCH (${place})<-[:PART_OF*0..6]-()<-[:MENTIONS]-(${article})`,
    `WITH DISTINCT ${[article, ...none].join(", ")} WHERE ${dated(asked).join(" AND ")}`,
    "WITH *",
  ];
}

function dated({ article, context }: Asked): readonly string[] {
  return [`${article}.sortOn IS NOT NULL`, ...period(`${article}.sortOn`, context)];
}

function names(article: string, entity: string): string {
  return `EXISTS { (${article})-[:MENTIONS]->(${entity}) }`;
}

function isWithin(article: string, place: string): string {
  return `EXISTS { MATCH (${article})-[:MENTIONS]->(named:Location) WHERE ${place}.id IN named.within }`;
}

function publicationTest(
  article: string,
  { arguments: { publication }, parameters }: SourceContext,
): readonly string[] {
  if (!publication) return [];
  const wanted = parameters.add(publication);
  return [
    `EXISTS { MATCH (${article})-[:APPEARED_ON]->(:Page)-[:OF]->(paper:Publication) WHERE paper.id = ${wanted} OR paper.name = ${wanted} }`,
  ];
}

function languageTest(
  article: string,
  { arguments: { language }, parameters }: SourceContext,
): readonly string[] {
  if (!language) return [];
  return [
    `EXISTS { MATCH (${article})-[:APPEARED_ON]->(sheet:Page) WHERE sheet.language = ${parameters.add(language)} }`,
  ];
}
