import { confidencesOf, formsOf } from "../../vocabulary/mention-lists.ts";
import { type EvidenceSource, nodeRows, type Rows, type Source } from "../rows.ts";
import { mentionsOf } from "./mention-index.ts";
import { period } from "./period.ts";
import { here } from "./relations.ts";

/** What an article mentions. `kinds` narrows to people, organizations or locations. */
export const articleMentions: Source = (context) => {
  const { parameters, arguments: given } = context;
  const node = parameters.variable("n");
  const edge = parameters.variable("r");
  const article = here(context);
  return nodeRows(node, [`MATCH (${article})-[${edge}:MENTIONS]->(${node}:Entity)`], {
    where: given.kinds ? [`${node}.kind IN ${parameters.add(given.kinds)}`] : [],
    values: mentionValues(edge),
    evidence: { mention: mentionEvidence(article, edge) },
    orders: {
      SALIENCE: [`${edge}.salience`],
      COUNT: [`${edge}.count`],
      NAME: [`${node}.name`],
    },
    defaultOrder: [{ by: "SALIENCE", descending: true }],
  });
};

/**
 * The articles that mention an entity, newest first, `from` and `to` as dates. It seeks the index on
 * (entityId, sortOn, articleId) of MENTIONS and stops at the limit, however often the entity is
 * mentioned. The plan needs all three as sort keys and the null tests.
 */
export const entityArticles: Source = (context) => {
  const { parameters, arguments: given } = context;
  const node = parameters.variable("a");
  const edge = parameters.variable("r");
  return nodeRows(node, [`MATCH (${node})-[${edge}:MENTIONS]->()`], {
    ...(given.from || given.to ? {} : { total: `${here(context)}.articleCount` }),
    where: [...mentionsOf(here(context), edge), ...period(`${edge}.sortOn`, context)],
    values: mentionValues(edge),
    evidence: { mention: mentionEvidence(node, edge) },
    orders: {
      PUBLISHED_ON: [`${edge}.entityId`, `${edge}.sortOn`],
      COUNT: [`${edge}.count`],
      SALIENCE: [`${edge}.salience`],
    },
    defaultOrder: [{ by: "PUBLISHED_ON", descending: true }],
    tie: `${edge}.articleId`,
  });
};

export function mentionEvidence(article: string, edge: string): EvidenceSource {
  return (articleColumns) =>
    `[[${article}.text, ${edge}.spans, ${article}.segments, ${edge}.methods, ${edge}.resolvedBy, ${confidencesOf(edge)}, ${articleColumns(article)}]]`;
}

function mentionValues(edge: string): Rows["values"] {
  return {
    count: `${edge}.count`,
    salience: `${edge}.salience`,
    confidence: `${edge}.confidence`,
    forms: formsOf(edge),
  };
}
