import { fileURLToPath } from "node:url";
import { graphEnvironment, startServerProcess } from "../server-process.ts";
import type { StartSystem } from "../system.ts";

const program = fileURLToPath(new URL("server.mjs", import.meta.url));

/** Hand-written Cypher behind plain HTTP. */
export const startHandWritten: StartSystem = async (graph) => {
  const env = { ...graphEnvironment(graph), NODE_ENV: "production" };
  const { url, pid, stop } = await startServerProcess([program], env, /(http:\S+)/);
  return {
    name: "hand-written",
    pid,
    request: ({ name }, parameters) => ({
      address: new URL(name, url),
      json: JSON.stringify(parameters),
    }),
    failure: ({ status, body }) =>
      status === 200 ? null : `${status}: ${body.toString("utf8", 0, 400)}`,
    content: ({ body }) => JSON.parse(body.toString("utf8")),
    stop,
  };
};
