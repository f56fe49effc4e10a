import type { Ingest } from "../../domain/index.ts";
import type { Graph } from "../../graph/index.ts";
import { openGazetteer } from "../../places/index.ts";
import { understandSource } from "../pages/understand-source.ts";

/** The whole flow of one page, from its text into a graph. */
export function ingestInto(graph: Pick<Graph, "writePage">): Ingest {
  return async (source) => graph.writePage(understandSource(source, openGazetteer()));
}
