import { claimEvidence, type EvidenceSource, nodeRows, type Rows, type Source } from "../rows.ts";
import { here } from "./relations.ts";

/** The offices of a person, latest seen first. */
export const personPositions: Source = (context) => {
  const node = context.parameters.variable("p");
  const edge = context.parameters.variable("h");
  return nodeRows(
    node,
    [`MATCH (${here(context)})-[${edge}:HOLDS]->(${node}:Position)`],
    tenure(edge),
  );
};

/** Who was seen in an office, latest first. */
export const positionHolders: Source = (context) => {
  const node = context.parameters.variable("n");
  const edge = context.parameters.variable("h");
  return nodeRows(
    node,
    [`MATCH (${here(context)})<-[${edge}:HOLDS]-(${node}:Person)`],
    tenure(edge),
  );
};

/** Who was seen in any office of an organization or place; `position` is the office. */
export const officeHolders: Source = (context) => {
  const { parameters } = context;
  const node = parameters.variable("n");
  const edge = parameters.variable("h");
  const position = parameters.variable("p");
  return nodeRows(
    node,
    [`MATCH (${here(context)})<-[:AT]-(${position}:Position)<-[${edge}:HOLDS]-(${node}:Person)`],
    {
      ...tenure(edge),
      bound: { node, position },
      values: { ...tenure(edge).values, title: `${position}.title` },
      // One person may hold two offices of one organization.
      tie: `${node}.id + ${position}.id`,
    },
  );
};

function tenure(edge: string): Pick<Rows, "values" | "evidence" | "orders" | "defaultOrder"> {
  return {
    values: { firstSeenOn: `${edge}.firstSeenOn`, lastSeenOn: `${edge}.lastSeenOn` },
    evidence: { claims: claimsEvidence(edge) },
    orders: {
      LAST_SEEN_ON: [`coalesce(${edge}.lastSeenOn, '0000-00-00')`],
      FIRST_SEEN_ON: [`coalesce(${edge}.firstSeenOn, '0000-00-00')`],
    },
    defaultOrder: [{ by: "LAST_SEEN_ON", descending: true }],
  };
}

/** The claims behind a HOLDS short cut, latest first. */
function claimsEvidence(edge: string): EvidenceSource {
  return (articleColumns, limit) =>
    `COLLECT { UNWIND ${edge}.claims AS claimed MATCH (claim:Claim {id: claimed})-[stated:STATED_IN]->(source:Article)
WITH * ORDER BY claim.observedOn DESC, claim.id LIMIT ${limit}
RETURN ${claimEvidence("claim", "stated", "source", articleColumns("source"))} }`;
}
