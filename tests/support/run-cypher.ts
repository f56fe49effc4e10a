import neo4j from "neo4j-driver";
import type { TestGraphAddress } from "./neo4j.ts";

/** Runs one statement against a test graph, past the product; the rows as arrays of columns. */
export async function runCypher(
  { uri, user, password }: TestGraphAddress,
  statement: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly (readonly unknown[])[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  const session = driver.session();
  try {
    const { records } = await session.run(statement, parameters);
    return records.map((record) => record.keys.map((key) => record.get(key)));
  } finally {
    await session.close();
    await driver.close();
  }
}
