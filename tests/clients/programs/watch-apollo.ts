/** Watches somebody with Apollo Client over graphql-ws, as `watch-apollo.ts ADDRESS NAME`, to the first article. */
import { ApolloClient, gql, InMemoryCache } from "@apollo/client";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions";
import { createClient } from "graphql-ws";
import WebSocket from "ws";
import { isNews, type Watched, watching } from "./watched.ts";

const [url = "", name = ""] = process.argv.slice(2);
const socket = createClient({ url, webSocketImpl: WebSocket });
const client = new ApolloClient({ link: new GraphQLWsLink(socket), cache: new InMemoryCache() });
const watch = client
  .subscribe<Watched>({ query: gql(watching), variables: { name } })
  .subscribe(({ data, error }) => {
    if (error) throw error;
    if (!isNews(data)) return;
    watch.unsubscribe();
    void socket.dispose();
  });
