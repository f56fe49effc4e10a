import { lexicographicSortSchema, printSchema } from "graphql";
import { newsSchema } from "../../api/index.ts";

/** The GraphQL schema as SDL, its parts sorted by name; ends with a line end. */
export async function printNewsSchema(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await newsSchema()))}\n`;
}
