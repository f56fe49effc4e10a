import neo4j from "neo4j-driver";
import { testGraphAddress, wipeGraph } from "../../support/neo4j.ts";

test("a wiped test graph has no node left", async () => {
  const address = await testGraphAddress();
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  try {
    await driver.executeQuery("CREATE (:Thing)-[:HAS]->(:Thing)");
    await wipeGraph(address);
    const { records } = await driver.executeQuery("MATCH (node) RETURN count(node) AS nodes");
    expect(records[0]?.get("nodes").toNumber()).toBe(0);
  } finally {
    await driver.close();
  }
});
