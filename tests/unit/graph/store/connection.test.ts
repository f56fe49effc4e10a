import { connect } from "../../../../src/graph/store/connection.ts";

test("a question that was given up before is not put to any server", async () => {
  const connection = connect({ uri: "bolt://127.0.0.1:1", user: "neo4j", password: "none" });
  const asked = connection.read(
    { text: "RETURN 1", parameters: {} },
    { signal: AbortSignal.abort() },
  );
  await expect(asked).rejects.toMatchObject({ code: "GRAPH_TIMEOUT" });
  await connection.close();
});
