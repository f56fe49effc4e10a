import type { Parameters } from "./parameters.ts";

/**
 * Lets what follows happen only where a condition holds that is the same for all rows. As a mere WHERE
 * Neo4j's planner moves it behind the search that it should spare.
 */
export function onlyWhere(condition: string, parameters: Parameters): string {
  return `UNWIND CASE WHEN ${condition} THEN [true] ELSE [] END AS ${parameters.variable("only")}`;
}
