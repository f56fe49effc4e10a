import { Neo4jError } from "neo4j-driver";
import { Problem } from "../../../../src/domain/index.ts";
import { asProblem } from "../../../../src/graph/store/driver-error.ts";

const problemOf = (code: string, message = "from the driver"): unknown => {
  const told = asProblem(new Neo4jError(message, code, "", ""), "bolt://127.0.0.1:7687");
  return told instanceof Problem ? told.code : told;
};

test.each([
  ["Neo.ClientError.Security.Unauthorized", "GRAPH_DENIED"],
  ["ServiceUnavailable", "GRAPH_UNREACHABLE"],
  ["SessionExpired", "GRAPH_UNREACHABLE"],
  ["Neo.TransientError.General.DatabaseUnavailable", "GRAPH_UNREACHABLE"],
  ["Neo.ClientError.Transaction.TransactionTimedOut", "GRAPH_TIMEOUT"],
  ["Neo.ClientError.Database.DatabaseNotFound", "NOT_FOUND"],
  ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "TOO_COMPLEX"],
])("%s is the problem %s", (code, problem) => {
  expect(problemOf(code)).toBe(problem);
});

test("waiting in vain for a connection is a graph that is not reached", () => {
  const message = "Connection acquisition timed out in 10000 ms. Pool status: …";
  expect(problemOf("N/A", message)).toBe("GRAPH_UNREACHABLE");
});

test("a fault of our own statement stays an error of the program", () => {
  expect(problemOf("Neo.ClientError.Statement.SyntaxError")).toBeInstanceOf(Neo4jError);
});
