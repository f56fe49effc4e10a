/** Watches somebody with urql over graphql-ws, as `watch-urql.ts ADDRESS NAME`, to the first article. */
import { Client, type ExecutionResult, subscriptionExchange } from "@urql/core";
import { createClient } from "graphql-ws";
import WebSocket from "ws";
import { isNews, type Watched, watching } from "./watched.ts";

const [url = "", name = ""] = process.argv.slice(2);
const socket = createClient({ url, webSocketImpl: WebSocket });
const client = new Client({
  url,
  exchanges: [
    subscriptionExchange({
      forwardSubscription: ({ query, variables }) => ({
        subscribe: ({ next, error, complete }) => ({
          // The two differ in whether what is left out may be there as undefined.
          unsubscribe: socket.subscribe(
            { query: query ?? "", variables },
            { next: (result) => next(result as ExecutionResult), error, complete },
          ),
        }),
      }),
    }),
  ],
});
const watch = client.subscription<Watched>(watching, { name }).subscribe(({ data, error }) => {
  if (error) throw error;
  if (!isNews(data)) return;
  watch.unsubscribe();
  void socket.dispose();
});
