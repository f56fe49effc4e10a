import type { Graph } from "../../graph/index.ts";

/** The same graph, which tells when something was written through it. */
export function tellOfWrites(graph: Graph, onWrite: () => void): Graph {
  const told = async <T>(writing: Promise<T>): Promise<T> => {
    const outcome = await writing;
    onWrite();
    return outcome;
  };
  return {
    ...graph,
    writePage: (page) => told(graph.writePage(page)),
    writePages: (pages) => told(graph.writePages(pages)),
    removePage: (page) => told(graph.removePage(page)),
    correctReading: (asked, judge) => told(graph.correctReading(asked, judge)),
    undoJudgement: (id) => told(graph.undoJudgement(id)),
  };
}
