import type { Variables } from "./given.ts";
import type { Parameters } from "./parameters.ts";
import type { PageRequest } from "./plan.ts";

/** How Cypher finds rows: clauses that bind variables. */
export interface Finding {
  /** The last one is such that a WHERE may follow: MATCH, WITH or CALL … YIELD. */
  readonly clauses: readonly string[];
  /**
   * Several ways to find the rows after the clauses, each taken where its own clauses let a row through:
   * what is cheap for a hub is dear for others, and the reverse. Each way is filtered, ordered and cut by
   * itself, then all together.
   */
  readonly ways?: Ways;
  /** What every row fulfils; written into the WHERE together with what is asked. */
  readonly where: readonly string[];
}

/** Rows as Cypher finds them, and what their variables mean. */
export interface Rows extends Finding {
  /** The variable of the row's node; null for rows that are numbers only. */
  readonly node: string | null;
  /** Expressions of the row's own values, by name; anything else is read from the node. */
  readonly values: Readonly<Record<string, string>>;
  /** Values that are made of several expressions once the row is here. */
  readonly computed?: Readonly<Record<string, Computed>>;
  /** Variables of further nodes, by name. */
  readonly bound: Readonly<Record<string, string>>;
  /** What the sources seen from the row have to keep to as well: its period, its scope. */
  readonly passed?: Readonly<Record<string, unknown>>;
  /** Where evidence comes from, by name. */
  readonly evidence: Readonly<Record<string, EvidenceSource>>;
  /** Orders that can be asked for, by name: sort keys, the first the most important; never null. */
  readonly orders: Readonly<Record<string, readonly string[]>>;
  /** The order where none is asked for, and what breaks ties. */
  readonly defaultOrder: readonly { readonly by: string; readonly descending: boolean }[];
  /** Names the row among all rows: the last key of every order. */
  readonly tie: string;
  /** Whether ties go in the direction of the key before them, as an index does; else they ascend. */
  readonly tieFollows?: false;
  /** How many rows there are in all, where that is known without counting them. */
  readonly total?: string;
}

/** Ways to find rows that all bind the same variables. */
export interface Ways {
  readonly binds: readonly string[];
  readonly each: readonly (readonly string[])[];
}

/** A value made outside Cypher. */
export interface Computed {
  readonly from: readonly string[];
  readonly read: (values: readonly unknown[], variables: Variables) => unknown;
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
  readonly passed?: Readonly<Record<string, unknown>>;
}

/** What a source may use. */
export interface SourceContext {
  readonly from: Vantage;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly parameters: Parameters;
  /** The page that is wanted of the rows, where they make a connection. */
  readonly page?: PageRequest | undefined;
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

/** Values of a node that the graph keeps as a label. */
const labelsAsValues: Readonly<Record<string, string>> = { isRepeat: "Repeat" };

/** The expression of a row's value: its own, else a property of its node. */
export function expressionOf(rows: Pick<Rows, "node" | "values">, name: string): string {
  const own = rows.values[name];
  if (own !== undefined) return own;
  if (rows.node === null) throw new Error(`A row without a node has no value "${name}".`);
  const label = labelsAsValues[name];
  if (label !== undefined) return `${rows.node}:${label}`;
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
export function found(rows: Finding, tests: readonly string[] = []): string {
  return foundAndCut(rows, tests, "");
}

/** The rows that pass the tests, ordered and cut by `cut`: each way by itself, then all together. */
export function foundAndCut(rows: Finding, tests: readonly string[], cut: string): string {
  const conditions = [...rows.where, ...tests];
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : "";
  const ending = `${where}${cut && `\n${cut}`}`;
  const { ways } = rows;
  if (!ways) return rows.clauses.join("\n") + ending;
  const binds = ways.binds.join(", ");
  const each = ways.each.map((clauses) => `${clauses.join("\n")}${ending}\nRETURN ${binds}`);
  const together = [...rows.clauses, `CALL (*) {\n${each.join("\nUNION ALL\n")}\n}`];
  return `${together.join("\n")}\n${cut || "WITH *"}`;
}
