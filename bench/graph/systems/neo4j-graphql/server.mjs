/**
 * @neo4j/graphql over the graph, served by Apollo as its documentation shows. A process of its own:
 * the database's address is in NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD; prints its own when it serves.
 */
import { readFileSync } from "node:fs";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const typeDefs = readFileSync(new URL("types.graphql", import.meta.url), "utf8");
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));

// Comparing strings is off in the library by default, and dates are strings in this graph.
const filters = { String: { GTE: true, LTE: true } };
const library = new Neo4jGraphQL({ typeDefs, driver, features: { filters } });
const server = new ApolloServer({ schema: await library.getSchema() });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: "127.0.0.1" },
  context: async () => ({}),
});
process.stdout.write(`${url}\n`);
