import { createServer } from "node:net";
import { Problem } from "../../domain/index.ts";

/** A port of 127.0.0.1 that nobody listens on: the given one, or any. Throws Problem PORT_IN_USE. */
export async function freePort(wanted: number | null): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (cause) => reject(wanted === null ? cause : portInUse(wanted, cause)));
    server.listen({ host: "127.0.0.1", port: wanted ?? 0, exclusive: true }, () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** What to say when another program listens on the port. */
export function portInUse(port: number, cause?: unknown): Problem {
  return new Problem(
    "PORT_IN_USE",
    `Port ${port} of 127.0.0.1, wanted for Neo4j's Bolt, is taken by another program: end it, ` +
      "or choose another as NEWSGRAPH_BOLT_PORT (or none, then a free one is used).",
    { cause },
  );
}
