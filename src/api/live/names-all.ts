import type { Condition, Graph, Plan } from "../../graph/index.ts";
import type { WatchParts } from "./watch-events.ts";

/** Looks in the graph whether an article names all of some entities. */
export function namesAll(graph: Pick<Graph, "answer">): WatchParts["names"] {
  return async (article, entities) => {
    const found = await graph.answer(planOf(article, entities));
    return (found as { count: number }).count > 0;
  };
}

function planOf(article: string, entities: readonly string[]): Plan {
  const of = entities.map(
    (id): Condition => ({
      kind: "related",
      source: { name: "articleMentions", arguments: {} },
      quantifier: "some",
      where: { kind: "compare", value: "id", operator: "eq", with: id },
    }),
  );
  const page = {
    size: 1,
    backwards: false,
    beyond: null,
    orderBy: [],
    where: { kind: "and", of },
  } as const;
  return {
    root: {
      kind: "source",
      as: "article",
      source: { name: "articleById", arguments: { id: article } },
      result: { form: "connection", page, parts: [{ kind: "totalCount", as: "count" }] },
    },
  };
}
