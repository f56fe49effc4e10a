import type { Problem } from "../../../../src/domain/index.ts";
import { engineHome } from "../../../../src/graph/engine/engine-home.ts";
import { startProblem } from "../../../../src/graph/engine/failure.ts";

const home = engineHome("/data");

function problemOf(log: string, output = ""): Problem {
  return startProblem({ log, output }, { home, port: 7687 }, "exit 1");
}

test("an address in use is a taken port, named", () => {
  const problem = problemOf("Caused by: java.net.BindException: Address already in use\n");
  expect([problem.code, problem.message]).toEqual([
    "PORT_IN_USE",
    expect.stringContaining("Port 7687"),
  ]);
});

test("a locked store is a data folder in use, named", () => {
  const problem = problemOf("FileLockException: Lock file has been locked by another process\n");
  expect([problem.code, problem.message]).toEqual([
    "DATA_IN_USE",
    expect.stringContaining('"/data/neo4j"'),
  ]);
});

test("no space left is a full disk", () => {
  expect(problemOf("java.io.IOException: No space left on device\n").code).toBe("DISK_FULL");
});

test("a heap that the machine can't give is named", () => {
  const problem = problemOf("", "Error: Could not reserve enough space for 99g object heap\n");
  expect(problem.message).toContain("NEWSGRAPH_HEAP smaller");
});

test("anything else is told with the log's errors, not its stack", () => {
  const problem = problemOf(
    "INFO  Starting...\nERROR Failed to start\n    at some.Class(Line:1)\n",
  );
  expect(problem.message).toMatch(/\(exit 1\).*:\nERROR Failed to start$/s);
});
