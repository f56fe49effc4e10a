/**
 * Writes generated pages as .jsonl, for `newsgraph import` and `newsgraph ingest`: equal wishes give an
 * equal file. To stdout, or to the file named with --out.
 */
import { createWriteStream } from "node:fs";
import { parseArgs } from "node:util";
import { writePagesTo } from "./pages/write-pages-to.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "2000" },
    seed: { type: "string", default: "7" },
    "world-of": { type: "string" },
    from: { type: "string" },
    days: { type: "string" },
    out: { type: "string" },
  },
});

await writePagesTo(values.out ? createWriteStream(values.out) : process.stdout, {
  articles: Number(values.articles),
  seed: Number(values.seed),
  ...(values["world-of"] ? { worldOf: Number(values["world-of"]) } : {}),
  ...(values.from ? { from: values.from } : {}),
  ...(values.days ? { days: Number(values.days) } : {}),
});
