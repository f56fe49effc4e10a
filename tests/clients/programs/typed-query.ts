/** Asks an operation whose types were generated, as `typed-query.ts ADDRESS`. */
import { Client, fetchExchange } from "@urql/core";
import { EntityKind, MostMentionedDocument } from "../generated/operations.ts";

const client = new Client({
  url: process.argv[2] ?? "",
  preferGetMethod: false,
  exchanges: [fetchExchange],
});
const { data, error } = await client
  .query(MostMentionedDocument, { kinds: EntityKind.Person, from: "2023-07", to: "2023-08" })
  .toPromise();
if (error) throw error;
const names: readonly string[] = data?.topEntities.edges.map(({ node }) => node.name) ?? [];
process.stdout.write(JSON.stringify(names));
