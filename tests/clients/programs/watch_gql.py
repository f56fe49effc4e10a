"""Watches somebody with gql over graphql-ws, as `watch_gql.py ADDRESS NAME`, to the first article."""

import sys

from gql import Client, gql
from gql.transport.websockets import WebsocketsTransport

watching = gql("""
    subscription Watching($name: String!) {
      watch(entities: [{ name: $name }]) { article { headline } }
    }
""")

address, name = sys.argv[1:]
watching.variable_values = {"name": name}
protocol = WebsocketsTransport.GRAPHQLWS_SUBPROTOCOL
client = Client(transport=WebsocketsTransport(url=address, subprotocols=[protocol]))
for answer in client.subscribe(watching):
    article = answer["watch"]["article"]
    # The first item has no article: it says that the watch began.
    print(article["headline"] if article else "watching", flush=True)
    if article:
        break
