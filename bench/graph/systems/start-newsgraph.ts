import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { graphqlSystem } from "./graphql-system.ts";
import { graphEnvironment, startServerProcess } from "./server-process.ts";
import type { StartSystem } from "./system.ts";

const program = fileURLToPath(new URL("../../../bin/newsgraph.mjs", import.meta.url));

/** The built program as `newsgraph start` serves it, every setting as it is by itself. */
export const startNewsgraph: StartSystem = async (graph) => {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-bench-"));
  const env = { ...graphEnvironment(graph), NEWSGRAPH_DATA: folder, PORT: "0" };
  const server = await startServerProcess(
    [program, "start", "--no-seeds"],
    env,
    /GraphQL\s+(http:\S+)/,
  );
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return graphqlSystem("newsgraph", { ...server, stop });
};
