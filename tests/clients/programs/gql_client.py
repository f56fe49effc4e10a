"""Walks through all entities with gql, three at a time, as `gql_client.py ADDRESS`."""

import json
import sys

from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

question = gql("""
    query Entities($after: String) {
      entities(first: 3, after: $after) {
        nodes { name }
        pageInfo { hasNextPage endCursor }
      }
    }
""")

sizes, names, after = [], [], None
# The schema is fetched, and each question checked against it before it is sent.
transport = RequestsHTTPTransport(url=sys.argv[1])
with Client(transport=transport, fetch_schema_from_transport=True) as session:
    while True:
        question.variable_values = {"after": after}
        page = session.execute(question)["entities"]
        sizes.append(len(page["nodes"]))
        names += [node["name"] for node in page["nodes"]]
        if not page["pageInfo"]["hasNextPage"]:
            break
        after = page["pageInfo"]["endCursor"]
print(json.dumps({"sizes": sizes, "names": names}))
