import type { Ingest } from "../../domain/index.ts";
import type { Graph } from "../../graph/index.ts";
import type { PageReader } from "../../pipeline/index.ts";

/** The whole flow of one page, from its text into a graph. */
export function ingestInto(graph: Pick<Graph, "writePage">, read: PageReader): Ingest {
  return async (source) => graph.writePage(await read(source));
}
