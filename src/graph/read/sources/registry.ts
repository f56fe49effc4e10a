import type { Parameters } from "../parameters.ts";
import type { PageRequest, SourceCall } from "../plan.ts";
import { nodeRows, type Rows, type Source, type Vantage } from "../rows.ts";
import { coMentionMatrix } from "../statistics/co-mention-matrix.ts";
import {
  articlesByEntityCount,
  articlesByKind,
  articlesByLanguage,
  articlesByPlace,
  articlesByPublication,
  statistics,
} from "../statistics/distributions.ts";
import { timeline, timelineBuckets } from "../statistics/timeline.ts";
import { topEntities, trending } from "../statistics/top-entities.ts";
import { articlesOf } from "./articles.ts";
import { coMentionPairs, entityCoMentions, sharedArticles } from "./co-mentions.ts";
import { hitsByKind, hitsByPublication, hitsByYear } from "./facets.ts";
import { hops } from "./hops.ts";
import { likenesses, personLikenesses } from "./likenesses.ts";
import { articleMentions, entityArticles } from "./mentions.ts";
import { neighbourhood, subgraph, subgraphEdges, subgraphNodes } from "./neighbourhood.ts";
import { allOf, byId, nodeById, nodesByIds } from "./nodes.ts";
import { paths } from "./paths.ts";
import { ancestors, articlesWithin } from "./places.ts";
import { holdersOfOffices, officeHolders, personPositions, positionHolders } from "./positions.ts";
import { along, here } from "./relations.ts";
import { entitiesNamed, search } from "./search.ts";

/** Every source that a plan may name: where rows come from, at the root or seen from a row. */
export const sources = {
  nodeById,
  nodesByIds,
  articleById: byId("Article"),
  pageById: byId("Page"),
  entityById: byId("Entity"),
  likenessById: byId("Likeness"),
  entities: allOf("Entity"),
  people: allOf("Person"),
  officials: allOf("Official"),
  organizations: allOf("Organization"),
  locations: allOf("Location"),
  articles: articlesOf,
  pages: allOf("Page"),
  publications: allOf("Publication"),
  positions: allOf("Position"),
  claims: allOf("Claim"),
  likenesses,
  search,
  hitsByKind,
  hitsByYear,
  hitsByPublication,
  entitiesNamed,
  paths,
  hops,
  coMentionPairs,
  coMentionMatrixCells: coMentionMatrix,
  neighbourhood,
  subgraph,
  subgraphNodes,
  subgraphEdges,
  holdersOfOffices,
  topEntities,
  trending,
  timeline,
  timelineBuckets,
  statistics,
  articlesByKind,
  articlesByPublication,
  articlesByLanguage,
  articlesByPlace,
  articlesByEntityCount,

  articleMentions,
  articleAuthors: along("WRITTEN_BY", "out", "Entity", (_, edge) => ({
    values: { credit: `${edge}.credit` },
    orders: { GIVEN: [`${edge}.start`] },
    defaultOrder: [{ by: "GIVEN", descending: false }],
  })),
  articlePage: along("APPEARED_ON", "out", "Page"),
  articleClaims: along("STATED_IN", "in", "Claim"),
  articleBlocks: along("PART_OF_ARTICLE", "in", "Block", (node) => ({
    orders: { READING: [`${node}.order`] },
    defaultOrder: [{ by: "READING", descending: false }],
  })),

  entityArticles,
  entityCoMentions,
  sharedArticles,
  entityNames: along("NAMED", "out", "Name", (node) => ({
    orders: { TEXT: [`${node}.kind <> 'canonical'`, `${node}.text`] },
    defaultOrder: [{ by: "TEXT", descending: false }],
  })),
  entityClaims: ({ from, parameters }) => {
    const node = parameters.variable("c");
    return nodeRows(node, [
      `MATCH (${from.node})<-[:SUBJECT|OBJECT]-(${node}:Claim)`,
      `WITH DISTINCT ${node}`,
    ]);
  },
  writtenArticles: along("WRITTEN_BY", "in", "Article", (_, edge) => ({
    values: { credit: `${edge}.credit` },
  })),

  personLikenesses,
  likenessOne: along("ONE", "out", "Person"),
  likenessOther: along("OTHER", "out", "Person"),
  personPositions,
  positionHolders,
  officeHolders,
  positionAt: along("AT", "out", "Entity"),
  entityPositions: along("AT", "in", "Position"),

  wholeLocation: along("PART_OF", "out", "Location"),
  partLocations: along("PART_OF", "in", "Location"),
  ancestors,
  articlesWithin,
  organizationsIn: along("LOCATED_IN", "in", "Organization"),

  locatedIn: along("LOCATED_IN", "out", "Location"),
  wholeOrganization: along("PART_OF", "out", "Organization"),
  partOrganizations: along("PART_OF", "in", "Organization"),

  pagePublication: along("OF", "out", "Publication"),
  pageArticles: along("APPEARED_ON", "in", "Article"),
  pageBlocks: along("HAS", "out", "Block", (node) => ({
    orders: { PRINTED: [`${node}.index`] },
    defaultOrder: [{ by: "PRINTED", descending: false }],
  })),
  pageJudgements: (context) => {
    const node = context.parameters.variable("j");
    return nodeRows(node, [`MATCH (${node}:Judgement {pageId: ${here(context)}.id})`], {
      values: { blocks: `${node}.begins` },
      orders: { MADE: [`${node}.seq`] },
      defaultOrder: [{ by: "MADE", descending: false }],
    });
  },
  blockArticle: along("PART_OF_ARTICLE", "out", "Article"),
  blockJoin: along("JOINED_TO", "out", "Block", (node, edge) => ({
    values: {
      score: `${edge}.score`,
      runsOn: `${edge}.runsOn`,
      reasons: `${edge}.reasons`,
    },
    bound: { joinedTo: node },
  })),
  blockRunnerUp: (context) => {
    const node = context.parameters.variable("n");
    const block = here(context);
    return nodeRows(node, [`MATCH (${node}:Block {id: ${block}.runnerUpBlock})`], {
      values: { score: `${block}.runnerUpScore` },
      bound: { runnerUp: node },
    });
  },
  publicationPages: along("OF", "in", "Page"),
  publicationHome: along("HOME", "out", "Location"),

  claimSubject: along("SUBJECT", "out", "Entity"),
  claimObject: along("OBJECT", "out", "Entity"),
  claimPosition: along("CLAIMS", "out", "Position"),
  claimArticle: along("STATED_IN", "out", "Article"),
} satisfies Record<string, Source>;

export type SourceName = keyof typeof sources;

/** The rows of a source, seen from a row. */
export function sourceRows(
  call: SourceCall,
  from: Vantage,
  parameters: Parameters,
  page?: PageRequest,
): Rows {
  const source = (sources as Record<string, Source>)[call.name];
  if (!source) throw new Error(`There is no source "${call.name}".`);
  return source({ from, arguments: call.arguments, parameters, page });
}
