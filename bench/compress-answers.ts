/**
 * What compressing answers saves and costs, at each level of gzip and Brotli: answers of a running newsgraph
 * (http://127.0.0.1:4000, or the address given) and what Node's zlib makes of them, the median of the rounds.
 */
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const rounds = 31;
const address = process.argv[2] ?? "http://127.0.0.1:4000";
const questions = {
  "a name": "{ entities(first: 1) { nodes { name } } }",
  "three headlines": "{ articles(first: 3) { nodes { id headline publishedOn } } }",
  "20 articles, 8 entities each":
    "{ articles(first: 20) { nodes { id headline publishedOn mentions(first: 8) { nodes { id name kind } } } } }",
  "100 articles with their texts": "{ articles(first: 100) { nodes { id headline text } } }",
};
const ways = [
  ...[1, 3, 6, 9].map((level) => ({
    name: `gzip ${level}`,
    compress: (body: Buffer) => gzipSync(body, { level }),
  })),
  ...[1, 3, 4, 5, 6, 9, 11].map((quality) => ({
    name: `br ${quality}`,
    compress: (body: Buffer) =>
      brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  })),
];

for (const [what, query] of Object.entries(questions)) {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const body = Buffer.from(await response.arrayBuffer());
  console.log(`\n${what}: ${body.length.toLocaleString("en")} bytes`);
  for (const { name, compress } of ways) {
    const share = compress(body).length / body.length;
    const ms = median(Array.from({ length: rounds }, () => timed(() => compress(body))));
    console.log(
      `${name.padEnd(8)}${(100 * share).toFixed(0).padStart(4)} % of it ${ms.toFixed(2).padStart(8)} ms`,
    );
  }
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
