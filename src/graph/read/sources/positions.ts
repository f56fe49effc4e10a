import { mapValue, type Value } from "../given.ts";
import {
  claimEvidence,
  type EvidenceSource,
  nodeRows,
  type Rows,
  type Source,
  type SourceContext,
} from "../rows.ts";
import { bindEntity } from "./references.ts";
import { here } from "./relations.ts";

/** The offices of a person, latest seen first. */
export const personPositions: Source = (context) => {
  const node = context.parameters.variable("p");
  const edge = context.parameters.variable("h");
  return nodeRows(
    node,
    [`MATCH (${here(context)})-[${edge}:HOLDS]->(${node}:Position)`],
    tenure(edge, node, here(context), context),
  );
};

/** Who was seen in an office, latest first. */
export const positionHolders: Source = (context) => {
  const node = context.parameters.variable("n");
  const edge = context.parameters.variable("h");
  return nodeRows(
    node,
    [`MATCH (${here(context)})<-[${edge}:HOLDS]-(${node}:Person)`],
    tenure(edge, here(context), node, context),
  );
};

/** Who was seen in any office of an organization or place; `position` is the office. */
export const officeHolders: Source = (context) => {
  const position = context.parameters.variable("p");
  return holders(context, position, [`MATCH (${here(context)})<-[:AT]-(${position}:Position)`]);
};

/** Who was seen in offices of a title, of an organization or place, or both. */
export const holdersOfOffices: Source = (context) => {
  const { parameters, arguments: given } = context;
  const position = parameters.variable("p");
  const titled = given.position ? ` {title: ${parameters.add(given.position)}}` : "";
  if (!given.at) return holders(context, position, [`MATCH (${position}:Position${titled})`]);
  const at = parameters.variable("e");
  return holders(context, position, [
    bindEntity(given.at, at, parameters),
    `MATCH (${at})<-[:AT]-(${position}:Position${titled})`,
  ]);
};

function holders(context: SourceContext, position: string, clauses: readonly string[]): Rows {
  const node = context.parameters.variable("n");
  const edge = context.parameters.variable("h");
  const held = tenure(edge, position, node, context);
  return nodeRows(node, [...clauses, `MATCH (${position})<-[${edge}:HOLDS]-(${node}:Person)`], {
    ...held,
    bound: { node, position },
    values: { ...held.values, title: `${position}.title` },
    // One person may hold two offices of one organization.
    tie: `${node}.id + ${position}.id`,
  });
}

type Tenure = Pick<Rows, "values" | "evidence" | "orders" | "defaultOrder" | "where">;

/** What is known of a person's time in an office; with `asOf` only who is taken to hold it on that date. */
function tenure(edge: string, position: string, person: string, context: SourceContext): Tenure {
  const { asOf } = context.arguments;
  const date = asOf ? asOfDate(asOf as Value<string>, context) : null;
  return {
    where: date ? isHeldOn(date, edge, position, person) : [],
    values: {
      firstSeenOn: `${edge}.firstSeenOn`,
      lastSeenOn: `${edge}.lastSeenOn`,
      formerSeenOn: `${edge}.formerSeenOn`,
      validFrom: `${edge}.validFrom`,
      validTo: `${edge}.validTo`,
      isActing: `coalesce(${edge}.isActing, false)`,
      standing: standing(edge, date),
    },
    evidence: { claims: claimsEvidence(edge) },
    orders: {
      LAST_SEEN_ON: [`coalesce(${edge}.lastSeenOn, '0000-00-00')`],
      FIRST_SEEN_ON: [`coalesce(${edge}.firstSeenOn, '0000-00-00')`],
    },
    defaultOrder: [{ by: "LAST_SEEN_ON", descending: true }],
  };
}

/** A date's first and last day, as texts that compare with dates of any exactness. */
interface AsOf {
  readonly first: string;
  readonly last: string;
}

function asOfDate(date: Value<string>, { parameters }: SourceContext): AsOf {
  return {
    first: parameters.add(date),
    last: parameters.add(mapValue(date, (value) => `${value}~`)),
  };
}

/** Titles of which an organization has several at once; of others the next holder ends the former's time. */
const sharedTitle =
  "(?i).*(副|常委|委员|代表|成员|理事|顾问|助理|人员|\\\\b(deputy|vice|assistant|member|commissioner|councill?or|councilman|councilwoman|trustee|supervisor|alderman)\\\\b).*";

/** Began before the date's end, did not end before its beginning, and nobody has followed by then. */
function isHeldOn(
  { first, last }: AsOf,
  edge: string,
  position: string,
  person: string,
): readonly string[] {
  return [
    `coalesce(${edge}.validFrom, ${edge}.firstSeenOn, ${edge}.validTo) <= ${last}`,
    `(${edge}.validTo IS NULL OR ${edge}.validTo >= ${first})`,
    `(${edge}.formerSeenOn IS NULL OR ${edge}.formerSeenOn > ${last} OR ${edge}.lastSeenOn >= ${edge}.formerSeenOn)`,
    `(${edge}.lastSeenOn >= ${first} OR ${position}.title =~ '${sharedTitle}' OR NOT EXISTS { MATCH (${position})<-[later:HOLDS]-(next) WHERE next <> ${person} AND later.firstSeenOn > ${edge}.lastSeenOn AND later.firstSeenOn <= ${last} })`,
  ];
}

/** How a person stands to the office: seen in it on the date or on both sides, last seen before, or ended. */
function standing(edge: string, date: AsOf | null): string {
  const ended = `${edge}.validTo IS NOT NULL OR (${edge}.formerSeenOn IS NOT NULL AND coalesce(${edge}.lastSeenOn, '') < ${edge}.formerSeenOn)`;
  if (date === null) return `CASE WHEN ${ended} THEN 'ended' ELSE 'lastSeen' END`;
  return `CASE WHEN coalesce(${edge}.validFrom, ${edge}.firstSeenOn) <= ${date.last} AND coalesce(${edge}.validTo, ${edge}.lastSeenOn) >= ${date.first} THEN 'seen' ELSE 'lastSeen' END`;
}

/** The claims behind a HOLDS short cut, latest first. */
function claimsEvidence(edge: string): EvidenceSource {
  return (articleColumns, limit) =>
    `COLLECT { UNWIND ${edge}.claims AS claimed MATCH (claim:Claim {id: claimed})-[stated:STATED_IN]->(source:Article)
WITH * ORDER BY claim.observedOn DESC, claim.id LIMIT ${limit}
RETURN ${claimEvidence("claim", "stated", "source", articleColumns("source"))} }`;
}
