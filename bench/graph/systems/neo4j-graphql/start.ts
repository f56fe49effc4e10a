import { fileURLToPath } from "node:url";
import { graphqlSystem } from "../graphql-system.ts";
import { graphEnvironment, startServerProcess } from "../server-process.ts";
import type { StartSystem } from "../system.ts";
import { installPeer } from "./install.ts";

const program = fileURLToPath(new URL("server.mjs", import.meta.url));

/** @neo4j/graphql under Apollo, as in production. */
export const startNeo4jGraphql: StartSystem = async (graph) => {
  await installPeer();
  const env = { ...graphEnvironment(graph), NODE_ENV: "production" };
  return graphqlSystem("neo4j-graphql", await startServerProcess([program], env, /(http:\S+)/));
};
