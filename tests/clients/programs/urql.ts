/** Walks through all entities with urql, three at a time, as `urql.ts ADDRESS`. */
import { Client, fetchExchange, gql } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import type { EntityPage } from "./entity-page.ts";

const client = new Client({
  url: process.argv[2] ?? "",
  // urql puts short questions into the address; the server wants a header then that no foreign page sends.
  fetchOptions: { headers: { "apollo-require-preflight": "true" } },
  exchanges: [
    cacheExchange({ resolvers: { Query: { entities: relayPagination() } } }),
    fetchExchange,
  ],
});

const question = gql<EntityPage>`
  query Entities($after: String) {
    entities(first: 3, after: $after) {
      edges { cursor node { id name } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;

let names: readonly string[] = [];
const sizes: number[] = [];
let after: string | null = null;
do {
  const { data, error } = await client.query<EntityPage>(question, { after }).toPromise();
  if (error || !data) throw error ?? new Error("urql has no answer");
  // The cache gives every page asked for so far, put together into one list.
  const { edges, pageInfo }: EntityPage["entities"] = data.entities;
  sizes.push(edges.length - names.length);
  names = edges.map(({ node }) => node.name);
  after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
} while (after !== null);
process.stdout.write(JSON.stringify({ sizes, names }));
