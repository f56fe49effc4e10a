import type { ReadRows } from "../database/read-rows.ts";
import type { Parameters } from "../questions/question.ts";
import type { Answer } from "./answer.ts";

const hopOfTheGraph = `
MATCH (:Entity {id: $from})<-[:MENTIONS]-(a:Article {id: $article})-[:MENTIONS]->(:Entity {id: $to})
RETURN a.id`;

/** Where a path from `a` to `b` is broken or the graph lacks a hop; null where it is sound, or no path. */
export async function wrongStep(
  answer: Answer,
  { a, b }: Parameters,
  readRows: ReadRows,
): Promise<string | null> {
  if (answer.form !== "path" || answer.hops.length === 0) return null;
  let at = a;
  for (const hop of answer.hops) {
    if (hop.from !== at) return `a hop begins at ${hop.from} instead of ${at}`;
    const found = await readRows(hopOfTheGraph, { ...hop });
    if (found.length === 0) return `the graph lacks the hop ${JSON.stringify(hop)}`;
    at = hop.to;
  }
  return at === b ? null : `the path ends at ${at} instead of ${b}`;
}
