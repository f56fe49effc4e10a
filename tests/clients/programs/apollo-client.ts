/** Walks through all entities with Apollo Client, three at a time, as `apollo-client.ts ADDRESS`. */
import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";
import type { EntityPage } from "./entity-page.ts";

const client = new ApolloClient({
  link: new HttpLink({ uri: process.argv[2] ?? "" }),
  cache: new InMemoryCache({
    typePolicies: { Query: { fields: { entities: relayStylePagination() } } },
  }),
});

const question = gql`
  query Entities($after: String) {
    entities(first: 3, after: $after) {
      edges { cursor node { id name } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;

const watched = client.watchQuery<EntityPage>({ query: question });
const sizes: number[] = [];
const subscription = watched.subscribe(() => undefined);
let page = (await client.query<EntityPage>({ query: question })).data?.entities;
while (page) {
  sizes.push(page.edges.length);
  const { hasNextPage, endCursor: after } = page.pageInfo;
  page = hasNextPage
    ? (await watched.fetchMore({ variables: { after } })).data?.entities
    : undefined;
}
// The cache has put the pages together into one list.
const all = client.readQuery<EntityPage>({ query: question });
subscription.unsubscribe();
process.stdout.write(
  JSON.stringify({ sizes, names: all?.entities.edges.map(({ node }) => node.name) }),
);
