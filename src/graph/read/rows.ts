import type { Parameters } from "./parameters.ts";

/** Rows as Cypher finds them: clauses that bind variables, and what these mean. */
export interface Rows {
  /** The last one is such that a WHERE may follow: MATCH, WITH or CALL … YIELD. */
  readonly clauses: readonly string[];
  /** What every row fulfils; written into the WHERE together with what is asked. */
  readonly where: readonly string[];
  /** The variable of the row's node; null for rows that are numbers only. */
  readonly node: string | null;
  /** Expressions of the row's own values, by name; anything else is read from the node. */
  readonly values: Readonly<Record<string, string>>;
  /** Variables of further nodes, by name. */
  readonly bound: Readonly<Record<string, string>>;
  /** Where evidence comes from, by name. */
  readonly evidence: Readonly<Record<string, EvidenceSource>>;
  /** Orders that can be asked for, by name: sort keys, the first the most important; never null. */
  readonly orders: Readonly<Record<string, readonly string[]>>;
  /** The order where none is asked for, and what breaks ties. */
  readonly defaultOrder: readonly { readonly by: string; readonly descending: boolean }[];
  /** Names the row among all rows: the last key of every order. */
  readonly tie: string;
}

/**
 * Evidence as Cypher finds it: an expression for a list of rows, each made by
 * `[text, [start, end, paragraph, sentence, …], segments, methods, resolvedBy, confidences, article]`
 * (-1 for a paragraph or sentence that is not known). The article's own columns are given by the caller.
 */
export type EvidenceSource = (articleColumns: (article: string) => string, limit: string) => string;

/** The row above, from which a source looks. */
export interface Vantage {
  readonly node: string | null;
  readonly bound: Readonly<Record<string, string>>;
}

/** What a source may use. */
export interface SourceContext {
  readonly from: Vantage;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly parameters: Parameters;
}

/** Gives the rows of a source. */
export type Source = (context: SourceContext) => Rows;

/** Rows of nothing but a node: what most sources start from. */
export function nodeRows(
  node: string,
  clauses: readonly string[],
  more: Partial<Omit<Rows, "node" | "clauses">> = {},
): Rows {
  return {
    clauses,
    where: [],
    node,
    values: {},
    bound: { node },
    evidence: { stated: statedIn(node) },
    orders: {},
    defaultOrder: [],
    tie: `${node}.id`,
    ...more,
  };
}

/** The expression of a row's value: its own, else a property of its node. */
export function expressionOf(rows: Pick<Rows, "node" | "values">, name: string): string {
  const own = rows.values[name];
  if (own !== undefined) return own;
  if (rows.node === null) throw new Error(`A row without a node has no value "${name}".`);
  if (!/^[A-Za-z]+$/.test(name)) throw new Error(`"${name}" is no name of a property.`);
  return `${rows.node}.${name}`;
}

/** Where a claim is stated. */
function statedIn(claim: string): EvidenceSource {
  return (articleColumns, limit) =>
    `COLLECT { MATCH (${claim})-[stated:STATED_IN]->(source:Article) WITH * LIMIT ${limit}
RETURN ${claimEvidence(claim, "stated", "source", articleColumns("source"))} }`;
}

/** One row of evidence of a claim. */
export function claimEvidence(
  claim: string,
  stated: string,
  article: string,
  columns: string,
): string {
  return `[${article}.text, [${stated}.start, ${stated}.end, -1, -1], ${article}.segments, [${claim}.method], [null], [${claim}.confidence], ${columns}]`;
}

/** The clauses that find the rows, and only those that pass the tests as well. */
export function found(rows: Rows, tests: readonly string[] = []): string {
  const conditions = [...rows.where, ...tests];
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : "";
  return rows.clauses.join("\n") + where;
}
