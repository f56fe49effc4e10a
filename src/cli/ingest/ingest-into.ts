import type { Ingest } from "../../domain/index.ts";
import type { Graph } from "../../graph/index.ts";
import { understandPage } from "../../pipeline/index.ts";
import { openGazetteer } from "../../places/index.ts";

/** The whole flow of one page, from its text into a graph. */
export function ingestInto(graph: Pick<Graph, "writePage">): Ingest {
  return async (source) => graph.writePage(understandPage(source, openGazetteer()));
}
