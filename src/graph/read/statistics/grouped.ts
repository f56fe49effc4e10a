import { found, type SourceContext } from "../rows.ts";
import { wholeArticleScope } from "../sources/article-scope.ts";

/** How the articles of a question are grouped and counted. */
export interface Grouping {
  /** Tests of an article, given how its date is written. */
  readonly where?: (article: string, date: string) => readonly string[];
  /** Clauses that lead from an article to what it is grouped by; may bind more. */
  readonly along?: (article: string) => readonly string[];
  /** The variable of the group, and its expression where the clauses do not bind it. */
  readonly group: string;
  readonly by?: (article: string, date: string) => string;
  /** What is counted of a group: variables and aggregating expressions. */
  readonly counts: (article: string) => Readonly<Record<string, string>>;
}

/**
 * Clauses that group the articles of a question (a period, naming some entities, of a place, of a paper)
 * and bind the group and its counts: what all statistics are made of.
 */
export function grouped(context: SourceContext, grouping: Grouping): readonly string[] {
  const article = context.parameters.variable("a");
  const scope = wholeArticleScope(context, article);
  const date = `${scope.edge ?? article}.sortOn`;
  const { where, along, group, by, counts } = grouping;
  const counted = Object.entries(counts(article)).map(([name, count]) => `${count} AS ${name}`);
  return [
    found(scope, where?.(article, date)),
    ...(along?.(article) ?? []),
    `WITH ${[by ? `${by(article, date)} AS ${group}` : group, ...counted].join(", ")}`,
  ];
}
