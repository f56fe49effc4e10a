/**
 * How many articles a second are written into a graph that is large already, of pages that are read, and
 * what deriving behind them takes. Every variant writes the same number of pages that the graph has not
 * seen; the variants take turns. See bench/README.md.
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { homedir, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { PageGraph } from "../src/domain/index.ts";
import { engineDefaults, startEngine } from "../src/graph/engine/index.ts";
import { type Graph, openGraph } from "../src/graph/index.ts";
import { likenessRules } from "../src/pipeline/index.ts";
import { textForms } from "../src/text/index.ts";
import { keepLoaded } from "./graph/database/keep-loaded.ts";
import { memory } from "./graph/database/memory.ts";
import { processorTime } from "./graph/load/processor-time.ts";
import { generatePages } from "./graph/pages/generate-pages.ts";

const { values } = parseArgs({
  options: {
    into: { type: "string", default: "100000" },
    articles: { type: "string", default: "4000" },
    pages: { type: "string", default: "16,96" },
    writers: { type: "string", default: "1,2" },
    rounds: { type: "string", default: "3" },
    data: { type: "string", default: join(homedir(), ".cache", "newsgraph", "bench") },
  },
});

/** How pages are written: so many in one transaction, by so many at the same time. */
interface Variant {
  readonly pages: number;
  readonly writers: number;
}

interface Measured extends Variant {
  readonly articlesPerSecond: number;
  /** Processor time for one article in milliseconds, of Neo4j and of this process. */
  readonly neo4jMs: number;
  readonly ownMs: number;
}

const into = Number(values.into);
const perRound = Number(values.articles);
const rounds = Number(values.rounds);
const numbers = (list: string): number[] => list.split(",").map(Number);
const variants: readonly Variant[] = numbers(values.pages).flatMap((pages) =>
  numbers(values.writers).map((writers) => ({ pages, writers })),
);

const kept = join(values.data, `articles-${into}`);
await keepLoaded(kept, into);
// A copy is written to: what is kept is for other measurements as well.
const folder = mkdtempSync(join(tmpdir(), "newsgraph-bench-ingest-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));
cpSync(kept, folder, { recursive: true });

const engine = await startEngine({
  ...engineDefaults,
  ...memory,
  dataFolder: folder,
  env: process.env,
});
const graph = openGraph({ ...engine, timeoutMs: 600_000 }, textForms, { likeness: likenessRules });
try {
  await graph.prepare();
  await measure();
} finally {
  await graph.close();
  await engine.stop();
}

async function measure(): Promise<void> {
  const { heap, pageCache } = memory;
  console.log(
    `${perRound} articles a round into ${into}; heap ${heap}, page cache ${pageCache}, load ${loadavg()[0]?.toFixed(1)}`,
  );
  const pages = generatePages({ articles: Number.MAX_SAFE_INTEGER, seed: 8, worldOf: into });
  // Java compiles what runs often; the first round of each variant is for that.
  const measured: Measured[] = [];
  for (let round = 0; round <= rounds; round += 1)
    for (const variant of variants) {
      const one = await write(nextPages(pages), variant);
      if (round > 0) measured.push(one);
    }
  console.log("pages at once   writers   articles/s   ms of Neo4j   ms of ours   (an article)");
  for (const variant of variants) console.log(rowOf(variant, measured));
  await measureDeriving(pages);
}

async function measureDeriving(pages: Generator<PageGraph>): Promise<void> {
  console.log("deriving");
  await timed(`${(rounds + 1) * variants.length * perRound} articles that were written`, () =>
    graph.derive(),
  );
  for (const count of [1, 16]) {
    await graph.writePages(Array.from({ length: count }, () => next(pages)));
    await timed(`${count} page${count === 1 ? "" : "s"} more`, () => graph.derive());
  }
  await timed("all anew", () => graph.derive({ all: true }));
}

function nextPages(pages: Generator<PageGraph>): readonly PageGraph[] {
  const list: PageGraph[] = [];
  for (let left = perRound; left > 0; left -= list.at(-1)?.articles.length ?? 0)
    list.push(next(pages));
  return list;
}

function next(pages: Generator<PageGraph>): PageGraph {
  const { value } = pages.next();
  if (!value) throw new Error("the generator has come to its end");
  return value;
}

async function write(pages: readonly PageGraph[], variant: Variant): Promise<Measured> {
  const batches = Array.from({ length: Math.ceil(pages.length / variant.pages) }, (_, i) =>
    pages.slice(i * variant.pages, (i + 1) * variant.pages),
  );
  const articles = pages.reduce((sum, page) => sum + page.articles.length, 0);
  const began = performance.now();
  const before = [processorTime([engine.pid]), processorTime([process.pid])];
  await Promise.all(Array.from({ length: variant.writers }, () => writeAll(graph, batches)));
  const after = [processorTime([engine.pid]), processorTime([process.pid])];
  const [neo4jMs = 0, ownMs = 0] = after.map((ms, i) => ((ms ?? 0) - (before[i] ?? 0)) / articles);
  const seconds = (performance.now() - began) / 1_000;
  return { ...variant, articlesPerSecond: articles / seconds, neo4jMs, ownMs };
}

/** Takes batch after batch off the list, as the others do. */
async function writeAll(to: Graph, batches: (readonly PageGraph[])[]): Promise<void> {
  for (let batch = batches.shift(); batch; batch = batches.shift()) await to.writePages(batch);
}

function rowOf({ pages, writers }: Variant, measured: readonly Measured[]): string {
  const own = measured.filter((one) => one.pages === pages && one.writers === writers);
  const median = (of: (one: Measured) => number): number =>
    own.map(of).sort((a, b) => a - b)[Math.floor(own.length / 2)] ?? 0;
  return [
    String(pages).padStart(13),
    String(writers).padStart(10),
    median((one) => one.articlesPerSecond)
      .toFixed(0)
      .padStart(13),
    median((one) => one.neo4jMs)
      .toFixed(2)
      .padStart(14),
    median((one) => one.ownMs)
      .toFixed(2)
      .padStart(13),
  ].join("");
}

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  const before = processorTime([engine.pid]) ?? 0;
  await work();
  const seconds = (performance.now() - began) / 1_000;
  const busy = ((processorTime([engine.pid]) ?? 0) - before) / 1_000;
  console.log(
    `  ${what.padEnd(40)}${seconds.toFixed(1).padStart(8)} s   Neo4j busy ${busy.toFixed(1)} s`,
  );
}
