/** Asks an operation whose types were generated, as `typed-query.ts ADDRESS`. */
import { Client, fetchExchange } from "@urql/core";
import { ArticlesAboutABureauDocument } from "../generated/operations.ts";

const client = new Client({
  url: process.argv[2] ?? "",
  preferGetMethod: false,
  exchanges: [fetchExchange],
});
const { data, error } = await client
  .query(ArticlesAboutABureauDocument, { name: "张家界市医疗保障局" })
  .toPromise();
if (error) throw error;
const headlines = data?.entity?.articles.edges.map(({ node }) => node.headline);
process.stdout.write(JSON.stringify(headlines));
