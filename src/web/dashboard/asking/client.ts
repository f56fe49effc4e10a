import { type Client, cacheExchange, createClient, fetchExchange, mapExchange } from "@urql/core";
import { failureOf } from "./failure.ts";
import { graphConnection } from "./graph-connection.ts";

/** What all panels know of the connection to Neo4j. */
export const connection = graphConnection();

/** Codes that say that Neo4j, or the server before it, is not there. */
const lostCodes: ReadonlySet<string> = new Set(["GRAPH_UNREACHABLE", "UNREACHABLE"]);

/** Asks this server. An answer is kept until the page is loaded again or asked anew. */
export const client: Client = createClient({
  url: "/graphql",
  preferGetMethod: false,
  exchanges: [
    cacheExchange,
    mapExchange({
      onResult: ({ error }) => {
        if (error && lostCodes.has(failureOf(error).code)) connection.lose();
        else if (!error) connection.regain();
      },
    }),
    fetchExchange,
  ],
});
