import { authLine } from "../../../../src/graph/engine/auth-line.ts";

// Written by `neo4j-admin dbms set-initial-password hello-world-1` of 5.26.30.
const salt = "08f22253874a794a58142356a9388178501086ff03768795bdac3a407d55ba9b";
const hash = "d45c3476c2370fca9362c6096d9c346df4586e2ec84dffae6de37c2d7a5c78a8";

test("a password is written as neo4j-admin writes it", () => {
  const line = authLine("neo4j", "hello-world-1", Buffer.from(salt, "hex"));
  expect(line).toBe(`neo4j:SHA-256,${hash},${salt},1024:\n`);
});
